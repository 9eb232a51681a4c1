// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checksOnDemand } from '../../../lib/overlay/checks-on-demand';
import { type ChecksAround, offerChecks, type StartChecks, takeChecks } from '../../../lib/overlay/checks-slot';
import type { GuardedChecks } from '../../../lib/overlay/sends';
import type { Composer } from '../../../lib/portals/portal';

const fakeChecks = () =>
  ({
    follow: vi.fn(),
    warn: vi.fn(),
    again: vi.fn(),
    holdText: vi.fn(() => true),
    holds: vi.fn(() => true),
    look: vi.fn(),
    leave: vi.fn(),
    buyerLanguage: vi.fn(() => null),
  }) satisfies GuardedChecks;

function composer(text = ''): Composer {
  const field = document.createElement('textarea');
  field.value = text;
  return { field, outermost: field, purpose: 'reply' } as unknown as Composer;
}

function page() {
  const leaving = new AbortController();
  const checks = fakeChecks();
  const start = vi.fn<StartChecks>(() => checks);
  const load = vi.fn<() => Promise<StartChecks | null>>(async () => start);
  const around = { signal: leaving.signal } as ChecksAround;
  return { leaving, checks, start, load, around, demanded: checksOnDemand(load, around) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('reply checks on demand', () => {
  it('are not loaded on a page without a reply box', async () => {
    const { demanded, load } = page();
    demanded.follow([]);
    demanded.warn(null);
    await settle();
    expect(load).not.toHaveBeenCalled();
  });

  it('are loaded once, and follow the boxes that are there by then', async () => {
    const { demanded, load, start, checks, around } = page();
    const [first, second] = [composer(), composer()];
    demanded.follow([first]);
    demanded.follow([second]);
    await settle();
    demanded.follow([first, second]);
    expect(load).toHaveBeenCalledTimes(1);
    expect(start).toHaveBeenCalledExactlyOnceWith(around);
    expect(checks.follow.mock.calls).toEqual([[[second]], [[first, second]]]);
  });

  it('hold no press before they are loaded, and are asked about each afterwards', async () => {
    const { demanded, checks } = page();
    const press = new Event('click');
    demanded.follow([composer()]);
    expect(demanded.holds(press)).toBe(false);
    await settle();
    expect(demanded.holds(press)).toBe(true);
    expect(checks.holds).toHaveBeenCalledExactlyOnceWith(press);
  });

  it('learn what was to be warned of before they came', async () => {
    const { demanded, checks } = page();
    const stale = { at: 1 } as never;
    demanded.follow([composer()]);
    demanded.warn(stale);
    await settle();
    expect(checks.warn).toHaveBeenLastCalledWith(stale);
  });

  it('are asked for again, ever more slowly, while a box is there', async () => {
    const { demanded, load, start, checks } = page();
    load.mockRejectedValueOnce(new Error('the worker is being replaced')).mockResolvedValueOnce(null);
    demanded.follow([composer()]);
    await settle();
    demanded.follow([composer()]);
    expect(load).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(load).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(load).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(start).toHaveBeenCalledTimes(1);
    expect(checks.follow).toHaveBeenCalledTimes(1);
  });

  it('do not start on a page that the overlay has left', async () => {
    const { demanded, start, leaving } = page();
    demanded.follow([composer()]);
    leaving.abort();
    await settle();
    expect(start).not.toHaveBeenCalled();
  });

  it('tell of typed text before they are loaded, and ask the checks after', async () => {
    const { demanded } = page();
    expect(demanded.holdText()).toBe(false);
    demanded.follow([composer(), composer(' ')]);
    expect(demanded.holdText()).toBe(false);
    demanded.follow([composer(), composer('Hello')]);
    expect(demanded.holdText()).toBe(true);
    await settle();
    demanded.follow([]);
    expect(demanded.holdText()).toBe(true);
  });
});

describe('the slot between the two files', () => {
  it('is emptied by taking: a later overlay in the same world finds nothing of this one', () => {
    const start: StartChecks = () => fakeChecks();
    expect(takeChecks()).toBeNull();
    offerChecks(start);
    expect(takeChecks()).toBe(start);
    expect(takeChecks()).toBeNull();
  });
});
