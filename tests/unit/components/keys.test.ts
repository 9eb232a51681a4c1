// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { commandOf, type KeyCommand, type Place } from '../../../components/panel/keys';

/** What a key press on an element of that markup asks for. */
function press(markup: string, init: KeyboardEventInit, letters = true, place?: Place): KeyCommand | null {
  document.body.innerHTML = markup;
  const target = document.body.firstElementChild ?? document.body;
  let command: KeyCommand | null = null;
  const hear = (event: KeyboardEvent) => {
    command = commandOf(event, letters, place);
  };
  document.addEventListener('keydown', hear, { once: true });
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
  return command;
}

describe('keys', () => {
  it.each<[KeyboardEventInit, KeyCommand | null]>([
    [{ key: 'j' }, { step: 1 }],
    [{ key: 'k' }, { step: -1 }],
    [{ key: 'ArrowDown' }, { step: 1 }],
    [{ key: 'ArrowUp' }, { step: -1 }],
    [{ key: '1', code: 'Digit1' }, { view: 'queue' }],
    [{ key: '2', code: 'Digit2' }, { view: 'save-first' }],
    [{ key: '3', code: 'Numpad3' }, { view: 'before' }],
    [{ key: '4', code: 'Digit4' }, { view: 'check-in' }],
    [{ key: '5', code: 'Digit5' }, null],
    [{ key: '0', code: 'Digit0' }, null],
    // A French keyboard: the digit's key without Shift, the digit with it.
    [{ key: 'é', code: 'Digit2' }, { view: 'save-first' }],
    [{ key: '2', code: 'Digit2', shiftKey: true }, { view: 'save-first' }],
    [{ key: '"', code: 'Digit2', shiftKey: true }, null],
    [{ key: '?', shiftKey: true }, { help: 'turn' }],
    [{ key: 'Escape' }, { help: 'close' }],
    [{ key: 'J', shiftKey: true }, null],
    [{ key: 'j', ctrlKey: true }, null],
    [{ key: 'k', metaKey: true }, null],
    [{ key: '1', code: 'Digit1', altKey: true }, null],
    [{ key: 'j', isComposing: true }, null],
    [{ key: 'x', code: 'KeyX' }, null],
    [{ key: 'Enter', code: 'Enter' }, null],
  ])('%j', (init, expected) => expect(press('', init)).toEqual(expected));

  it.each<[KeyboardEventInit, KeyCommand | null]>([
    [{ key: '1', code: 'Digit1' }, { insert: 1 }],
    [{ key: '9', code: 'Digit9' }, { insert: 9 }],
    [{ key: '0', code: 'Digit0' }, null],
    [{ key: 'é', code: 'Digit2' }, { insert: 2 }],
    [{ key: '/', code: 'Slash' }, { search: 'start' }],
    [{ key: 'c', code: 'KeyC' }, { place: 'turn' }],
    [{ key: '1', code: 'Digit1', ctrlKey: true }, null],
  ])('in the open conversation %j', (init, expected) =>
    expect(press('', init, true, 'conversation')).toEqual(expected),
  );

  it('a digit typed into a blank inserts nothing', () => {
    expect(press('<input type="text">', { key: '1', code: 'Digit1' }, true, 'conversation')).toBeNull();
    expect(press('<input type="search">', { key: '1', code: 'Digit1' }, true, 'conversation')).toBeNull();
  });

  it.each([
    ['<input type="text">', false],
    ['<input type="time">', false],
    ['<input>', false],
    ['<textarea></textarea>', false],
    ['<select></select>', false],
    ['<input type="radio">', true],
    ['<input type="checkbox">', true],
    ['<button></button>', true],
  ])('in %s', (markup, works) => {
    expect(press(markup, { key: 'j' }) !== null).toBe(works);
    expect(press(markup, { key: '2', code: 'Digit2' }) !== null).toBe(works);
    // Arrows have a meaning of their own on every control.
    expect(press(markup, { key: 'ArrowDown' })).toBeNull();
  });

  it('letters and digits can be switched off, arrows stay', () => {
    for (const key of ['j', 'k', '?', '1']) expect(press('', { key, code: '' }, false)).toBeNull();
    expect(press('', { key: 'ArrowDown' }, false)).toEqual({ step: 1 });
  });
});
