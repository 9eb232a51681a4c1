import { browser } from '../core/browser';

/** Is the extension that this script belongs to still there? After an update it is not. */
export const isAlive = (): boolean => {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
};

const LOAD_AT_MOST = 4000;

/**
 * Resolves when the page has started up: after `load` (or 4 s after its text was parsed, for a page whose `load` never
 * comes) and one idle moment, so that hydration is not disturbed.
 */
export async function pageStarted(window: Window & typeof globalThis): Promise<void> {
  const { document } = window;
  if (document.readyState !== 'complete') {
    await new Promise<void>((resolve) => {
      window.addEventListener('load', () => resolve(), { once: true });
      const parsed = () => setTimeout(resolve, LOAD_AT_MOST);
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', parsed, { once: true });
      else parsed();
    });
  }
  await new Promise<void>((resolve) => {
    window.requestIdleCallback(() => resolve(), { timeout: 500 });
  });
}

const NEWEST = Symbol.for('replywatch.overlay');

/**
 * Aborts when this overlay is to make room: a newer one has started in the same world, or `started` says that one has
 * and this one is an orphan. The page can send the start event too, so the event alone proves nothing.
 */
export function untilReplaced(started: AbortSignal): AbortSignal {
  const replaced = new AbortController();
  // A world of our own, which no page reaches; overlays of another version of the extension live in other ones.
  const world = globalThis as { [NEWEST]?: AbortController };
  world[NEWEST]?.abort();
  world[NEWEST] = replaced;
  const look = () => {
    if (!isAlive()) replaced.abort();
  };
  started.addEventListener('abort', look, { once: true });
  return replaced.signal;
}

/** Calls `orphaned` once the extension has gone: looked at when the page is shown and after Back (and on each tick). */
export function watchLife(window: Window, orphaned: () => void, signal: AbortSignal): void {
  const look = () => {
    if (!isAlive()) orphaned();
  };
  window.document.addEventListener('visibilitychange', look, { signal });
  window.addEventListener('pageshow', look, { signal });
}
