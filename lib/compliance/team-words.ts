import type { Category, PolicySource, Severity } from '../model/finding';
import type { TeamRules } from '../model/team-rules';
import { FOLK_REASON, FOLK_SOURCE, FOLK_WORDS } from './folk-words';
import { normalize } from './normalize';
import { quotedSpans } from './quotes';
import { tokenize } from './tokens';

/** What is said where a phrase of the team stands. */
interface TeamWord {
  rule: 'team_forbidden' | 'team_folk_word';
  category: Category;
  severity: Severity;
  reason: string;
  source: PolicySource | null;
}

/** Phrases by their words, one a step: however many there are, a text is walked once. */
export interface TeamWords {
  next: Map<string, TeamWords>;
  /** What is said of the phrase that ends here. */
  said?: TeamWord;
}

const wordsOf = (text: string) => tokenize(normalize(text).text, []).tokens.words;

/** All phrases that a team wants to hear of, folded and ready to be looked for. */
export function compileWords(team: TeamRules): TeamWords {
  const first: TeamWords = { next: new Map() };
  const add = (phrase: string, said: TeamWord) => {
    let at = first;
    for (const word of wordsOf(phrase)) {
      let step = at.next.get(word);
      if (!step) {
        step = { next: new Map() };
        at.next.set(word, step);
      }
      at = step;
    }
    // What the team wrote comes before what sellers say, and what it wrote first before the rest.
    if (at !== first) at.said ??= said;
  };
  for (const { words, reason, severity, category } of team.forbidden) {
    add(words, { rule: 'team_forbidden', category, severity, reason, source: null });
  }
  for (const words of team.folkWords ? FOLK_WORDS : []) {
    add(words, {
      ...{ rule: 'team_folk_word', category: 'tone', severity: 'advice' },
      ...{ reason: FOLK_REASON, source: FOLK_SOURCE },
    });
  }
  return first;
}

/** Where a phrase stands, in UTF-16 offsets of the text as given. */
export interface TeamWordHit {
  said: TeamWord;
  start: number;
  end: number;
}

/** Every place of every phrase, from left to right, the longest at each; quoted text of the buyer is left out. */
export function findWords(text: string, phrases: TeamWords): TeamWordHit[] {
  const { text: normal, origin } = normalize(text);
  const { tokens, sentences } = tokenize(normal, quotedSpans(normal));
  const { words, starts, ends } = tokens;
  const hits: TeamWordHit[] = [];
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      let longest: { said: TeamWord; last: number } | undefined;
      let at = phrases.next.get(words[i] as string);
      for (let last = i; at; at = ++last < to ? at.next.get(words[last] as string) : undefined) {
        if (at.said) longest = { said: at.said, last };
      }
      if (!longest) continue;
      const { said, last } = longest;
      hits.push({ said, start: origin(starts[i] as number), end: origin(ends[last] as number) });
      i = last;
    }
  }
  return hits;
}
