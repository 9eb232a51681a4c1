import type { Portal } from '../model/portal';
import type { ThreadSighting } from '../model/sighting';

/** What the page tells of a thread by its texts, which stay in it. */
export type ThreadTold = Pick<ThreadSighting, 'topics' | 'quotedOrders'>;

/** @param texts the buyer's last messages, newest last */
export type TellThread = (portal: Portal, thread: ThreadSighting, texts: readonly string[]) => ThreadTold;

// The overlay and topics.js are two files in one isolated world, which no page can look into.
const SLOT = Symbol.for('replywatch.topics');
const world = globalThis as { [SLOT]?: TellThread | undefined };

/** Lays it where the overlay finds it. */
export function offerTopics(tell: TellThread): void {
  world[SLOT] = tell;
}

/** Takes it: an overlay of the next version, which may come into the same world, must not find this one's. */
export function takeTopics(): TellThread | null {
  const tell = world[SLOT] ?? null;
  delete world[SLOT];
  return tell;
}
