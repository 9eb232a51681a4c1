import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { everyMinute } from '../../../components/kit/minutes';

class FakeDocument extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
  turn(state: DocumentVisibilityState) {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T11:04:45.500Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('everyMinute', () => {
  it('calls at full minutes, with one timer, and not while hidden', () => {
    const document = new FakeDocument();
    const seen: string[] = [];
    const stop = everyMinute(document as unknown as Document, (now) =>
      seen.push(new Date(now).toISOString().slice(11, 19)),
    );
    vi.advanceTimersByTime(75_000);
    expect(seen).toEqual(['11:05:00', '11:06:00']);
    expect(vi.getTimerCount()).toBe(1);
    document.turn('hidden');
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(600_000);
    expect(seen).toHaveLength(2);
    document.turn('visible');
    expect(seen).toHaveLength(3);
    vi.advanceTimersByTime(60_000);
    expect(seen.at(-1)).toBe('11:17:00');
    stop();
    expect(vi.getTimerCount()).toBe(0);
    document.turn('visible');
    expect(vi.getTimerCount()).toBe(0);
  });
});
