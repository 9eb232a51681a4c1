import { describe, expect, it } from 'vitest';
import { counted } from '../../../lib/core/plural';
import { wordsIn } from './catalog';

describe('counted', () => {
  it.each([
    ['en', 0, '0 policy problems'],
    ['en', 1, '1 policy problem'],
    ['en', 2, '2 policy problems'],
    ['fr', 0, '0 problème de règles'],
    ['fr', 1, '1 problème de règles'],
    ['fr', 12, '12 problèmes de règles'],
    ['de', 0, '0 Richtlinienprobleme'],
    ['de', 1, '1 Richtlinienproblem'],
  ] as const)('%s, %i: %s', (language, n, text) => {
    expect(counted(wordsIn(language), language, 'strip_problems', n)).toBe(text);
  });
});
