import type { Finding, Severity, Verdict } from '../model/finding';
import type { CheckContext } from './context';
import { type Document, readDocument, type Span } from './document';
import { fixesOf } from './fixes';
import { grammar as grammarOf } from './lexicon/index';
import { matchPhrase } from './phrase-rule';
import { RULES, type RuleId } from './registry';
import type { Rule } from './rule';

export type { CheckContext } from './context';
export { languageOf } from './language';

const RANK: Record<Severity, number> = { violation: 3, warning: 2, advice: 1 };
const ENTRIES = Object.entries(RULES) as [RuleId, Rule][];

/**
 * Checks a reply. Pure and synchronous; linear in the text. Findings are sorted by start; two of one category never
 * overlap. Offsets are UTF-16 units of `text` as given. Never throws, whatever the text holds.
 */
export function check(text: string, context: CheckContext): Finding[] {
  if (text.trim() === '') return [];
  const document = readDocument(text, context, grammarOf);
  const findings: Finding[] = [];
  for (const [id, rule] of ENTRIES) {
    const ruling = rule[context.portal];
    if (!ruling || (rule.purpose && rule.purpose !== context.purpose)) continue;
    const severity = (context.purpose === 'proactive' && ruling.proactive) || ruling.severity;
    for (const span of spansOf(rule, document)) {
      findings.push({
        rule: id,
        category: rule.category,
        severity,
        ...span,
        match: text.slice(span.start, span.end),
        reason: ruling.reason,
        source: ruling.source.url ? ruling.source : null,
        fixes: fixesOf(rule.fixes, document, span),
      });
    }
  }
  return merge(findings, text);
}

/** The highest severity among findings, else `clean`. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  let verdict: Verdict = 'clean';
  for (const { severity } of findings) if (verdict === 'clean' || RANK[severity] > RANK[verdict]) verdict = severity;
  return verdict;
}

/** Where a rule applies, in offsets of the text as given. */
function spansOf(rule: Rule, document: Document): Span[] {
  const spans: Span[] = [];
  for (const span of rule.detect?.(document) ?? []) spans.push(toSource(document, span, rule.category === 'emoji'));
  if (!rule.phrases) return spans;
  const { tokens } = document;
  const readings = rule.pairs ? document.readings.concat(document.pairs) : document.readings;
  for (const reading of readings) {
    const { meaning, present, clauses, sentence, grammar } = reading;
    for (const phrase of rule.phrases) {
      const hit = matchPhrase(phrase, meaning, present, clauses, sentence.from, grammar);
      if (!hit) continue;
      const start = tokens.starts[hit.from] as number;
      const end = tokens.ends[hit.to - 1] as number;
      spans.push(toSource(document, { start, end }, false));
      break;
    }
  }
  return spans;
}

function toSource({ origin }: Document, span: Span, original: boolean): Span {
  return original ? { ...span } : { start: origin(span.start), end: origin(span.end) };
}

/** Sorted by start; of two overlapping findings of one category the graver stays, equals are joined. */
function merge(findings: Finding[], text: string): Finding[] {
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
