import { formatClock, formatDuration } from '../core/duration';
import { localZone, type Words } from '../core/words';
import type { Notice } from '../editor/notice';
import type { Stale } from './stale-thread';

/**
 * The line about a thread that is behind, with a button that loads it anew.
 * @param textOf what stands in the box; copied before the page is loaded again
 * @param now ms UTC
 */
export function staleNotice(
  stale: Stale,
  textOf: () => string,
  window: Window,
  words: Words,
  locale: string,
  now = Date.now(),
): Notice {
  const text =
    stale.kind === 'answered'
      ? words('guard_thread_changed', formatClock(stale.at, now, locale, localZone()))
      : words('guard_thread_old', formatDuration(now - stale.openedAt, 'whole'));
  const reload = async () => {
    const typed = textOf();
    // What was typed must not be lost; without the clipboard the page stays as it is.
    if (typed.trim() !== '') await window.navigator.clipboard.writeText(typed);
    window.location.reload();
  };
  return {
    kind: 'thread',
    text,
    actions: [{ id: 'reload', label: words('guard_reload_copied'), run: () => void reload().catch(() => undefined) }],
  };
}
