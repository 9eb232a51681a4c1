import { describe, expect, it, vi } from 'vitest';
import { MOST_OWN_RULES, parseSuggestionRules } from '../../../lib/store/suggestion-rules';

vi.mock('../../../lib/core/browser', () => ({ browser: {} }));

const rule = (id: string, more: object = {}) => ({ id, topic: 'refund', templates: ['refund-done'], ...more });

describe('rules for suggestions, from whatever was stored', () => {
  it.each([undefined, null, 7, 'rules', [], { own: 3, off: {} }, { own: [null, 'x', {}], off: [1, null, 'nope'] }])(
    'nothing readable: %j',
    (raw) => expect(parseSuggestionRules(raw)).toEqual({ own: [], off: [] }),
  );

  it('leaves out what is bad, twice there, or named like a built-in one', () => {
    const own = [
      rule('a'),
      rule('a', { topic: 'cancel' }),
      rule('B!'),
      rule('c', { templates: [] }),
      rule('refund'),
      rule('d'),
    ];
    expect(parseSuggestionRules({ own, off: ['refund', 'refund', 'gone'] })).toEqual({
      own: [rule('a'), rule('d')],
      off: ['refund'],
    });
    const markup = rule('e', { templates: ['<img src=x>'] });
    expect(parseSuggestionRules({ own: [markup] }).own).toEqual([]);
  });

  it('keeps a bounded number', () => {
    const own = Array.from({ length: 500 }, (_, at) => rule(`r-${at}`));
    expect(parseSuggestionRules({ own }).own).toHaveLength(MOST_OWN_RULES);
  });
});
