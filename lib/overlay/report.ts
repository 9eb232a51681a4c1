import type { PageReport } from '../messaging/protocol';
import type { Portal } from '../model/portal';
import type { Sighting } from '../model/sighting';
import { clip } from '../model/text';
import type { PageReading } from '../portals/portal';
import type { Refusal } from './badges';

const MOST = 2500;
const FRESH = 30_000;
/** An empty list is believed when it is read twice, 2 s apart (ms). */
const EMPTY_AGAIN = 2_000;

/**
 * A reading as the worker gets it: rows first, then the thread, so that the answer's facts line up with {@link subjects}.
 * @param refused why the rows can have no badges, if so
 */
export function reportOf(
  portal: Portal,
  reading: PageReading,
  at: number,
  loadedAt?: number,
  refused: Refusal | null = null,
): PageReport {
  const sightings: Sighting[] = [
    ...subjects(reading),
    ...reading.counts,
    ...(reading.list ? [reading.list] : []),
    ...reading.orders,
  ];
  return {
    portal,
    account: reading.account,
    page: reading.page,
    ...(reading.view ? { view: reading.view } : {}),
    state: reading.state,
    ...(reading.why ? { why: clip(reading.why) } : {}),
    // The other reasons make the page a degraded one.
    ...(refused === 'no-room' || refused === 'page-removes-them' ? { noBadges: refused } : {}),
    at,
    ...(loadedAt === undefined ? {} : { loadedAt }),
    sightings: sightings.slice(0, MOST),
    probe: reading.probe,
  };
}

/** The sightings that are about conversations, in the order in which the worker answers. */
export function subjects(reading: PageReading) {
  const rows = [...reading.rows.map((row) => row.sighting), ...(reading.unanchored ?? [])].slice(0, MOST - 100);
  return reading.thread ? [...rows, reading.thread.sighting] : rows;
}

/** Decides when a report is worth sending. */
export interface Gate {
  /**
   * Says what is new, or was last sent half a minute ago; what passes counts as sent.
   * @param boxes how many reply boxes the page has: a panel that follows it asks again at each report
   */
  lets(report: PageReport, boxes?: number): boolean;
  /** The last one did not arrive: the same may pass again. */
  reopen(): void;
}

export function createGate(): Gate {
  let last = '';
  let sentAt = 0;
  return {
    lets(report, boxes = 0) {
      // Tallies for the field kit are no news: a page that asks in vain every second would fill the worker's day.
      const { at, probe: _, ...rest } = report;
      const said = `${JSON.stringify(rest)} ${boxes}`;
      const isEmpty = report.sightings.some((sighting) => sighting.kind === 'list' && sighting.saysEmpty);
      if (said === last && at - sentAt < (isEmpty ? EMPTY_AGAIN : FRESH)) return false;
      last = said;
      sentAt = at;
      return true;
    },
    reopen() {
      last = '';
    },
  };
}
