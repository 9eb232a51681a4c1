// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type PanelAction, panelModel } from '../../../components/panel/model';
import { Panel } from '../../../components/panel/Panel';
import { FIRST_STATE, type PanelState } from '../../../components/panel/state';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { conversation, coverage, H, MIN, NOW, speech, waiting } from './scene';

const order = { orderId: '026-1234567-1234567', promised: { from: NOW, to: NOW } };
const ALL = [
  conversation('claim', { ...order, waiting: waiting(30 * H) }),
  conversation('late', { waiting: waiting(25 * H) }),
  conversation('next', { waiting: waiting(22 * H), language: 'de' }),
  conversation('ok', { waiting: waiting(2 * H), firstSeenAt: NOW - 30 * H }),
  conversation('own', { portal: 'ebay', waiting: waiting(23 * H) }),
  conversation('done', {
    state: 'answered',
    answer: { reason: 'replied', at: { from: NOW - 20 * MIN, to: NOW - 20 * MIN } },
    firstSeenAt: NOW - 30 * H,
  }),
];

const onAction = vi.fn<(action: PanelAction) => void>();

function show(part: Partial<PanelState> = {}) {
  const state = signal<PanelState>({ ...FIRST_STATE, ...part });
  const letters = signal(true);
  const model = signal(panelModel(ALL, [coverage()], DEFAULT_SETTINGS, NOW));
  const props = { model, speech: signal(speech), message: signal(''), onAction, state, letters };
  act(() => render(<Panel {...props} />, document.body));
  return { state, letters };
}

afterEach(() => {
  render(null, document.body);
  onAction.mockReset();
});

const ids = () =>
  [...document.querySelectorAll<HTMLElement>('[data-queue-item]')].map((one) => one.dataset.conversation);
const headings = () => [...document.querySelectorAll('.group')].map((one) => one.textContent);
const text = () => document.body.textContent ?? '';
const key = (name: string, target: Element | null = document.activeElement) =>
  act(() => {
    target?.dispatchEvent(new KeyboardEvent('keydown', { key: name, code: '', bubbles: true, cancelable: true }));
  });
const choose = (value: string) =>
  act(() => document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click());

describe('views', () => {
  it.each<[string, Partial<PanelState>, string[], string[]]>([
    ['1', {}, ['claim', 'late', 'next', 'own', 'ok'], ['Run out first 3', 'Your own targets 1', 'Later 1']],
    [
      '2',
      {},
      ['claim', 'next', 'ok', 'late', 'own'],
      ['Claims to prevent 1', 'Run out next 2', 'Already late 1', 'Your own targets 1'],
    ],
    ['3', {}, ['next', 'own'], ['Before 15:00 1', 'Your own targets 1']],
    ['4', {}, ['claim', 'late', 'next', 'own', 'ok'], ['Run out first 3', 'Your own targets 1', 'Later 1']],
    ['4', { list: 'answered' }, ['done'], ['Replied 1']],
    ['4', { list: 'late' }, ['late'], ['Already late 1']],
  ])('key %s %j', (name, part, expected, parts) => {
    show(part);
    key(name);
    expect(ids()).toEqual(expected);
    expect(headings()).toEqual(parts);
  });

  it.each(['save-first', 'before', 'check-in', 'queue'] as const)('a click shows %s', (view) => {
    const { state } = show({ view: view === 'queue' ? 'before' : 'queue' });
    choose(view);
    expect(state.value.view).toBe(view);
  });

  it('the check-in counts what its lists hold, and says what else is the matter', () => {
    show({ view: 'check-in' });
    expect([...document.querySelectorAll('.tile')].map((one) => one.textContent)).toEqual([
      '5 New',
      '1 Answered',
      '1 Became late',
      '2 Before 15:00',
    ]);
    choose('answered');
    expect(ids()).toEqual(['done']);
    expect(text()).toContain('at 10:44');
    key('3');
    expect(text()).toContain('2 late already');
  });

  it('says why a view is empty', () => {
    const { state } = show({ view: 'before', before: '12:00' });
    expect(text()).toContain('Nothing known runs out before 12:00.');
    act(() => {
      state.value = { ...state.value, view: 'check-in', list: 'late', since: '11:00' };
    });
    expect(text()).toContain('None known since 11:00.');
  });

  it('a filter holds in every view, and can be lifted', () => {
    const { state } = show({ filter: { ...FIRST_STATE.filter, claim: true } });
    expect(ids()).toEqual(['claim']);
    key('2');
    expect(ids()).toEqual(['claim']);
    key('3');
    expect(text()).toContain('No conversation matches the filter.');
    act(() => [...document.querySelectorAll('button')].findLast((one) => one.textContent === 'Show all')?.click());
    expect(state.value.filter).toEqual(FIRST_STATE.filter);
    expect(ids()).toEqual(['next', 'own']);
  });

  it('a change is read out, a mere tick of the clock is not', () => {
    show();
    expect(document.querySelector('.unseen[role=status]')?.textContent).toBe('');
    key('2');
    expect(document.querySelector('.unseen[role=status]')?.textContent).toBe('Save first: 5');
  });
});

describe('keys', () => {
  it('j and k go from item to item, from anywhere but a field', () => {
    show();
    key('j', document.body);
    expect((document.activeElement as HTMLElement).dataset.conversation).toBe('claim');
    key('j');
    key('j');
    expect((document.activeElement as HTMLElement).dataset.conversation).toBe('next');
    key('k');
    expect((document.activeElement as HTMLElement).dataset.conversation).toBe('late');
    const select = document.querySelector('select');
    select?.focus();
    key('j', select);
    expect(document.activeElement).toBe(select);
  });

  it('? lists them, Escape closes the list, and they can be switched off there', () => {
    const { letters } = show();
    expect(document.querySelector('.keys')).toBeNull();
    key('?', document.body);
    expect([...document.querySelectorAll('kbd')].map((one) => one.textContent)).toContain('j');
    act(() => document.querySelector<HTMLInputElement>('.keys input')?.click());
    expect(letters.value).toBe(false);
    key('2', document.body);
    expect(headings()[0]).toBe('Run out first 3');
    key('Escape', document.body);
    expect(document.querySelector('.keys')).toBeNull();
  });

  it('controls name their keys to assistive technology', () => {
    show();
    const named = [...document.querySelectorAll('[aria-keyshortcuts]')].map((one) =>
      one.getAttribute('aria-keyshortcuts'),
    );
    expect(named).toEqual(['1', '2', '3', '4', '?', 'j ArrowDown k ArrowUp']);
  });
});

it('one press hands over what runs out before the next shift, whatever is shown', () => {
  show({ view: 'check-in', filter: { ...FIRST_STATE.filter, portal: 'ebay' } });
  act(() => document.querySelector<HTMLButtonElement>('.hand-over')?.click());
  expect(onAction).toHaveBeenCalledExactlyOnceWith({ do: 'hand-over', before: Date.parse('2026-11-22T15:00:00Z') });
});
