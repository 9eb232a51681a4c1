// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { SpeechContext } from '../../../components/kit/speech';
import { filterRows, NO_FILTER } from '../../../components/panel/filter';
import type { QueueRow } from '../../../components/panel/rows';
import { SuggestionRulesSection, type SuggestionsView } from '../../../components/settings/SuggestionRules';
import { NO_DRAFT, ruleOf } from '../../../components/settings/suggestion-form';
import { SuggestionRule } from '../../../lib/model/suggestion';
import { SUGGESTION_RULES } from '../../../lib/templates/suggestion-rules';
import { speech } from './scene';

function show(more: Partial<SuggestionsView> = {}) {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const onChange = vi.fn();
  const titles = new Map([
    ['delivered-not-found', 'Delivered but not found'],
    ['mine', 'My own <b>letter</b>'],
  ]);
  const view = signal<SuggestionsView>({ rules: { own: [], off: [] }, titles, counts: [], ...more });
  act(() =>
    render(
      <SpeechContext.Provider value={speech}>
        <SuggestionRulesSection view={view} onChange={onChange} />
      </SpeechContext.Provider>,
      place,
    ),
  );
  const choose = (label: string, value: string) => {
    const select = [...place.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label));
    const box = select?.querySelector('select');
    if (!box) throw new Error(label);
    box.value = value;
    act(() => void box.dispatchEvent(new Event('change', { bubbles: true })));
  };
  return { place, onChange, choose };
}

const OWN: SuggestionRule = { id: 'own-1', topic: 'refund', templates: ['mine'] };

describe('the rules for suggestions', () => {
  it('lists the built-in ones in words, each to switch off and on', () => {
    const { place, onChange } = show();
    expect(place.querySelectorAll('input[type=checkbox]')).toHaveLength(SUGGESTION_RULES.length);
    expect(place.textContent).toContain('asks where the parcel is; status: Delivered → Delivered but not found');
    place.querySelector<HTMLInputElement>('#suggestion-refund')?.click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ own: [], off: ['refund'] });
    const again = show({ rules: { own: [], off: ['refund'] } });
    again.place.querySelector<HTMLInputElement>('#suggestion-refund')?.click();
    expect(again.onChange).toHaveBeenCalledExactlyOnceWith({ own: [], off: [] });
  });

  it('adds one', () => {
    const { place, onChange, choose } = show();
    const add = place.querySelector<HTMLButtonElement>('button[type=submit]');
    expect(add?.disabled).toBe(true);
    choose('Parcel status', 'delivered');
    choose('Portal', 'ebay');
    choose('Template', 'mine');
    act(() => add?.click());
    const [{ own }] = onChange.mock.calls[0] as [{ own: SuggestionRule[] }];
    expect(own).toMatchObject([
      { topic: 'where-is-my-order', status: ['delivered'], portal: 'ebay', templates: ['mine'] },
    ]);
    expect(SuggestionRule.safeParse(own[0]).success).toBe(true);
  });

  it('removes one, and resets', () => {
    const { place, onChange } = show({ rules: { own: [OWN], off: ['refund'] } });
    expect(place.querySelector('[data-rule=own-1]')?.textContent).toContain(
      'asks about a refund → My own <b>letter</b>',
    );
    place.querySelector<HTMLButtonElement>('[data-rule=own-1] button')?.click();
    expect(onChange).toHaveBeenLastCalledWith({ own: [], off: ['refund'] });
    [...place.querySelectorAll('button')].find((one) => one.textContent === 'Only the built-in rules')?.click();
    expect(onChange).toHaveBeenLastCalledWith({ own: [], off: [] });
  });

  it('says what became of them', () => {
    const counts = [{ rule: 'gone-rule', inserted: 3, other: 1, nothing: 2 }];
    const cells = show({ counts }).place.querySelectorAll('.suggestion-log tbody tr > *');
    expect([...cells].map((cell) => cell.textContent)).toEqual(['gone-rule', '3', '1', '2']);
    expect(show().place.querySelector('.suggestion-log')).toBeNull();
  });

  it('the same rule has the same id, another one another', () => {
    const draft = { ...NO_DRAFT, template: 'mine' };
    expect(ruleOf(NO_DRAFT)).toBeNull();
    expect(ruleOf(draft)).toEqual(ruleOf(draft));
    expect(ruleOf({ ...draft, portal: 'ebay' })?.id).not.toBe(ruleOf(draft)?.id);
    expect(ruleOf({ ...draft, topic: 'nonsense' })).toBeNull();
  });
});

describe('the topic filter', () => {
  it('keeps the rows that are about it', () => {
    const row = (topics: QueueRow['topics']) => ({ portal: 'amazon', topics }) as QueueRow;
    const rows = [row(['damaged', 'refund']), row([]), row(['refund'])];
    expect(filterRows(rows, { ...NO_FILTER, topic: 'refund' })).toEqual([rows[0], rows[2]]);
    expect(filterRows(rows, NO_FILTER)).toHaveLength(3);
  });
});
