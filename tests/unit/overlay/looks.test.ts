import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scheduleLooks } from '../../../lib/overlay/looks';

const page = (hidden = false) => ({ hidden }) as Document;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('looks', () => {
  it('come at once for a new page, and again for what is upgraded late', () => {
    const look = vi.fn();
    scheduleLooks(page(), look, new AbortController().signal).afresh();
    const counts = [1, 260, 800, 2100].map((ms) => {
      vi.advanceTimersByTime(ms);
      return look.mock.calls.length;
    });
    expect(counts).toEqual([1, 2, 3, 4]);
  });

  it('are at most one in 150 ms, however often the page changes', () => {
    const look = vi.fn();
    const looks = scheduleLooks(page(), look, new AbortController().signal);
    for (let ms = 0; ms < 1500; ms += 10) {
      looks.soon();
      vi.advanceTimersByTime(10);
    }
    expect(look.mock.calls.length).toBeGreaterThan(5);
    expect(look.mock.calls.length).toBeLessThanOrEqual(11);
  });

  it('are rare on a hidden page', () => {
    const look = vi.fn();
    const looks = scheduleLooks(page(true), look, new AbortController().signal);
    for (let second = 0; second < 60; second++) {
      looks.soon();
      vi.advanceTimersByTime(1000);
    }
    expect(look.mock.calls.length).toBeLessThanOrEqual(5);
  });

  it('stop when the overlay leaves', () => {
    const look = vi.fn();
    const leaving = new AbortController();
    const looks = scheduleLooks(page(), look, leaving.signal);
    looks.afresh();
    leaving.abort();
    looks.soon();
    vi.advanceTimersByTime(10_000);
    expect(look).not.toHaveBeenCalled();
  });
});
