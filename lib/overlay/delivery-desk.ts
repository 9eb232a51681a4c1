import type { Words } from '../core/words';
import type { Notice } from '../editor/notice';
import type { ReplyCheck } from '../editor/reply-check';
import { reachOf, withUndelivered } from '../inbox/undelivered';
import type { Portal } from '../model/portal';
import { refusalIn } from '../portals/amazon/refusals';
import type { PageReading } from '../portals/portal';
import { type Delivery, type DeliveryWatch, watchDelivery } from './delivery';
import { alertsOn, newAlert, type ShownAlert } from './delivery-alerts';
import { refusedNotice, uncheckedNotice } from './delivery-notice';
import { publicId } from './known';

/** What became of one message, for the worker. */
export interface DeliveryMark {
  nativeId?: string;
  orderId?: string;
  /** When Send was pressed, ms UTC. */
  at: number;
  delivered: boolean;
  /** The portal says that it no longer takes messages which the seller starts. */
  restricted: boolean;
}

/** What following sent messages needs from the overlay. */
export interface DeskAround {
  window: Window;
  portal: Portal;
  words: Words;
  /** The page as it was last read. */
  reading(): PageReading | null;
  lookNow(): void;
  mark(mark: DeliveryMark): void;
  signal: AbortSignal;
}

/** Follows what the agent sends on one page. */
export interface DeliveryDesk {
  /** A press on Send goes through; `text` is kept in this world's memory only, to be copied if it is refused. */
  pressed(box: ReplyCheck, text: string): void;
  /** Looks at what the page shows now. A reply known not to be delivered is marked so in `reading`. */
  look(reading: PageReading, now: number): void;
}

interface Sent {
  watch: DeliveryWatch;
  box: ReplyCheck;
  text: string;
  at: number;
  thread: string;
  orderId: string | undefined;
  alerts: ShownAlert[];
}

/** While a message is on its way, the page is looked at this often (ms): a page need not change to have failed. */
const LOOK_EVERY = 1000;
/** So long after the press (ms); after that, when the page changes. */
const LOOK_FOR = 60_000;
const ORDER = /\b\d{3}-\d{7}-\d{7}\b/;

/** @param boxes the reply checks that are on the page now */
export function createDeliveryDesk(around: DeskAround, boxes: () => ReplyCheck[]): DeliveryDesk {
  const { window, portal, words } = around;
  const lost = new Map<string, number[]>();
  let sent: Sent | null = null;
  let saidIn: string | null = null;

  const ticking = setInterval(() => {
    const isOnItsWay = sent && !sent.watch.over && Date.now() - sent.at < LOOK_FOR;
    if (isOnItsWay && !window.document.hidden) around.lookNow();
  }, LOOK_EVERY);
  around.signal.addEventListener('abort', () => clearInterval(ticking), { once: true });

  const say = (kind: 'refused' | 'unchecked', about: Sent, make: (box: ReplyCheck) => Notice) => {
    const all = boxes();
    const box = all.includes(about.box) ? about.box : all[0];
    saidIn = about.thread;
    box?.notice(kind, make(box));
  };
  const silence = () => {
    saidIn = null;
    for (const box of boxes()) for (const kind of ['refused', 'unchecked'] as const) box.notice(kind, null);
  };
  const mark = ({ thread, orderId, at }: Sent, delivered: boolean, restricted = false) => {
    if (!delivered) lost.set(thread, [...(lost.get(thread) ?? []), at]);
    const nativeId = thread === '' || thread === orderId ? {} : { nativeId: thread };
    around.mark({ ...nativeId, ...(orderId ? { orderId } : {}), at, delivered, restricted });
  };

  const tell = (delivery: Delivery, about: Sent, reading: PageReading) => {
    if (delivery.is === 'unchecked') {
      const answered = (delivered: boolean) => {
        silence();
        mark(about, delivered);
        around.lookNow();
      };
      return say('unchecked', about, () => uncheckedNotice(words, answered));
    }
    if (delivery.is !== 'refused') return silence();
    const reason = delivery.reason ?? reading.thread?.refusal ?? '';
    const restricted = refusalIn(reason) === 'restricted';
    if (delivery.by === 'alert' || restricted) mark(about, false, restricted);
    say('refused', about, (box) => refusedNotice(reason, about.text, box, window, words, silence));
  };

  return {
    pressed(box, text) {
      if (sent && !sent.watch.over && sent.box === box && sent.text === text) return;
      silence();
      const at = Date.now();
      const shown = shownIn(around.reading());
      const orderId = around.reading()?.thread?.sighting.orderId ?? ORDER.exec(window.location.href)?.[0];
      const alerts = portal === 'amazon' ? alertsOn(window.document) : [];
      sent = { watch: watchDelivery(at, text, shown), box, text, at, thread: shown.thread, orderId, alerts };
    },
    look(reading, now) {
      const shown = shownIn(reading);
      const known = lost.get(shown.thread);
      if (reading.thread && known && shown.thread !== '') {
        reading.thread.sighting = withUndelivered(reading.thread.sighting, known.map(reachOf));
      }
      if (saidIn !== null && shown.thread !== '' && shown.thread !== saidIn) silence();
      if (!sent || sent.watch.over) return;
      const about = sent;
      const box = boxes().includes(about.box) ? about.box : null;
      const alert = portal === 'amazon' ? newAlert(about.alerts, alertsOn(window.document)) : null;
      const delivery = about.watch.look({ now, ...shown, text: box ? box.text() : null, alert });
      if (!delivery) return;
      tell(delivery, about, reading);
      if (delivery.is === 'refused' && reading.thread && lost.has(shown.thread)) {
        reading.thread.sighting = withUndelivered(reading.thread.sighting, [reachOf(about.at)]);
      }
    },
  };
}

function shownIn(reading: PageReading | null): { thread: string; sellers: number; refused: number } {
  const sighting = reading?.thread?.sighting;
  const sellers = sighting?.messages.filter(({ author }) => author === 'seller') ?? [];
  return {
    thread: sighting ? publicId(sighting) : '',
    sellers: sellers.length,
    refused: sellers.filter(({ refused }) => refused).length,
  };
}
