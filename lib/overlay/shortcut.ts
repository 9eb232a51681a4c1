/** What a shortcut can call up. `missing`: names of what is not known, in the agent's language. */
export interface Offered {
  id: string;
  title: string;
  text: string;
  missing: readonly string[];
}

/** A sign and the letters after it, as they stand before the caret; UTF-16 offsets, `end` is the caret. */
export interface Token {
  start: number;
  end: number;
  letters: string;
}

/** The most that is shown. */
export const MOST_MATCHES = 5;
const MOST_LETTERS = 40;

/** Letters of scripts that are written without blanks: a sign may follow any of them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * The shortcut that is being typed, or `null`. The sign stands at the start of a word, only letters, digits and hyphens
 * follow it, and the caret is at their end.
 * @param caret UTF-16 offset, or `null` where there is none
 * @param sign empty: shortcuts are off
 */
export function tokenAt(text: string, caret: number | null, sign: string): Token | null {
  if (sign === '' || caret === null || caret > text.length) return null;
  const from = Math.max(0, caret - MOST_LETTERS - sign.length);
  const line = text.slice(from, caret);
  const at = line.lastIndexOf(sign);
  if (at < 0) return null;
  const letters = line.slice(at + sign.length);
  if (!/^[\p{L}\p{M}\p{N}-]*$/u.test(letters) || /^[\p{L}\p{N}]/u.test(text.slice(caret))) return null;
  const start = from + at;
  const before = Array.from(text.slice(Math.max(0, start - 2), start)).at(-1) ?? '';
  if (before !== '' && (sign.includes(before) || (/[\p{L}\p{N}]/u.test(before) && !UNSPACED.test(before)))) return null;
  return { start, end: caret, letters };
}

/** Without case and accents. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** How well a template fits the letters typed, best first; `null`: not at all. */
function rankOf({ id, title }: Offered, letters: string): number | null {
  const name = fold(title);
  const words = [...id.split('-'), ...name.split(/[^\p{L}\p{N}]+/u)].filter((word) => word !== '');
  if (id === letters) return 0;
  if (id.startsWith(letters)) return 1;
  if (name.replace(/[^\p{L}\p{N}]+/gu, '-').startsWith(letters)) return 2;
  if (words.some((word) => word.startsWith(letters))) return 3;
  const initials = id.split('-').map((word) => word.charAt(0));
  if (letters.length > 1 && initials.join('').startsWith(letters)) return 4;
  return letters.length > 2 && (id.includes(letters) || name.includes(letters)) ? 5 : null;
}

const lacks = ({ missing }: Offered): number => (missing.length > 0 ? 1 : 0);

/** The templates that the letters may mean, best first, at most five; of equals those that can be inserted come first. */
export function matchesOf<T extends Offered>(offered: readonly T[], letters: string): T[] {
  const folded = fold(letters);
  if (folded === '') return [];
  return offered
    .flatMap((one, index) => {
      const rank = rankOf(one, folded);
      return rank === null ? [] : [{ one, rank, index }];
    })
    .sort((a, b) => a.rank - b.rank || lacks(a.one) - lacks(b.one) || a.index - b.index)
    .slice(0, MOST_MATCHES)
    .map(({ one }) => one);
}

/** What is shown while a shortcut is typed. */
export interface Choosing {
  token: Token;
  matches: Offered[];
  /** The chosen one of them. */
  index: number;
}

/** The state of the shortcuts in one box. */
export interface ShortcutState {
  /** The preview, or `null` while it is closed. */
  choosing: Choosing | null;
  /** Where a sign stands that is being written after, or `null`. */
  at: number | null;
  /** The preview of this sign was closed by the agent. */
  isDismissed: boolean;
}

export const IDLE: ShortcutState = { choosing: null, at: null, isDismissed: false };

/**
 * What a look at the box makes of the state.
 * @param mayOpen whether a key of the agent led to it: nothing else opens a preview
 */
export function looked(
  state: ShortcutState,
  token: Token | null,
  offered: readonly Offered[],
  mayOpen: boolean,
): ShortcutState {
  if (!token) return IDLE;
  const isSame = state.at === token.start;
  if (!isSame && !mayOpen) return IDLE;
  const isDismissed = isSame && state.isDismissed;
  const before = isSame ? state.choosing : null;
  const matches = isDismissed ? [] : matchesOf(offered, token.letters);
  if (matches.length === 0) return { choosing: null, at: token.start, isDismissed };
  const id = before?.token.letters === token.letters ? before.matches[before.index]?.id : undefined;
  const kept = matches.findIndex((match) => match.id === id);
  return { choosing: { token, matches, index: Math.max(0, kept) }, at: token.start, isDismissed };
}

/** The next or previous one is chosen, round and round. */
export function moved(state: ShortcutState, by: 1 | -1): ShortcutState {
  const { choosing } = state;
  if (!choosing) return state;
  const count = choosing.matches.length;
  return { ...state, choosing: { ...choosing, index: (choosing.index + by + count) % count } };
}

/** The agent closes the preview: it stays closed for this sign. */
export const dismissed = (state: ShortcutState): ShortcutState => ({ ...state, choosing: null, isDismissed: true });

/** What a key means while the preview is open; `null`: it is the box's own. */
export function shortcutKey(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>,
): 'next' | 'previous' | 'insert' | 'close' | null {
  if (event.isComposing || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.key === 'ArrowDown') return 'next';
  if (event.key === 'ArrowUp') return 'previous';
  if (event.key === 'Tab') return 'insert';
  return event.key === 'Escape' ? 'close' : null;
}
