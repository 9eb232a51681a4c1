import { describe, expect, it } from 'vitest';
import { actionOf, type OpenedBy } from '../../../lib/editor/keys';

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
});

describe('keys of the card', () => {
  it.each<[string, OpenedBy | null, unknown]>([
    ['F8', null, 'next'],
    ['F8', 'hover', 'next'],
    ['Escape', null, null],
    ['Escape', 'hover', 'close'],
    ['Escape', 'key', 'close'],
    ['Enter', null, null],
    ['Enter', 'hover', null],
    ['Enter', 'pointer', null],
    ['Enter', 'key', 'apply'],
    ['2', 'hover', null],
    ['2', 'pointer', null],
    ['2', 'key', 2],
    ['0', 'key', null],
    ['a', 'key', null],
  ])('%s while the card is opened by %s: %s', (key, by, action) => {
    expect(actionOf(press(key), by)).toBe(action);
  });

  it('leaves shortcuts and half-composed words to the page', () => {
    for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])
      for (const key of ['F8', 'Enter', 'Escape', '1']) expect(actionOf(press(key, more), 'key')).toBeNull();
    expect(actionOf(press('F8', { shiftKey: true }), null)).toBe('previous');
    expect(actionOf(press('Enter', { shiftKey: true }), 'key')).toBeNull();
  });
});
