import type { Portal } from '../../model/portal';
import { type BareHook, type Hook, SelectorFile, type Selectors } from '../selectors';
import { compareVersions } from './version';

const MAX_LENGTH = 300_000;
const MAX_ERRORS = 30;

/** What a selector file is checked against. */
export interface HotfixChecks {
  /** Can this browser parse a selector? */
  isValidCss: (css: string) => boolean;
  /** Hook ids that the readers know, by portal. */
  knownHooks: Readonly<Record<Portal, readonly string[]>>;
}

export type ParsedSelectorFile = { ok: true; file: SelectorFile } | { ok: false; errors: string[] };

/** Reads an imported selector file. Never throws; each error names the hook and field (or line) that is wrong. */
export function parseSelectorFile(json: string, checks: HotfixChecks): ParsedSelectorFile {
  if (json.length > MAX_LENGTH) return fail([`The file is longer than ${MAX_LENGTH} characters.`]);
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch (error) {
    return fail([`The file is not JSON${placeOf(error, json)}.`]);
  }
  const parsed = SelectorFile.safeParse(raw);
  if (!parsed.success) {
    return fail(parsed.error.issues.map((issue) => `${nameOf(issue.path, raw)}: ${wordsOf(issue)}.`));
  }
  const errors = problemsOf(parsed.data, checks);
  return errors.length > 0 ? fail(errors) : { ok: true, file: parsed.data };
}

/**
 * The selectors to read with: the imported file's hooks in place of the built-in ones of the same id, as long as the
 * file is for the same portal, newer, and not yet fixed in the running version; else the built-in file.
 * @param running the extension's own version
 */
export function chooseSelectors<AnyHook extends BareHook>(
  builtIn: Selectors<AnyHook>,
  imported: SelectorFile | undefined,
  running: string,
): Selectors<AnyHook | Hook> {
  if (!imported || imported.portal !== builtIn.portal) return builtIn;
  if (compareVersions(imported.version, builtIn.version) <= 0) return builtIn;
  if (imported.fixedIn !== undefined && compareVersions(running, imported.fixedIn) >= 0) return builtIn;
  const corrected = new Map(imported.hooks.map((hook) => [hook.id, hook]));
  return { ...imported, hooks: builtIn.hooks.map((hook) => corrected.get(hook.id) ?? hook) };
}

const fail = (errors: string[]): ParsedSelectorFile => ({ ok: false, errors: errors.slice(0, MAX_ERRORS) });

function problemsOf(file: SelectorFile, { isValidCss, knownHooks }: HotfixChecks): string[] {
  const errors: string[] = [];
  const known = new Set(knownHooks[file.portal]);
  const seen = new Set<string>();
  for (const hook of file.hooks) {
    if (!known.has(hook.id)) errors.push(`Hook "${hook.id}": no reader of ${file.portal} knows this id.`);
    if (seen.has(hook.id)) errors.push(`Hook "${hook.id}": stands in the file twice.`);
    seen.add(hook.id);
    hook.css.forEach((css, index) => {
      if (!isValidCss(css))
        errors.push(`Hook "${hook.id}", css ${index + 1}: not a selector that this browser can parse.`);
    });
  }
  return errors;
}

/** Where the JSON breaks off, as a line, when the engine tells the position. */
function placeOf(error: unknown, json: string): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return position === undefined ? '' : ` (line ${json.slice(0, Number(position)).split('\n').length})`;
}

/** A field's path in words: `Hook "row.time" (3rd), css 1`. */
function nameOf(path: readonly PropertyKey[], raw: unknown): string {
  const [first, index, field, entry] = path;
  if (first === undefined) return 'The file';
  if (first !== 'hooks' || typeof index !== 'number') return `Field "${String(first)}"`;
  const hooks = (raw as { hooks?: unknown }).hooks;
  const id = Array.isArray(hooks) ? (hooks[index] as { id?: unknown } | null | undefined)?.id : undefined;
  const name = typeof id === 'string' ? `Hook "${id.slice(0, 60)}"` : `Hook ${index + 1}`;
  if (field === undefined) return name;
  return `${name}, ${String(field)}${typeof entry === 'number' ? ` ${entry + 1}` : ''}`;
}

const CODES: Readonly<Record<string, string>> = {
  invalid_type: 'missing or of the wrong kind',
  too_small: 'too short',
  too_big: 'too long',
  invalid_format: 'not in the expected form',
  invalid_value: 'none of the allowed values',
};

const wordsOf = (issue: { code?: string | undefined }): string => CODES[issue.code ?? ''] ?? 'not valid';
