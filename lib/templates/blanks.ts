import { isCarrierHost, portalOfLink } from '../compliance/hosts';
import type { WordKey } from '../core/words';
import type { Portal } from '../model/portal';
import { carrierIn, itemIn, passesCheck, plainNumber } from './clean';
import { inWords, isPast, nextWorkingDay } from './dates';
import type { Facts, WhenRange } from './facts';
import type { TemplateLanguage } from './library/entry';
import { STATUS_WORDS } from './status-words';

/** For whom a blank is filled. */
interface Filling {
  facts: Facts;
  /** BCP 47, of the reply. */
  language: string;
  portals: readonly Portal[];
}

/** One blank: what the interface calls it, and what fills it. */
interface Blank {
  word: WordKey;
  /** Absent: only the agent knows, and types it into the preview. */
  from?: (filling: Filling) => string | null;
}

const day =
  (range: (facts: Facts) => WhenRange | undefined, mustCome = false) =>
  ({ facts, language }: Filling): string | null => {
    const found = range(facts);
    if (!found || (mustCome && isPast(found, facts.zone, facts.now))) return null;
    return inWords(found, language, facts.zone, facts.now);
  };

/** Every blank by its name. What fills it gives `null` where the datum is missing or not fit to be sent. */
export const BLANKS = {
  order_id: { word: 'blank_order_id', from: ({ facts }) => plainNumber(facts.orderId) },
  item: {
    word: 'blank_item',
    from: ({ facts, language, portals }) => itemIn(facts.itemTitles ?? [], language, portals),
  },
  carrier: { word: 'blank_carrier', from: ({ facts, portals }) => carrierIn(facts.carrierName, portals) },
  tracking_number: { word: 'blank_tracking_number', from: ({ facts }) => plainNumber(facts.trackingNumber) },
  tracking_link: {
    word: 'blank_tracking_link',
    from: ({ facts, portals }) => linkIn(facts.trackingLink, portals),
  },
  status: {
    word: 'blank_status',
    from: ({ facts: { status }, language }) =>
      status && status !== 'unknown'
        ? (STATUS_WORDS[language.slice(0, 2).toLowerCase() as TemplateLanguage]?.[status] ?? null)
        : null,
  },
  last_event: {
    word: 'blank_last_event',
    from: day(({ lastEventAt: at }) => (at === undefined ? undefined : { from: at, to: at })),
  },
  // A day that is over is no estimate and no plan.
  estimate: { word: 'blank_estimate', from: day(({ estimate }) => estimate, true) },
  promised_date: { word: 'blank_promised_date', from: day(({ promised }) => promised) },
  dispatch_by_date: { word: 'blank_dispatch_by_date', from: day(({ dispatchBy }) => dispatchBy, true) },
  dispatch_date: { word: 'blank_dispatch_date', from: day(({ dispatched }) => dispatched) },
  delivered_date: { word: 'blank_delivered_date', from: day(({ deliveredAt }) => deliveredAt) },
  reply_by_date: {
    word: 'blank_reply_by_date',
    from: day(({ now, zone }) => {
      const next = nextWorkingDay(now, zone);
      return { from: next, to: next };
    }),
  },
  answer: { word: 'blank_answer' },
  refund_amount: { word: 'blank_refund_amount' },
} as const satisfies Record<string, Blank>;

export type BlankName = keyof typeof BLANKS;

/** Whether there is a blank of this name. */
export const isBlankName = (name: string): name is BlankName => Object.hasOwn(BLANKS, name);

/** What fills a blank from the facts, in the reply's language (BCP 47); `null` where it has to be typed. */
export function valueFor(name: BlankName, filling: Filling): string | null {
  const blank: Blank = BLANKS[name];
  return blank.from?.(filling) || null;
}

/** Only a secure link to a carrier's own site, or to the portal's, as written: any other may get the message blocked. */
function linkIn(link: string | undefined, portals: readonly Portal[]): string | null {
  if (!link || link.length > 500 || !/^https:\/\/[\x21-\x7e]+$/.test(link) || /[{}<>"\\^`|]/.test(link)) return null;
  if (!URL.canParse(link)) return null;
  const { hostname, username, password } = new URL(link);
  const isOwn = portals.every((portal) => portalOfLink(hostname) === portal);
  if (username || password || !(isCarrierHost(hostname) || isOwn)) return null;
  return passesCheck(link, portals) ? link : null;
}
