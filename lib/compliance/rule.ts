import type { Category, PolicySource, Severity } from '../model/finding';
import type { Portal } from '../model/portal';
import type { CheckContext } from './context';
import type { Document, Span } from './document';
import type { FixKind } from './fixes';
import { type Phrase, phrase } from './phrase-rule';

/** What a rule says at one portal. */
export interface Ruling {
  severity: Severity;
  /** Where the message is started by the seller, if that is judged otherwise. */
  proactive?: Severity;
  /** One English sentence, `$1` and `$2` standing for the rule's `args`; translations are the message `finding_<id>_reason_<portal>`. */
  reason: string;
  /** Absent only for advice that rests on no policy. */
  source: PolicySource;
}

/** One rule of the reply check. At least one portal has a ruling; at the other the rule is silent. */
export interface Rule {
  category: Category;
  amazon?: Ruling;
  ebay?: Ruling;
  /** Finds spans by code, needs no words of a language. */
  detect?: (document: Document) => readonly Span[];
  /** Finds sentences by meaning. */
  phrases?: readonly Phrase[];
  /** Also looks at two sentences as one where the second begins with "then", "in return" or the like. */
  pairs?: true;
  /** Only for messages started by the seller. */
  purpose?: 'proactive';
  /** What `$1`, `$2` in the rule's reason and title stand for, given the stretch of the text that was found. */
  args?: (document: Document, match: string) => string[];
  fixes: readonly FixKind[];
}

/** A reply and how it is to be judged by one rule. A plain text means: in each portal with a ruling. */
export type Example = string | ({ text: string; portal?: Portal } & Omit<Partial<CheckContext>, 'portal'>);

/** Replies a rule must flag and replies it must let pass. */
export interface Examples {
  flags: readonly Example[];
  passes: readonly Example[];
}

/** Reads phrase notations (see `phrase-rule.ts`). */
export function phrases(...notations: string[]): Phrase[] {
  return notations.map(phrase);
}
