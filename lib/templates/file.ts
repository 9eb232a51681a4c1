import { jsonErrorLine } from '../compliance/json-error-line';
import type { Template } from '../model/template';
import { parseCsv, toCsv } from './csv';
import { MOST_TEMPLATES, parseTemplate, type TemplateProblem } from './validate';

/** The longest file that is read, UTF-16 units. */
export const LONGEST_TEMPLATE_FILE = 1_000_000;
const MAX_PROBLEMS = 50;
const COLUMNS = ['id', 'title', 'portal', 'replyOnly', 'topics', 'lang', 'text'] as const;
type Column = (typeof COLUMNS)[number];

export type ParsedTemplateFile = { ok: true; templates: Template[] } | { ok: false; problems: TemplateProblem[] };

const fail = (problems: TemplateProblem[]): ParsedTemplateFile => ({
  ok: false,
  problems: problems.slice(0, MAX_PROBLEMS),
});

/** An entry of a file, and where it stands there. */
interface Entry {
  raw: unknown;
  place: { line: number } | { entry: number };
}

/** The templates as a JSON file, which {@link parseTemplateFile} reads back as the same ones. */
export function templatesAsJson(templates: readonly Template[]): string {
  return `${JSON.stringify({ version: 1, templates }, null, 2)}\n`;
}

/** The templates as a CSV file, a row for each text, which {@link parseTemplateFile} reads back as the same ones. */
export function templatesAsCsv(templates: readonly Template[]): string {
  const rows = templates.flatMap(({ id, title, portal, replyOnly, topics, texts }) =>
    Object.entries(texts).map(([language, text]) => [
      id,
      title,
      portal ?? '',
      replyOnly ? 'yes' : '',
      topics.join(' '),
      language,
      text,
    ]),
  );
  return toCsv([COLUMNS, ...rows]);
}

/**
 * Reads a file of templates, JSON or CSV, whichever it is. Never throws; all of it is taken, or nothing and a list of
 * what is wrong with each line or entry.
 */
export function parseTemplateFile(text: string): ParsedTemplateFile {
  if (text.length > LONGEST_TEMPLATE_FILE) return fail([{ what: 'too_large', value: '' }]);
  const body = text.replace(/^\ufeff/, '');
  const read = /^\s*[[{]/.test(body) ? entriesOfJson(body) : entriesOfCsv(text);
  if (!Array.isArray(read)) return fail([read]);
  if (read.length > MOST_TEMPLATES) return fail([{ what: 'too_many', value: String(read.length) }]);
  const templates: Template[] = [];
  const problems: TemplateProblem[] = [];
  const ids = new Set<string>();
  for (const { raw, place } of read) {
    const found = isProblems(raw) ? { ok: false as const, problems: raw } : parseTemplate(raw);
    if (!found.ok) problems.push(...found.problems.map((problem) => ({ ...place, ...problem })));
    else if (ids.has(found.template.id)) problems.push({ ...place, what: 'duplicate', value: found.template.id });
    else {
      ids.add(found.template.id);
      templates.push(found.template);
    }
  }
  return problems.length > 0 ? fail(problems) : { ok: true, templates };
}

function entriesOfJson(text: string): Entry[] | TemplateProblem {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { line: jsonErrorLine(text), what: 'not_json', value: '' };
  }
  const { version, templates } = Array.isArray(raw) ? { version: 1, templates: raw } : (raw as Record<string, unknown>);
  if (version !== 1 || !Array.isArray(templates)) return { what: 'wrong_shape', value: '' };
  return templates.map((entry: unknown, index) => ({ raw: entry, place: { entry: index + 1 } }));
}

/** Problems that were found while rows were put together; they stand in an entry's place. */
class Problems extends Array<Pick<TemplateProblem, 'what' | 'value'>> {}
const isProblems = (raw: unknown): raw is Problems => raw instanceof Problems;

function entriesOfCsv(text: string): Entry[] | TemplateProblem {
  const parsed = parseCsv(text);
  if (!parsed.ok) return { line: parsed.line, what: 'not_csv', value: '' };
  const [head, ...rows] = parsed.rows;
  if (!head) return { what: 'wrong_shape', value: '' };
  const names = head.cells.map((cell) => cell.trim().toLowerCase());
  const missing = COLUMNS.find((column) => !names.includes(column.toLowerCase()));
  if (missing) return { line: head.line, what: 'missing_column', value: missing };
  const places = COLUMNS.map((column) => names.indexOf(column.toLowerCase()));
  const entries = new Map<string, Entry & { raw: Raw }>();
  const bad: Entry[] = [];
  const refuse = (line: number, ...problems: Pick<TemplateProblem, 'what' | 'value'>[]) =>
    bad.push({ raw: Problems.from(problems), place: { line } });
  for (const { line, cells } of rows) {
    if (cells.length !== head.cells.length) {
      refuse(line, { what: 'cells', value: String(cells.length) });
      continue;
    }
    const row = Object.fromEntries(COLUMNS.map((column, n) => [column, cells[places[n] ?? -1] ?? ''])) as Row;
    const raw = rawOf(row);
    // Each row by itself, so that an error names its own line.
    const alone = parseTemplate(raw);
    const known = entries.get(raw.id);
    if (!alone.ok) refuse(line, ...alone.problems);
    else if (!known) entries.set(raw.id, { raw, place: { line } });
    else if (Object.hasOwn(known.raw.texts, row.lang.trim()))
      refuse(line, { what: 'duplicate', value: `${raw.id} ${row.lang}` });
    else if (headOf(known.raw) !== headOf(raw)) refuse(line, { what: 'differs', value: raw.id });
    else Object.assign(known.raw.texts, raw.texts);
  }
  return [...entries.values(), ...bad];
}

type Row = Record<Column, string>;

/** What a row says, as yet unchecked. */
interface Raw {
  id: string;
  title: string;
  portal?: string;
  replyOnly?: boolean | string;
  topics: string[];
  texts: Record<string, string>;
}

const YES_NO: Readonly<Record<string, boolean>> = { yes: true, true: true, 1: true, no: false, false: false, 0: false };

function rawOf({ id, title, portal, replyOnly, topics, lang, text }: Row): Raw {
  const said = replyOnly.trim().toLowerCase();
  const raw: Raw = { id: id.trim(), title, topics: topics.split(/[\s|]+/).filter(Boolean), texts: {} };
  // Defined, not assigned: a language named `__proto__` must be refused like any other that is none.
  Object.defineProperty(raw.texts, lang.trim(), { value: text, enumerable: true, configurable: true, writable: true });
  if (portal.trim() !== '') raw.portal = portal.trim().toLowerCase();
  if (said !== '') raw.replyOnly = Object.hasOwn(YES_NO, said) ? (YES_NO[said] as boolean) : said;
  return raw;
}

const headOf = ({ title, portal, replyOnly, topics }: Raw): string =>
  JSON.stringify([title, portal, replyOnly || undefined, topics]);
