import type { Portal } from '../model/portal';
import type { ThreadSighting } from '../model/sighting';
import { slotOf } from './slot';

/** What the page tells of a thread by its texts, which stay in it. */
export type ThreadTold = Pick<ThreadSighting, 'topics' | 'quotedOrders'>;

/** @param texts the buyer's last messages, newest last */
export type TellThread = (portal: Portal, thread: ThreadSighting, texts: readonly string[]) => ThreadTold;

/** Where `topics.js` lays what tells topics and the overlay finds it. */
export const { offer: offerTopics, take: takeTopics } = slotOf<TellThread>('topics');
