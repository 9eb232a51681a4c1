import type { Topic } from '../../model/topic';

/** A topic that words tell; the two others are told by `hintIn`. */
export type WordedTopic = Exclude<Topic, 'thanks' | 'out-of-office'>;

/**
 * What buyers of one language write. Notation: `|` between phrases; a phrase is terms in their order with at most four
 * words between two of them; `/` between the words of a term; `*` for any ending; `$A` to `$Z` for the words of a slot.
 * A phrase after `+` tells its topic so clearly that it comes first.
 */
export interface TopicWords {
  slots: Readonly<Record<string, string>>;
  /** Words: up to four words before a phrase, one takes the phrase back. */
  not: string;
  /** Phrases: up to three words after it, they do so too. */
  needless: string;
  topics: Readonly<Record<WordedTopic, string>>;
}
