import { describe, expect, it, vi } from 'vitest';
import { createPresses, PRESS_EVENTS, type PressSurroundings } from '../../../lib/overlay/guard-press';

type Where = 'send' | 'field' | 'page';
interface Fake {
  type: string;
  where?: Where;
  at?: number;
  [name: string]: unknown;
}

function desk(answers: boolean[], entersSend = false) {
  const isHeld = vi.fn(() => answers.shift() ?? false);
  const at = (wanted: Where) => (event: Event) => ((event as unknown as Fake).where === wanted ? 'box' : null);
  const around: PressSurroundings<string> = {
    sendAt: at('send'),
    fieldAt: at('field'),
    entersSend: () => entersSend,
    isHeld,
  };
  const presses = createPresses(around);
  const give = (fake: Fake) =>
    presses({ isTrusted: true, timeStamp: fake.at ?? 0, button: 0, detail: 1, ...fake } as unknown as Event);
  return { isHeld, give };
}

const click = (give: (fake: Fake) => boolean, at: number, detail = 1, where: Where = 'send') =>
  ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'].map((type) =>
    give({ type, where, at, detail: type.startsWith('pointer') ? 0 : detail }),
  );
const press = (give: (fake: Fake) => boolean, key: string, at: number, where: Where = 'send', more = {}) =>
  ['keydown', 'keypress', 'keyup'].map((type) => give({ type, key, at, where, ...more }));

const all = (held: boolean, count = 5) => Array.from({ length: count }, () => held);

describe('one press', () => {
  it('of the mouse is decided once, at its first event, and withheld whole', () => {
    const { give, isHeld } = desk([true]);
    expect(click(give, 0)).toEqual(all(true));
    expect(isHeld).toHaveBeenCalledTimes(1);
  });

  it('that goes through goes through whole', () => {
    const { give, isHeld } = desk([false]);
    expect(click(give, 0)).toEqual(all(false));
    expect(isHeld).toHaveBeenCalledTimes(1);
  });

  it('and the next one are two', () => {
    const { give, isHeld } = desk([true, false]);
    click(give, 0);
    expect(click(give, 1000)).toEqual(all(false));
    expect(isHeld).toHaveBeenCalledTimes(2);
  });

  it('is a double click too: its second half decides nothing', () => {
    const { give, isHeld } = desk([true, false]);
    click(give, 0);
    expect(click(give, 150, 2)).toEqual(all(true));
    expect(isHeld).toHaveBeenCalledTimes(1);
    expect(click(give, 1200)).toEqual(all(false));
  });

  it('soon after a held one, but no double click, is one of its own from its mousedown on', () => {
    const { give, isHeld } = desk([true, false]);
    click(give, 0);
    expect(click(give, 300)).toEqual([true, false, false, false, false]);
    expect(isHeld).toHaveBeenCalledTimes(2);
  });

  it.each(['Enter', ' '])('of the key "%s" on Send is decided once, its repeats included', (key) => {
    const { give, isHeld } = desk([true]);
    expect(press(give, key, 0)).toEqual(all(true, 3));
    expect(give({ type: 'keydown', key, where: 'send', at: 30, repeat: true })).toBe(true);
    expect(isHeld).toHaveBeenCalledTimes(1);
  });

  it('of a key that goes through does not decide again at the click that it makes', () => {
    const { give, isHeld } = desk([false]);
    give({ type: 'keydown', key: 'Enter', where: 'send' });
    expect(give({ type: 'click', where: 'send', at: 1, detail: 0 })).toBe(false);
    expect(isHeld).toHaveBeenCalledTimes(1);
  });

  it('of assistive technology is a click alone', () => {
    const { give, isHeld } = desk([true, false]);
    expect(give({ type: 'click', where: 'send', detail: 0 })).toBe(true);
    expect(give({ type: 'click', where: 'send', detail: 0, at: 900 })).toBe(false);
    expect(isHeld).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['Ctrl+Enter', { ctrlKey: true }],
    ['Cmd+Enter', { metaKey: true }],
  ])('is %s in the box', (_, keys) => {
    const { give } = desk([true]);
    expect(press(give, 'Enter', 0, 'field', keys)).toEqual(all(true, 3));
  });

  it('is Enter in the box only where the page was seen to send at it', () => {
    expect(press(desk([true]).give, 'Enter', 0, 'field')).toEqual(all(false, 3));
    expect(press(desk([true], true).give, 'Enter', 0, 'field')).toEqual(all(true, 3));
  });

  it.each([
    ['a new line', { shiftKey: true }],
    ['the end of a composition', { isComposing: true }],
  ])('is not %s', (_, keys) => {
    const { give, isHeld } = desk([true], true);
    press(give, 'Enter', 0, 'field', keys);
    expect(isHeld).not.toHaveBeenCalled();
  });
});

describe('no press on Send', () => {
  it.each(PRESS_EVENTS.map((type) => [type]))('is a %s that the page makes itself', (type) => {
    const { give, isHeld } = desk([true]);
    expect(give({ type, where: 'send', key: 'Enter', isTrusted: false })).toBe(false);
    expect(isHeld).not.toHaveBeenCalled();
  });

  it('is one somewhere else, with another button or with another key', () => {
    const { give, isHeld } = desk([true]);
    click(give, 0, 1, 'page');
    give({ type: 'pointerdown', where: 'send', button: 2 });
    give({ type: 'mousedown', where: 'send', button: 2 });
    press(give, 'Tab', 0);
    expect(isHeld).not.toHaveBeenCalled();
  });

  it('is a release over Send of a press that began elsewhere', () => {
    const { give, isHeld } = desk([true]);
    give({ type: 'pointerdown', where: 'page' });
    expect([give({ type: 'pointerup', where: 'send' }), give({ type: 'mouseup', where: 'send' })]).toEqual([
      false,
      false,
    ]);
    expect(isHeld).not.toHaveBeenCalled();
  });
});
