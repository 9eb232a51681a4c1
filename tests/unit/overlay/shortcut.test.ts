import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, ShortcutSign } from '../../../lib/model/settings';
import {
  dismissed,
  IDLE,
  looked,
  MOST_MATCHES,
  matchesOf,
  moved,
  type Offered,
  shortcutKey,
  tokenAt,
} from '../../../lib/overlay/shortcut';

const template = (id: string, title = id): Offered => ({ id, title, text: `Text of ${id}.`, missing: [] });
const LIBRARY = [
  template('return-authorised', 'Return authorised'),
  template('refund-done', 'Refund done'),
  template('delivered-not-found', 'Delivered, not found'),
  template('dispatched', 'Dispatched'),
  template('rechnung-2', 'Größere Änderung der Rechnung'),
];
const tokenIn = (text: string, sign = ';;') => tokenAt(text, text.length, sign);
const key = (name: string, more: Partial<KeyboardEvent> = {}) =>
  shortcutKey({
    key: name,
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    isComposing: false,
    ...more,
  });

describe('a shortcut before the caret', () => {
  it('is the sign and letters, digits or hyphens up to the caret', () => {
    expect(tokenIn('Hello ;;ref')).toEqual({ start: 6, end: 11, letters: 'ref' });
    expect(tokenIn(';;')).toEqual({ start: 0, end: 2, letters: '' });
    expect(tokenIn('a\n;;Änd-2')).toEqual({ start: 2, end: 9, letters: 'Änd-2' });
    expect(tokenIn('(;;x')).toEqual({ start: 1, end: 4, letters: 'x' });
  });

  it('is ended by a blank, and by a caret that stands elsewhere', () => {
    expect(tokenIn(';;ref ')).toBeNull();
    expect(tokenIn(';;re f')).toBeNull();
    expect(tokenAt(';;ref', 3, ';;')).toBeNull();
    expect(tokenAt(';;ref', null, ';;')).toBeNull();
    expect(tokenAt(';;ref', 9, ';;')).toBeNull();
    expect(tokenAt(';;ref now', 5, ';;')).toEqual({ start: 0, end: 5, letters: 'ref' });
  });

  it('starts no word in the middle of one, but after a letter of a script without blanks', () => {
    expect(tokenIn('and/or', '/')).toBeNull();
    expect(tokenIn(';;;ref')).toBeNull();
    expect(tokenIn('1/2', '/')).toBeNull();
    expect(tokenIn('ご注文;;ref')).toEqual({ start: 3, end: 8, letters: 'ref' });
  });

  it('takes any sign that the settings allow, and none when it is off', () => {
    expect(tokenIn('x \\ref', '\\')).toMatchObject({ letters: 'ref' });
    expect(tokenIn('x .*+ref', '.*+')).toMatchObject({ letters: 'ref' });
    expect(tokenIn(';;ref', '')).toBeNull();
    expect(DEFAULT_SETTINGS.shortcutSign).toBe(';;');
    for (const sign of ['', ';', '::', '/', '§§§', '😊']) expect(ShortcutSign.safeParse(sign).success).toBe(true);
    for (const sign of ['a', ';1', ' ', '; ', ';;;;', 'é', '\u0000', '\u202e', '\n', 'ß'])
      expect(ShortcutSign.safeParse(sign).success).toBe(false);
  });

  it('is not looked for in 100 kB', () => {
    const text = `;;${'a'.repeat(100_000)}`;
    const started = performance.now();
    expect(tokenIn(text)).toBeNull();
    expect(performance.now() - started).toBeLessThan(20);
  });
});

describe('the matches', () => {
  const ids = (letters: string) => matchesOf(LIBRARY, letters).map(({ id }) => id);

  it('are by id, then by title, then by a word, then by initials or a part', () => {
    expect(ids('refund-done')).toEqual(['refund-done']);
    expect(ids('re')).toEqual(['return-authorised', 'refund-done', 'rechnung-2']);
    expect(ids('DI')[0]).toBe('dispatched');
    expect(ids('found')).toEqual(['delivered-not-found']);
    expect(ids('dnf')).toEqual(['delivered-not-found']);
    expect(ids('patch')).toEqual(['dispatched']);
    expect(ids('grossere')).toEqual([]);
    expect(ids('anderung')).toEqual(['rechnung-2']);
    expect(ids('Änd')).toEqual(['rechnung-2']);
    expect(ids('')).toEqual([]);
    expect(ids('zzz')).toEqual([]);
  });

  it('of equals those that can be inserted come first', () => {
    const some = [{ ...template('re-a'), missing: ['Carrier'] }, template('re-b'), template('re-c')];
    expect(matchesOf(some, 're').map(({ id }) => id)).toEqual(['re-b', 're-c', 're-a']);
  });

  it('are five at most', () => {
    const many = Array.from({ length: 40 }, (_, n) => template(`re-${n}`));
    expect(matchesOf(many, 're')).toHaveLength(MOST_MATCHES);
  });
});

describe('the preview', () => {
  const open = looked(IDLE, tokenIn(';;re'), LIBRARY, true);

  it('opens by a key of the agent only, and with a match only', () => {
    expect(open.choosing?.matches).toHaveLength(3);
    expect(looked(IDLE, tokenIn(';;re'), LIBRARY, false).choosing).toBeNull();
    expect(looked(IDLE, tokenIn(';;'), LIBRARY, true)).toMatchObject({ at: 0, choosing: null });
    expect(looked(IDLE, tokenIn(';;zz'), LIBRARY, true).choosing).toBeNull();
    expect(looked(open, null, LIBRARY, true)).toBe(IDLE);
  });

  it('opens when the templates arrive, for a sign that the agent typed', () => {
    const waiting = looked(IDLE, tokenIn(';;re'), [], true);
    expect(waiting.choosing).toBeNull();
    expect(looked(waiting, tokenIn(';;re'), LIBRARY, false).choosing?.matches).toHaveLength(3);
  });

  it('goes round, keeps what is chosen while the letters stay, and starts anew with others', () => {
    const second = moved(open, 1);
    expect(second.choosing?.index).toBe(1);
    expect(moved(moved(second, 1), 1).choosing?.index).toBe(0);
    expect(moved(open, -1).choosing?.index).toBe(2);
    expect(looked(second, tokenIn(';;re'), LIBRARY, false).choosing?.index).toBe(1);
    expect(looked(second, tokenIn(';;ref'), LIBRARY, true).choosing?.index).toBe(0);
    expect(moved(IDLE, 1)).toBe(IDLE);
  });

  it('stays closed after Escape until another sign is typed', () => {
    const closed = dismissed(open);
    expect(closed.choosing).toBeNull();
    expect(looked(closed, tokenIn(';;ret'), LIBRARY, true).choosing).toBeNull();
    expect(looked(closed, tokenIn('a ;;ret'), LIBRARY, true).choosing).not.toBeNull();
    expect(looked(looked(closed, null, LIBRARY, true), tokenIn(';;ret'), LIBRARY, true).choosing).not.toBeNull();
  });

  it('has four keys, none with another held down or while a word is composed', () => {
    expect([key('Tab'), key('Escape'), key('ArrowDown'), key('ArrowUp')]).toEqual([
      'insert',
      'close',
      'next',
      'previous',
    ]);
    expect([key('Enter'), key(' '), key('a')]).toEqual([null, null, null]);
    expect([
      key('Tab', { shiftKey: true }),
      key('Tab', { ctrlKey: true }),
      key('Tab', { altKey: true }),
      key('Tab', { isComposing: true }),
    ]).toEqual([null, null, null, null]);
  });
});
