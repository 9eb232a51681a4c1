/** What the page shows about a message that was just sent. Instants are ms UTC. */
export interface DeliveryLook {
  now: number;
  /** What the open thread is known by; empty where none is open. */
  thread: string;
  /** Messages of the seller in it, and how many of them were not delivered. */
  sellers: number;
  refused: number;
  /** What stands in the reply box; `null` when the box has gone. */
  text: string | null;
  /** A notice of the page that was not there before the press. */
  alert: PageAlert | null;
}

/** A notice of the page. `failure` in words that nobody has published proves a refusal only with an emptied box. */
export interface PageAlert {
  tone: 'refusal' | 'failure' | 'success';
  text: string;
}

/**
 * What became of a message. `refused`: in the page's own words, if it gave any. `unchecked`: nothing on the page tells.
 * `dropped`: it was not sent after all, or another thread is open now.
 */
export type Delivery =
  | { is: 'delivered' | 'unchecked' | 'dropped' }
  | { is: 'refused'; reason: string | null; by: 'thread' | 'alert' };

/** A message on its way. */
export interface DeliveryWatch {
  /** What is known by now, told when it changes; `null` while it is open. */
  look(look: DeliveryLook): Delivery | null;
  /** Nothing more will change. */
  readonly over: boolean;
}

/** A bubble without an error stands for a delivery after this (ms): the error may be drawn a moment later. */
const SETTLED = 3000;
/** The page shows what became of a sent message within this (ms). */
const SHOWN_WITHIN = 15_000;
/** A refusal may follow a message that looked delivered within this (ms). */
const FOLLOWS = 30_000;
/** A press that sent nothing (a page that asks once more) is forgotten after this (ms). */
const ABANDONED = 10 * 60_000;

/**
 * Follows one sent message until the page tells what became of it.
 * @param at when Send was pressed, ms UTC
 * @param sent the text, as it stood in the box
 * @param before the thread as it was at the press
 */
export function watchDelivery(
  at: number,
  sent: string,
  before: Pick<DeliveryLook, 'thread' | 'sellers' | 'refused'>,
): DeliveryWatch {
  let emptiedAt: number | null = null;
  let shownAt: number | null = null;
  let told: Delivery['is'] | null = null;
  let over = false;

  const tell = (delivery: Delivery): Delivery | null => {
    if (delivery.is === 'refused' || delivery.is === 'dropped') over = true;
    if (told === delivery.is) return null;
    told = delivery.is;
    return delivery;
  };

  const judge = ({ now, thread, sellers, refused, text, alert }: DeliveryLook): Delivery | null => {
    if (before.thread !== '' && thread !== '' && thread !== before.thread) return { is: 'dropped' };
    if (emptiedAt === null && (text === null || text.trim() === '')) emptiedAt = now;
    if (refused > before.refused) return { is: 'refused', reason: null, by: 'thread' };
    if (alert?.tone === 'refusal' || (alert?.tone === 'failure' && emptiedAt !== null)) {
      return { is: 'refused', reason: alert.text, by: 'alert' };
    }
    // The agent went on writing: the press sent nothing.
    if (emptiedAt === null && text !== sent) return { is: 'dropped' };
    if (emptiedAt === null) return now - at > ABANDONED ? { is: 'dropped' } : null;
    if (alert?.tone === 'success') return { is: 'delivered' };
    if (sellers > before.sellers) {
      shownAt ??= now;
      return now - shownAt >= SETTLED ? { is: 'delivered' } : null;
    }
    return now - emptiedAt >= SHOWN_WITHIN ? { is: 'unchecked' } : null;
  };

  return {
    get over() {
      return over;
    },
    look(look) {
      if (over) return null;
      const delivery = judge(look);
      if (emptiedAt !== null && look.now - emptiedAt > FOLLOWS) over = true;
      return delivery && tell(delivery);
    },
  };
}
