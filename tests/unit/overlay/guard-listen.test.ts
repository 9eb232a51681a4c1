// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEnterHabit } from '../../../lib/overlay/guard-enter';
import { listenForPresses, type SendListeners } from '../../../lib/overlay/guard-listen';
import { PRESS_EVENTS } from '../../../lib/overlay/guard-press';

let leaving: AbortController;
let listeners: SendListeners;
let heard: string[];

beforeEach(() => {
  leaving = new AbortController();
  listeners = listenForPresses(window, leaving.signal);
  heard = [];
  document.body.innerHTML = '<button>Send</button>';
  for (const type of PRESS_EVENTS) {
    window.addEventListener(type, () => heard.push(type), { capture: true, signal: leaving.signal });
  }
});
afterEach(() => leaving.abort());

/** What the page hears of a press, and which of its events were cancelled. */
function press(): { heard: string[]; cancelled: string[] } {
  const cancelled = PRESS_EVENTS.filter((type) => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    document.querySelector('button')?.dispatchEvent(event);
    return event.defaultPrevented;
  });
  return { heard, cancelled };
}

describe('the listeners', () => {
  it('withhold nothing while nobody is in charge', () => {
    expect(press()).toEqual({ heard: [...PRESS_EVENTS], cancelled: [] });
  });

  it('withhold what is held, before any handler of the page', () => {
    listeners.ask = () => true;
    expect(press()).toEqual({ heard: [], cancelled: PRESS_EVENTS.filter((type) => type !== 'pointerdown') });
  });

  it('withhold nothing when our code fails', () => {
    listeners.ask = () => {
      throw new Error('broken');
    };
    expect(press()).toEqual({ heard: [...PRESS_EVENTS], cancelled: [] });
  });

  it('are gone with the overlay', () => {
    listeners.ask = () => true;
    const other = new AbortController();
    const still: string[] = [];
    leaving.abort();
    window.addEventListener('click', () => still.push('click'), { signal: other.signal });
    press();
    other.abort();
    expect(still).toEqual(['click']);
  });
});

describe('a page that sends at Enter', () => {
  const box = (text = '') => ({ holdsText: () => text !== '' });
  const enter = (more: object = {}) =>
    ({ type: 'keydown', key: 'Enter', isTrusted: true, defaultPrevented: true, ...more }) as unknown as KeyboardEvent;

  it('is known once it took the key and emptied the box', () => {
    const habit = createEnterHabit();
    const emptied = box();
    habit.pressed(enter(), () => emptied);
    expect(habit.sends()).toBe(false);
    habit.emptied();
    expect(habit.sends()).toBe(true);
  });

  it.each<[string, object]>([
    ['the key made a new line', { defaultPrevented: false }],
    ['it was another key', { key: 'a' }],
    ['it was Ctrl+Enter', { ctrlKey: true }],
    ['it was a new line by choice', { shiftKey: true }],
    ['the page made the event', { isTrusted: false }],
  ])('is not when %s', (_, more) => {
    const habit = createEnterHabit();
    const emptied = box();
    habit.pressed(enter(more), () => emptied);
    habit.emptied();
    expect(habit.sends()).toBe(false);
  });

  it('is not when Send was pressed in between, or another box was emptied', () => {
    const habit = createEnterHabit();
    const emptied = box();
    habit.pressed(enter(), () => emptied);
    habit.sendPressed();
    habit.emptied();
    const full = box('Hello');
    habit.pressed(enter(), () => full);
    habit.emptied();
    expect(habit.sends()).toBe(false);
  });
});
