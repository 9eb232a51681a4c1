import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPatience } from '../../../lib/dom/patience';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('ends at the fifth round within 2 s', () => {
  const out = createPatience();
  expect([1, 2, 3, 4, 5].map(() => out())).toEqual([false, false, false, false, true]);
});

it('does not end for a page that throws out once a second', () => {
  const out = createPatience();
  for (let round = 0; round < 20; round++) {
    expect(out()).toBe(false);
    vi.advanceTimersByTime(1000);
  }
});
