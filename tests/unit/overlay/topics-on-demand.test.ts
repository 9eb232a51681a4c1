import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { topicsOnDemand } from '../../../lib/overlay/topics-on-demand';
import { offerTopics, takeTopics } from '../../../lib/overlay/topics-slot';
import type { PageReading } from '../../../lib/portals/portal';
import { tellThread } from '../../../lib/templates/topics/thread';

const reading = (...texts: string[]) =>
  ({
    thread: {
      sighting: {
        kind: 'thread',
        needsReply: 'yes',
        complete: true,
        messages: texts.map(() => ({ author: 'buyer' as const })),
      },
      anchors: [],
      buyerTexts: () => texts,
    },
  }) as unknown as PageReading;
const topics = (one: PageReading) => one.thread?.sighting.topics;

describe('topics on demand', () => {
  let leaving: AbortController;
  beforeEach(() => {
    vi.useFakeTimers();
    leaving = new AbortController();
  });
  afterEach(() => {
    leaving.abort();
    vi.useRealTimers();
  });

  it('loads nothing for a list, then once, after a failure again', async () => {
    const load = vi.fn(async () => {
      if (load.mock.calls.length === 1) throw new Error('the worker is being replaced');
      return tellThread;
    });
    const arrived = vi.fn();
    const tell = topicsOnDemand('amazon', load, arrived, leaving.signal);
    tell({} as PageReading);
    expect(load).not.toHaveBeenCalled();
    const first = reading('It is broken');
    tell(first);
    tell(first);
    await vi.advanceTimersByTimeAsync(0);
    expect([load.mock.calls.length, arrived.mock.calls.length]).toEqual([1, 0]);
    expect(first.thread?.sighting).not.toHaveProperty('topics');
    await vi.advanceTimersByTimeAsync(1000);
    expect([load.mock.calls.length, arrived.mock.calls.length]).toEqual([2, 1]);
    tell(first);
    expect(topics(first)).toEqual(['damaged']);
    const next = reading('Please send an invoice');
    tell(next);
    expect(topics(next)).toEqual(['invoice']);
    expect(JSON.stringify(next.thread?.sighting)).not.toContain('Please');
  });

  it('tells the same thread once, and nothing after leaving', async () => {
    const told = vi.fn(tellThread);
    const tell = topicsOnDemand('ebay', async () => told, vi.fn(), leaving.signal);
    tell(reading('It is broken'));
    await vi.advanceTimersByTimeAsync(0);
    for (let look = 0; look < 5; look++) tell(reading('It is broken'));
    expect(told).toHaveBeenCalledTimes(1);
    leaving.abort();
    const load = vi.fn(async () => null);
    topicsOnDemand('ebay', load, vi.fn(), leaving.signal)(reading('It is broken'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(load).not.toHaveBeenCalled();
  });

  it('lies ready once, for the overlay that asked', () => {
    offerTopics(tellThread);
    expect(takeTopics()).toBe(tellThread);
    expect(takeTopics()).toBeNull();
  });
});
