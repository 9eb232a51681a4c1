import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onDemand } from '../../../lib/overlay/on-demand';

const load = vi.fn<() => Promise<string | null>>();
const arrived = vi.fn();
let leaving: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  load.mockImplementation(async () => 'part');
  leaving = new AbortController();
});
afterEach(() => void vi.useRealTimers());

describe('a part of the overlay on demand', () => {
  it('is not loaded before it is asked for, then once', async () => {
    const part = onDemand(load, arrived, leaving.signal);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(load).not.toHaveBeenCalled();
    expect([part(), part()]).toEqual([null, null]);
    await vi.advanceTimersByTimeAsync(0);
    expect([part(), part()]).toEqual(['part', 'part']);
    expect(load).toHaveBeenCalledTimes(1);
    expect(arrived.mock.calls).toEqual([['part']]);
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('no worker'))],
    ['gives nothing', () => Promise.resolve(null)],
  ])('is tried again, later and later, while loading %s', async (_, fails) => {
    load.mockImplementation(fails);
    const part = onDemand(load, arrived, leaving.signal);
    part();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(load).toHaveBeenCalledTimes(4);
    expect([part(), load.mock.calls.length, arrived.mock.calls.length]).toEqual([null, 4, 0]);
    load.mockImplementation(async () => 'part');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(part()).toBe('part');
  });

  it('is not loaded while it is not wanted, nor tried again once it is not', async () => {
    let isWanted = false;
    load.mockImplementation(async () => null);
    const part = onDemand(load, arrived, leaving.signal, () => isWanted);
    part();
    expect(load).not.toHaveBeenCalled();
    isWanted = true;
    part();
    await vi.advanceTimersByTimeAsync(0);
    isWanted = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('does not arrive, and is not loaded, after leaving', async () => {
    const part = onDemand(load, arrived, leaving.signal);
    part();
    leaving.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    part();
    expect([load.mock.calls.length, arrived.mock.calls.length]).toEqual([1, 0]);
  });
});
