import * as z from 'zod/mini';
import type { TappedBody } from '../portal';

/** Name of the DOM event by which the page tap tells what the page has loaded; its detail is a JSON string. */
export const HEARD_EVENT = 'replywatch:heard';

/** Longer bodies (UTF-16 units) are not repeated by the tap, nor taken here. */
export const HEARD_LIMIT = 2_000_000;

/** Beginnings of the paths whose responses are read; the page may send the event with anything in it. */
export const HEARD_PATHS: readonly string[] = ['/messaging/api/', '/messaging/overview/api/metric/', '/orders-api/'];

const Detail = z.object({
  url: z.string().check(z.maxLength(4000)),
  status: z.number().check(z.int(), z.minimum(100), z.maximum(599)),
  body: z.string().check(z.maxLength(HEARD_LIMIT)),
});

/**
 * What the page tap said, or `null` when it is none of its messages: the page can send the same event.
 * @param detail the event's `detail`
 * @param at when it was heard, ms UTC
 */
export function parseHeard(detail: unknown, at: number): TappedBody | null {
  // Escaping at most sextuples a string, but only a hostile page makes it more than double.
  if (typeof detail !== 'string' || detail.length > 2 * HEARD_LIMIT + 10_000) return null;
  try {
    const parsed = Detail.safeParse(JSON.parse(detail));
    if (!parsed.success || !HEARD_PATHS.some((path) => parsed.data.url.startsWith(path))) return null;
    return { ...parsed.data, at };
  } catch {
    return null;
  }
}
