import { effect, type Signal, signal } from '@preact/signals';
import { type PanelState, parseState } from '../../components/panel/state';

const STATE = 'panel';
const LETTERS = 'panel-letters';

/**
 * View and filter as they were before this page was loaded again. Kept for as long as the panel is open, no longer: a
 * filter that somebody has forgotten about hides conversations.
 */
export function rememberedState(storage: Storage = sessionStorage): Signal<PanelState> {
  const state = signal(parseState(storage.getItem(STATE)));
  effect(() => storage.setItem(STATE, JSON.stringify(state.value)));
  return state;
}

/** Whether letters and digits work as keys: somebody's way of working, and so kept for good. */
export function rememberedLetters(storage: Storage = localStorage): Signal<boolean> {
  const letters = signal(storage.getItem(LETTERS) !== 'off');
  effect(() => storage.setItem(LETTERS, letters.value ? 'on' : 'off'));
  return letters;
}
