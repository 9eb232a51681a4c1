import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PORTALS } from '../../../lib/model/portal';
import type { Template } from '../../../lib/model/template';
import { Topic } from '../../../lib/model/topic';
import { parseCsv, toCsv } from '../../../lib/templates/csv';
import { LONGEST_TEMPLATE_FILE, parseTemplateFile, templatesAsCsv, templatesAsJson } from '../../../lib/templates/file';
import { LIBRARY } from '../../../lib/templates/library/registry';
import { builtIn } from '../../../lib/templates/own';
import { tidy } from '../../../lib/templates/validate';

const HEAD = 'id,title,portal,replyOnly,topics,lang,text';
const problemsOf = (text: string) => {
  const parsed = parseTemplateFile(text);
  return parsed.ok ? [] : parsed.problems;
};
const csv = (...lines: string[]) => [HEAD, ...lines].join('\r\n');

const words = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
    fc.constantFrom('=1+1', '+49', '-5', '@x', "'=a", '"', ';,"\n"', '\ufeffa', '{order_id} "x"'),
  )
  .map((text) => tidy(text.replace(/(?!\{order_id\})[{}]/g, '')))
  .map((text) => text.replace(/[{}]/g, ''))
  .filter((text) => text !== '');
const title = words.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
const template: fc.Arbitrary<Template> = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
    title,
    portal: fc.option(fc.constantFrom(...PORTALS), { nil: undefined }),
    replyOnly: fc.option(fc.constant(true), { nil: undefined }),
    topics: fc.uniqueArray(fc.constantFrom(...Topic.options), { maxLength: 3 }),
    texts: fc.dictionary(fc.constantFrom('en', 'fr', 'de', 'nl'), words, { minKeys: 1 }),
  })
  .map(({ portal, replyOnly, texts, ...rest }) => ({
    ...rest,
    ...(portal ? { portal } : {}),
    ...(replyOnly ? { replyOnly } : {}),
    texts: { ...texts },
  }));
const templates = fc.uniqueArray(template, { selector: ({ id }) => id, maxLength: 5, minLength: 1 });

describe('a file of templates', () => {
  it('comes back as it went, as JSON and as CSV', () => {
    fc.assert(
      fc.property(templates, (list) => {
        expect(parseTemplateFile(templatesAsJson(list))).toEqual({ ok: true, templates: list });
        expect(parseTemplateFile(templatesAsCsv(list))).toEqual({ ok: true, templates: list });
      }),
      { numRuns: 100 },
    );
  }, 20_000);

  it('comes back from a spreadsheet that writes semicolons and its own line ends', () => {
    const list = LIBRARY.flatMap(({ id }) => builtIn(id, 'en') ?? []);
    const rows = parseCsv(templatesAsCsv(list));
    if (!rows.ok) throw new Error('not read');
    const quoted = rows.rows
      .map(({ cells }) => cells.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(';'))
      .join('\n');
    expect(parseTemplateFile(quoted)).toEqual({ ok: true, templates: list });
  });

  it('is CSV as spreadsheets read it, without a formula', () => {
    const text = templatesAsCsv([{ id: 'x', title: '=HYPERLINK("a")', topics: [], texts: { en: '@SUM(1)\nb' } }]);
    expect(text).toBe(`\ufeff${HEAD}\r\nx,"'=HYPERLINK(""a"")",,,,en,"'@SUM(1)\nb"\r\n`);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }), (cells) => {
        for (const cell of toCsv([cells])
          .slice(1)
          .split(/[,\r\n]/))
          expect(cell).not.toMatch(/^"?[=+@]/);
      }),
    );
  });
});

