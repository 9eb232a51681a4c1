import { describe, expect, it, vi } from 'vitest';
import { untilReplaced } from '../../../lib/overlay/start';

const runtime: { id: string | undefined } = { id: 'us' };
vi.mock('../../../lib/core/browser', () => ({
  get browser() {
    return { runtime };
  },
}));

describe('an overlay stays until it is replaced', () => {
  it('by a newer one in the same world', () => {
    const first = untilReplaced(new AbortController().signal);
    expect(first.aborted).toBe(false);
    const second = untilReplaced(new AbortController().signal);
    expect(first.aborted).toBe(true);
    expect(second.aborted).toBe(false);
  });

  it('not by a start event alone: the page can send that too', () => {
    runtime.id = 'us';
    const started = new AbortController();
    const replaced = untilReplaced(started.signal);
    started.abort();
    expect(replaced.aborted).toBe(false);
  });

  it('by a start event once its extension has gone', () => {
    const started = new AbortController();
    const replaced = untilReplaced(started.signal);
    runtime.id = undefined;
    started.abort();
    expect(replaced.aborted).toBe(true);
  });
});
