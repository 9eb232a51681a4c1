import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/compliance/check';
import type { CheckContext } from '../../lib/compliance/context';
import { EXAMPLES } from '../../lib/compliance/examples';
import { FIX_KINDS } from '../../lib/compliance/fixes';
import { RULES, type RuleId } from '../../lib/compliance/registry';
import type { Example, Rule } from '../../lib/compliance/rule';
import { PORTALS, type Portal } from '../../lib/model/portal';
import { readCorpus, scoreCorpus } from '../corpus/score';

const RULE_IDS = Object.keys(RULES) as RuleId[];
const messagesOf = (language: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../public/_locales/${language}/messages.json`, import.meta.url), 'utf8'));
const MESSAGES = { en: messagesOf('en'), fr: messagesOf('fr'), de: messagesOf('de') };

/** Every portal at which the example is meant to be judged. */
function contextsOf(rule: Rule, example: Example): { text: string; context: CheckContext }[] {
  const { text, portal, ...rest } = typeof example === 'string' ? { text: example } : example;
  const portals: readonly Portal[] = portal ? [portal] : PORTALS.filter((name) => rule[name]);
  return portals.map((name) => ({ text, context: { ...rest, portal: name } }));
}

describe.each(RULE_IDS)('rule %s', (id) => {
  const rule: Rule = RULES[id];
  const { flags, passes } = EXAMPLES[id];
  const flagged = flags.flatMap((example) => contextsOf(rule, example));
  const passed = passes.flatMap((example) => contextsOf(rule, example));

  it.each(flagged)('flags $text at $context.portal', ({ text, context }) => {
    expect(check(text, context).map((finding) => finding.category)).toContain(rule.category);
  });

  it.each(passed)('lets $text pass at $context.portal', ({ text, context }) => {
    expect(check(text, context).filter((finding) => finding.rule === id)).toEqual([]);
  });

  it('is complete: a source with a date at each portal, three examples each way, a way to find it', () => {
    expect(flags.length).toBeGreaterThanOrEqual(3);
    expect(passes.length).toBeGreaterThanOrEqual(3);
    expect(rule.detect ?? rule.phrases).toBeDefined();
    const rulings = PORTALS.flatMap((portal) => rule[portal] ?? []);
    expect(rulings.length).toBeGreaterThan(0);
    for (const { reason, source } of rulings) {
      expect(reason).toMatch(/^(?:[A-Z]|eBay\b).*\.$/);
      expect(source.page).not.toBe('');
      expect(source.seen).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('rests on a policy page unless it is advice', () => {
    for (const portal of PORTALS) {
      const ruling = rule[portal];
      if (ruling && ruling.severity !== 'advice') expect(ruling.source.url).toMatch(/^https?:\/\//);
    }
  });

  it.each(['en', 'fr', 'de'] as const)('has its texts in %s', (language) => {
    const keys = [`finding_${id}_title`, ...PORTALS.filter((p) => rule[p]).map((p) => `finding_${id}_reason_${p}`)];
    expect(keys.filter((key) => !(key in MESSAGES[language]))).toEqual([]);
  });

  it('shows the same English sentence here and in the interface', () => {
    for (const portal of PORTALS) {
      const reason = rule[portal]?.reason;
      if (reason) expect(MESSAGES.en[`finding_${id}_reason_${portal}`]).toMatchObject({ message: reason });
    }
  });
});

describe('fixes', () => {
  it.each(FIX_KINDS)('%s has a label in each language', (kind) => {
    for (const language of ['en', 'fr', 'de'] as const) expect(MESSAGES[language]).toHaveProperty(`fix_${kind}`);
  });
});

describe('the labelled corpus', () => {
  const corpus = readCorpus();
  const { overall, held, byLanguage, misses } = scoreCorpus(corpus);
  const told = misses.map(({ reply, missed, alarms }) =>
    [reply.id, ...missed, ...alarms.map(({ rule }) => rule)].join(' '),
  );

  it('is large and half innocent, with obfuscated ones and a held-back part', () => {
    const innocent = corpus.filter((reply) => reply.expect.length === 0).length;
    expect(corpus.length).toBeGreaterThanOrEqual(200);
    expect(innocent / corpus.length).toBeGreaterThan(0.35);
    expect(corpus.filter((reply) => reply.obfuscated).length).toBeGreaterThanOrEqual(30);
    expect(corpus.filter((reply) => reply.split === 'held').length).toBeGreaterThan(50);
    expect(new Set(corpus.map((reply) => reply.id)).size).toBe(corpus.length);
  });

  it.each([
    ['overall', overall],
    ['held back', held],
  ])('%s: finds 95 of 100, at most 3 false alarms in 100', (_name, score) => {
    expect(score.recall, told.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(score.falseAlarms, told.join('\n')).toBeLessThanOrEqual(0.03);
    expect(score.obfuscatedRecall, told.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it.each(Object.entries(byLanguage))('%s: finds 90 of 100, at most 10 false alarms in 100', (_language, score) => {
    expect(score.recall).toBeGreaterThanOrEqual(0.9);
    expect(score.falseAlarms).toBeLessThanOrEqual(0.1);
  });
});

describe('time', () => {
  const SIZE = 10_000;
  const CEILING = 1500;
  it.each([
    ['a letter', 'a'],
    ['a digit', '7'],
    ['digits and blanks', '07 '],
    ['dots', '.'],
    ['dotted letters', 'a.'],
    ['at signs', 'a@'],
    ['addresses', 'a@b.co '],
    ['brackets', '(['],
    ['open brackets', '{'],
    ['words for dots', 'dot '],
    ['words for at', ' at (at)'],
    ['stars', '5 star review '],
    ['requests', 'please leave review if refund '],
    ['quotes', 'you wrote "'],
    ['quoted lines', '> \n'],
    ['line breaks', '\n'],
    ['blanks', ' '],
    ['tags', '<b '],
    ['emoji', '\u{1f600}'],
    ['joined emoji', '\u{1f468}\u200d'],
    ['single letters', 'a b '],
    ['look-alikes', '\u0430b'],
    ['marks', 'e\u0301\u0301'],
    ['kana', 'レビュー'],
    ['null bytes', '\0'],
    ['right-to-left marks', '\u202e'],
    ['lone surrogates', '\ud800'],
    ['number words', 'one '],
    ['signs', '@-._'],
    ['http', 'http://'],
    ['www', 'www.'],
    ['iban', 'DE89 3704 '],
  ])('stays linear over %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
    check(text.slice(0, 200), { portal: 'amazon', language: 'en' });
    const started = performance.now();
    for (const portal of PORTALS) check(text, { portal, orderId: '123-1234567-1234567', purpose: 'proactive' });
    expect((performance.now() - started) / PORTALS.length).toBeLessThan(CEILING);
  });
});