describe('a bad file', () => {
  it('is refused as a whole, and each bad line is named', () => {
    const text = csv(
      'good,Good,,,,en,Hello.',
      'Bad id,Title,,,,en,Hello.',
      'two,Title,etsy,,,en,Hello.',
      'three,Title,,perhaps,,en,Hello.',
      'four,Title,,,weather,en,Hello.',
      'five,Title,,,,english,Hello.',
      'six,Title,,,,en,',
      'seven,,,,,en,Hello.',
      'eight,Title,,,,en,Dear {name}',
      'nine,Title,,,,en,An { open brace',
      'good,Good,,,,en,Again.',
      'good,Other,,,,fr,Bonjour.',
      'ten,Title,,,,en',
    );
    expect(problemsOf(text).map(({ line, what, value }) => [line, what, value])).toEqual([
      [3, 'id', 'Bad id'],
      [4, 'portal', 'etsy'],
      [5, 'reply_only', 'perhaps'],
      [6, 'topics', 'weather'],
      [7, 'language', 'english'],
      [8, 'no_text', 'en'],
      [9, 'title', ''],
      [10, 'unknown_blank', '{name}'],
      [11, 'brace', '{ open brace'],
      [12, 'duplicate', 'good en'],
      [13, 'differs', 'good'],
      [14, 'cells', '6'],
    ]);
  });

  it('names the line after texts of several lines', () => {
    expect(problemsOf(csv('a,T,,,,en,"one\r\ntwo\r\nthree"', 'b,T,,,,xx1,x'))[0]).toMatchObject({ line: 5 });
    expect(problemsOf(csv('a,T,,,,en,"never closed'))).toEqual([{ line: 2, what: 'not_csv', value: '' }]);
    expect(problemsOf(csv('a,T,,,,en,a "quote" inside'))).toEqual([{ line: 2, what: 'not_csv', value: '' }]);
    expect(problemsOf('id,title,lang,text\r\n')).toEqual([{ line: 1, what: 'missing_column', value: 'portal' }]);
  });

  it('names the entry of a JSON file', () => {
    const entry = { id: 'a', title: 'T', topics: [], texts: { en: 'x' } };
    const file = (...entries: unknown[]) => JSON.stringify({ version: 1, templates: entries });
    expect(
      problemsOf(file(entry, 7, { ...entry, id: 'b', sender: 'x' }, entry, { ...entry, id: 'c', texts: {} })),
    ).toEqual([
      { entry: 2, what: 'wrong_shape', value: '7' },
      { entry: 3, what: 'unknown_key', value: 'sender' },
      { entry: 4, what: 'duplicate', value: 'a' },
      { entry: 5, what: 'no_text', value: '' },
    ]);
    expect(problemsOf('{"version":1,\n"templates":[,]}')).toEqual([{ line: 2, what: 'not_json', value: '' }]);
    expect(problemsOf('{"version":2,"templates":[]}')).toEqual([{ what: 'wrong_shape', value: '' }]);
  });

  it('is not read when it is too large, or holds too many', () => {
    expect(problemsOf('x'.repeat(LONGEST_TEMPLATE_FILE + 1))).toEqual([{ what: 'too_large', value: '' }]);
    const many = Array.from({ length: 501 }, (_, n) => ({ id: `t${n}`, title: 'T', texts: { en: 'x' } }));
    expect(problemsOf(JSON.stringify(many))).toEqual([{ what: 'too_many', value: '501' }]);
  });

  it.each([
    '',
    '\ufeff',
    '\u0000',
    '"',
    '[]]',
    'null',
    '{"version":1,"templates":{"length":9}}',
    '[{"id":{"a":1},"title":[],"texts":"x","topics":7,"__proto__":1}]',
    '[{"id":"a","title":"T","texts":{"__proto__":"x"}}]',
    csv('a,T,,,,__proto__,x'),
    csv('a,T,,,,constructor,x'),
    csv('__proto__,T,,,,en,x'),
    csv(`a,T,,,,en,${'x'.repeat(100_000)}`),
    csv('a,T\u202e,,,,en,"\u202e"'),
    `[`.repeat(100_000),
    '"'.repeat(99_999),
    ','.repeat(999_999),
  ])('ends in a list of what is wrong: %.40j', (text) => {
    const started = performance.now();
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(50);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(({} as Record<string, unknown>).en).toBeUndefined();
  });

  it('never throws, whatever it holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseTemplateFile(text)));
    fc.assert(fc.property(fc.json(), (text) => void parseTemplateFile(`{"version":1,"templates":[${text}]}`)));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseTemplateFile(csv(text))));
  }, 20_000);
});
