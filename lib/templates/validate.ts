import { Template } from '../model/template';
import { isBlankName } from './blanks';
import { withoutUnseen } from './clean';
import { BLANK, blanksIn } from './fill';

/** What can be wrong with a template or with a file of them; the interface says it in words. */
export type TemplateProblemKind =
  | 'too_large'
  | 'not_json'
  | 'not_csv'
  | 'too_many'
  | 'wrong_shape'
  | 'unknown_key'
  | 'missing_column'
  | 'cells'
  | 'id'
  | 'duplicate'
  | 'title'
  | 'portal'
  | 'reply_only'
  | 'topics'
  | 'language'
  | 'no_text'
  | 'too_long'
  | 'unknown_blank'
  | 'brace'
  | 'differs';

/** One thing that is wrong, and where: a line of the file (from 1), or an entry of it (from 1). */
export interface TemplateProblem {
  line?: number;
  entry?: number;
  what: TemplateProblemKind;
  /** What stands there, shortened, without unseen characters; '' where nothing does. */
  value: string;
}

/** A template that may be kept, or what is wrong with it. */
export type ParsedTemplate = { ok: true; template: Template } | { ok: false; problems: Found[] };

const KEYS = new Set(Object.keys(Template.shape));
const SHOWN = 60;

/** The most templates that one file brings. */
export const MOST_TEMPLATES = 500;

/** Short, and without characters that would make an error itself lie. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : (JSON.stringify(value) ?? '');
  const plain = withoutUnseen(text.slice(0, 4 * SHOWN)).replace(/\s+/g, ' ');
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN)}…` : plain;
}

/** A text as it is kept: line ends are `\n`, nothing unseen that reorders or hides. */
export const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => withoutUnseen(line.replace(/\t/g, ' ')))
    .join('\n')
    .trim();

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads one template from anything. Never throws. Its blanks must be known, and braces may be used for nothing else:
 * what nobody can fill must not reach a buyer.
 */
export function parseTemplate(raw: unknown): ParsedTemplate {
  if (!isRecord(raw)) return { ok: false, problems: [{ what: 'wrong_shape', value: shown(raw) }] };
  const unknown = Object.keys(raw).filter((key) => !KEYS.has(key));
  const problems = unknown.map((key): Found => ({ what: 'unknown_key', value: shown(key) }));
  const tidied = { ...raw, title: tidyTitle(raw.title), texts: tidyTexts(raw.texts) };
  const parsed = Template.safeParse(tidied);
  for (const { path, code } of parsed.error?.issues ?? []) problems.push(problemAt(path, code, tidied));
  if (typeof tidied.title === 'string' && tidied.title === '') problems.push({ what: 'title', value: '' });
  const texts = isRecord(tidied.texts) ? Object.values(tidied.texts) : [];
  if (isRecord(tidied.texts) && texts.length === 0) problems.push({ what: 'no_text', value: '' });
  // The schema passes over a key that is no language but a name of the engine's own.
  if (isRecord(tidied.texts) && Object.hasOwn(tidied.texts, '__proto__'))
    problems.push({ what: 'language', value: '' });
  for (const text of texts) if (typeof text === 'string') problems.push(...bracesIn(text));
  return parsed.success && problems.length === 0
    ? { ok: true, template: parsed.data }
    : { ok: false, problems: withoutRepeats(problems) };
}

type Found = Pick<TemplateProblem, 'what' | 'value'>;

/** Blanks that nobody can fill, and braces that belong to none. */
function bracesIn(text: string): Found[] {
  const unknown = blanksIn(text).filter((name) => !isBlankName(name));
  const found = unknown.map((name): Found => ({ what: 'unknown_blank', value: `{${shown(name)}}` }));
  const stray = /[{}].{0,20}/.exec(text.replace(BLANK, ''));
  return stray ? [...found, { what: 'brace', value: shown(stray[0]) }] : found;
}

const withoutRepeats = (problems: readonly Found[]): Found[] =>
  problems.filter(({ what, value }, n) => n === problems.findIndex((one) => one.what === what && one.value === value));

const tidyTitle = (title: unknown): unknown => (typeof title === 'string' ? tidy(title).replace(/\s+/g, ' ') : title);

function tidyTexts(texts: unknown): unknown {
  if (!isRecord(texts)) return texts;
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? tidy(text) : text]),
  );
}

const KINDS: Readonly<Record<string, TemplateProblemKind>> = {
  id: 'id',
  title: 'title',
  portal: 'portal',
  replyOnly: 'reply_only',
  topics: 'topics',
};

function problemAt(path: readonly PropertyKey[], code: string, raw: object): Found {
  const [field, key] = path;
  let value: unknown = raw;
  for (const step of path) value = isRecord(value) || Array.isArray(value) ? Reflect.get(value, step) : undefined;
  const known = KINDS[String(field)];
  if (known) return { what: known, value: shown(value) };
  if (key === undefined) return { what: 'no_text', value: '' };
  if (code === 'too_big') return { what: 'too_long', value: shown(key) };
  if (code === 'invalid_key') return { what: 'language', value: shown(key) };
  return { what: 'no_text', value: shown(key) };
}
