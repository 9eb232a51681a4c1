import type * as z from 'zod/mini';
import { TeamRules } from '../model/team-rules';
import { jsonErrorLine } from './json-error-line';

/** The longest file that is read, UTF-16 units. */
export const LONGEST_TEAM_FILE = 1_000_000;
const MAX_PROBLEMS = 50;
const SHORTENED = 60;

/** What can be wrong with an entry; a text says it in words. */
export type TeamProblemKind =
  | 'too_large'
  | 'not_json'
  | 'version'
  | 'wrong_type'
  | 'missing'
  | 'unknown_key'
  | 'unknown_rule'
  | 'too_long'
  | 'too_many'
  | 'empty'
  | 'not_a_choice'
  | 'domain'
  | 'unseen'
  | 'duplicate';

/** One thing that is wrong with a team's file. */
export interface TeamProblem {
  /** Where: `forbidden[2].reason`, `line 14` of what is not JSON, '' for the file as a whole. */
  path: string;
  what: TeamProblemKind;
  /** What stands there, shortened, with unseen characters spelt out; '' where nothing does. */
  value: string;
}

export type ParsedTeamFile = { ok: true; rules: TeamRules } | { ok: false; problems: TeamProblem[] };

const fail = (...problems: TeamProblem[]): ParsedTeamFile => ({ ok: false, problems: problems.slice(0, MAX_PROBLEMS) });

/**
 * Reads a team's file. Never throws; all of it is taken, or nothing and a list of what is wrong.
 * @param given the text of the file, or what an administrator set: that text, or the object itself
 * @param knownRules ids of the rules there are; absent: any name will do, as for a file made for another version
 */
export function parseTeamFile(given: unknown, knownRules?: readonly string[]): ParsedTeamFile {
  let raw = given;
  if (typeof given === 'string') {
    if (given.length > LONGEST_TEAM_FILE) return fail({ path: '', what: 'too_large', value: '' });
    try {
      raw = JSON.parse(given.replace(/^\ufeff/, ''));
    } catch {
      return fail({ path: `line ${jsonErrorLine(given)}`, what: 'not_json', value: '' });
    }
  }
  const parsed = TeamRules.safeParse(raw);
  const problems = parsed.success ? [] : parsed.error.issues.flatMap((issue) => problemsOf(issue, raw));
  if (knownRules) problems.push(...unknownRules(raw, knownRules));
  return parsed.success && problems.length === 0 ? { ok: true, rules: parsed.data } : fail(...problems);
}

/** The file to hand on: what {@link parseTeamFile} reads back as the same rules. */
export function teamFileOf(rules: TeamRules): string {
  return `${JSON.stringify(rules, null, 2)}\n`;
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, raw: unknown): TeamProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), what: 'unknown_key', value: '' }));
  }
  const value = valueAt(raw, issue.path);
  return [{ path: pathOf(issue.path), what: kindOf(issue, value), value: shown(value) }];
}

function kindOf(issue: Issue, value: unknown): TeamProblemKind {
  if (issue.path.length === 1 && issue.path[0] === 'version') return value === undefined ? 'missing' : 'version';
  switch (issue.code) {
    case 'custom':
      return issue.message as TeamProblemKind;
    case 'invalid_type':
      return value === undefined ? 'missing' : 'wrong_type';
    case 'too_big':
      return Array.isArray(value) ? 'too_many' : 'too_long';
    default:
      return typeof value === 'string' ? 'not_a_choice' : 'wrong_type';
  }
}

function unknownRules(raw: unknown, known: readonly string[]): TeamProblem[] {
  const rules = valueAt(raw, ['rules']);
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) return [];
  return Object.keys(rules)
    .filter((rule) => !known.includes(rule))
    .map((rule) => ({ path: pathOf(['rules', rule]), what: 'unknown_rule', value: '' }));
}

const owns = (value: unknown, key: PropertyKey): value is object =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key);

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const key of path) value = owns(value, key) ? Reflect.get(value, key) : undefined;
  return value;
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((key, n) => (typeof key === 'number' ? `[${key + 1}]` : `${n > 0 ? '.' : ''}${shorten(String(key))}`))
    .join('');
}

function shown(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  return shorten(String(value));
}

/** Characters that hide or reorder text would make the error itself lie. */
function shorten(text: string): string {
  const cut = text.length > SHORTENED ? `${text.slice(0, SHORTENED)}…` : text;
  return cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
