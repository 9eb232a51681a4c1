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
export type ParsedTemplate =
  | { ok: true; template: Template }
  | { ok: false; problems: Pick<TemplateProblem, 'what' | 'value'>[] };

const KEYS = new Set(Object.keys(Template.shape));
const SHOWN = 60;

/** The most own templates that are kept. */
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
  const problems = unknown.map((key) => ({ what: 'unknown_key' as const, value: shown(key) }));
  const tidied = { ...raw, title: tidyTitle(raw.title), texts: tidyTexts(raw.texts) };
  const parsed = Template.safeParse(tidied);
  if (!parsed.success) {
    const seen = new Set<string>();
    for (const { path, code } of parsed.error.issues) {
      const found = problemAt(path, code, tidied);
      const key = `${found.what} ${found.value}`;
      if (!seen.has(key)) problems.push(found as (typeof problems)[0]);
      seen.add(key);
    }
    return { ok: false, problems };
  }
  const { title, texts } = parsed.data;
  const add = (what: TemplateProblemKind, value: string) => problems.push({ what, value } as (typeof problems)[0]);
  if (title.trim() === '') add('title', '');
  if (Object.keys(texts).length === 0) add('no_text', '');
  for (const text of Object.values(texts)) {
    for (const name of blanksIn(text)) if (!isBlankName(name)) add('unknown_blank', `{${shown(name)}}`);
    const stray = /[{}].{0,20}/.exec(text.replace(BLANK, ''));
    if (stray) add('brace', shown(stray[0]));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, template: parsed.data };
}

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

function problemAt(path: readonly PropertyKey[], code: string, raw: object): Pick<TemplateProblem, 'what' | 'value'> {
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
