import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../components/panel/filter';
import { FIRST_STATE, parseState } from '../../../components/panel/state';

describe('what the panel remembers', () => {
  const state = {
    view: 'before',
    list: 'late',
    before: '07:30',
    since: '',
    filter: { ...NO_FILTER, portal: 'ebay', claim: true },
  };
  it('comes back as it was', () => expect(parseState(JSON.stringify(state))).toEqual(state));

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['not an object', '3'],
    ['null', 'null'],
    ['100 kB', `"${'x'.repeat(100_000)}"`],
    ['unknown values', '{"view":"__proto__","list":4,"before":"25:00","since":"7","filter":[]}'],
  ])('%s is the first state', (_, text) => expect(parseState(text)).toEqual(FIRST_STATE));

  it('keeps what can be read', () => {
    const filter = { ...state.filter, account: 'x'.repeat(300), claim: 'yes' };
    expect(parseState(JSON.stringify({ ...state, before: '<b>', filter }))).toEqual({
      ...state,
      before: '',
      filter: { ...NO_FILTER, portal: 'ebay' },
    });
  });
});
