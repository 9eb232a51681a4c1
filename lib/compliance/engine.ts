import type { Finding, Severity, Verdict } from '../model/finding';
import type { CheckContext } from './context';
import { type Document, readDocument, type Span } from './document';
import { faultsOf } from './faults';
import { fixesOf } from './fixes';
import { languageOfScores } from './language';
import { grammar as grammarOf } from './lexicon/index';
import { ParagraphMemory } from './paragraphs';
import { RULES, type RuleId } from './registry';
import type { Rule, Ruling } from './rule';
import { sentenceRules } from './sentence-rules';
import { applyTeam } from './team';

const RANK: Record<Severity, number> = { violation: 3, warning: 2, advice: 1 };
/** Findings of one rule: nobody reads more, and an endless row of addresses must not make typing slow. */
const MOST = 200;
const ENTRIES = Object.entries(RULES) as [RuleId, Rule][];
const SENTENCE_RULES = sentenceRules(Object.values(RULES));

/**
 * Checks a reply with the words that are there (`lexicon/index.ts`): in a language without, only links, contacts, emoji
 * and other signs are checked. Pure and synchronous; linear in the text. Findings are sorted by start; two of one category never
 * overlap. Offsets are UTF-16 units of `text` as given. Never throws, whatever the text holds.
 */
export function check(text: string, context: CheckContext): Finding[] {
  return isBlank(text) ? [] : findingsIn(readDocument(text, context, grammarOf, null));
}

/** A check that remembers the paragraphs of the text before. */
export interface Checker {
  /** The same findings as the function `check` gives; only paragraphs that were not in the text before are read. */
  check(text: string, context: CheckContext): Finding[];
  /** Is the text that was checked last in one of the supported languages, as far as its own words tell? */
  checkedFully(): boolean;
}

/** Makes a checker for one reply box: a key in a long reply costs little more than the paragraph it is in. */
export function createChecker(): Checker {
  const memory = new ParagraphMemory();
  let isFull = true;
  return {
    check(text, context) {
      isFull = true;
      if (isBlank(text)) return [];
      const document = readDocument(text, context, grammarOf, memory);
      isFull = languageOfScores(document.scores, document.text) !== 'other';
      return findingsIn(document);
    },
    checkedFully: () => isFull,
  };
}

const isBlank = (text: string): boolean => !/\S/.test(text);

function findingsIn(document: Document): Finding[] {
  const { source: text, context } = document;
  const said = sentenceSpans(document);
  const findings: Finding[] = [];
  for (let r = 0; r < ENTRIES.length; r++) {
    const [id, rule] = ENTRIES[r] as (typeof ENTRIES)[0];
    const { detect } = rule;
    const spoken = said?.[r];
    if (!detect && !spoken) continue;
    const ruling = rule[context.portal];
    if (!ruling || (rule.purpose && rule.purpose !== context.purpose)) continue;
    for (const spans of [detect?.(document), spoken])
      for (const span of spans?.slice(0, MOST) ?? []) findings.push(finding(id, rule, ruling, document, span));
  }
  // Before merging: a rule that the team switched off must not cover up another one at the same place.
  return merge(context.team ? applyTeam(text, findings, context) : findings, text);
}

function finding(id: RuleId, rule: Rule, ruling: Ruling, document: Document, { start, end }: Span): Finding {
  const { source, context, origin } = document;
  // Normalising takes the signs apart that emoji are made of: these are found in the text as given.
  const span = rule.category === 'emoji' ? { start, end } : { start: origin(start), end: origin(end) };
  const match = source.slice(span.start, span.end);
  const args = rule.args?.(document, match);
  return {
    rule: id,
    category: rule.category,
    severity: (context.purpose === 'proactive' && ruling.proactive) || ruling.severity,
    ...span,
    match,
    reason: args ? filled(ruling.reason, args) : ruling.reason,
    source: ruling.source.url ? ruling.source : null,
    ...(args ? { args } : {}),
    fixes: fixesOf(rule.fixes, document, span, start),
  };
}

/** The highest severity among findings, else `clean`. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  let verdict: Verdict = 'clean';
  for (const { severity } of findings) if (verdict === 'clean' || RANK[severity] > RANK[verdict]) verdict = severity;
  return verdict;
}

/** Where sentences, and pairs of them, break each rule (by its place among all). */
function sentenceSpans(document: Document): (Span[] | undefined)[] | null {
  const faults = faultsOf(document, SENTENCE_RULES);
  if (faults.length === 0) return null;
  const spans: (Span[] | undefined)[] = [];
  for (const fault of faults) {
    const known = spans[fault.rule];
    if (known) known.push(fault);
    else spans[fault.rule] = [fault];
  }
  return spans;
}

const filled = (reason: string, args: readonly string[]): string =>
  reason.replace(/\$(\d)/g, (_, place: string) => args[Number(place) - 1] ?? '');

/** Sorted by start; of two overlapping findings of one category the graver stays, equals are joined. */
function merge(findings: Finding[], text: string): Finding[] {
  if (findings.length < 2) return findings;
  findings.sort((a, b) => a.start - b.start || RANK[b.severity] - RANK[a.severity] || a.end - b.end);
  const kept: Finding[] = [];
  const last = new Map<string, number>();
  for (const finding of findings) {
    const index = last.get(finding.category) ?? -1;
    const other = kept[index];
    if (!other || other.end <= finding.start) {
      last.set(finding.category, kept.length);
      kept.push(finding);
    } else if (RANK[finding.severity] > RANK[other.severity]) kept[index] = finding;
    else if (finding.severity === other.severity && finding.end > other.end) {
      kept[index] = { ...other, end: finding.end, match: text.slice(other.start, finding.end) };
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
