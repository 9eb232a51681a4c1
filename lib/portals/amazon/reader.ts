import type { OrderSighting } from '../../model/sighting';
import type { Later, PageReading, PortalReader, ReadInput } from '../portal';
import { takeSnapshot } from '../shape/snapshot';
import { timesOf } from '../shape/times';
import { isShipmentForm, openCaseOf, orderOf, pageOf } from './address';
import { calibrated } from './calibrate';
import type { CaseFacts, TimePair } from './case-facts';
import type { CaseReading } from './case-reading';
import { findComposers } from './composers';
import { createHearing } from './hearing';
import { readInbox } from './inbox';
import { hook, markPage, type Page } from './page';
import { sellerOf } from './seller';
import { stateOf } from './state';
import { type Heard, nothingHeard } from './tapped';
import { zonesOf } from './zones';

/**
 * A reader of Seller Central for one tab. Besides what the tap told, it remembers since when the address has been shown
 * and which thread was shown under which case, to tell a page that is still changing.
 * @param caseReading reads open threads and orders; until it is there, a page that shows one is `loading`
 */
export function createAmazonReader(caseReading: Later<CaseReading> = () => null): PortalReader {
  const heard = nothingHeard();
  const hearing = createHearing(heard, caseReading);
  let shownUrl = '';
  let shownSince = 0;
  let lastThread: { caseId: string | undefined; signature: string } | undefined;

  const look = (input: ReadInput): PageReading => {
    hearing.catchUp();
    const kind = pageOf(input.url);
    if (input.url.href !== shownUrl) {
      shownSince = shownUrl === '' ? input.navigatedAt : input.now;
      shownUrl = input.url.href;
    }
    const reading = blank(input, kind);
    const body = input.document.body;
    if (!body) return { ...reading, state: 'loading' };
    const shot = takeSnapshot(body);
    const { language } = reading;
    const zones = zonesFor(input, language);
    const timeOf = timesOf(input, language, zones);
    const page = markPage(input, language, shot, timeOf);
    const seller = sellerOf(page);
    if (seller) reading.account = { ...reading.account, seller };
    const composers = findComposers(page, kind);
    const found = { rows: 0, timed: 0, saysEmpty: false, listFailed: false, isPartial: false, since: shownSince };
    Object.assign(reading, { composers, roots: shot.roots });
    if (kind === 'inbox') {
      const caseId = openCaseOf(input.url);
      const fields = composers.map(({ field }) => shot.indexOf.get(field)).filter((index) => index !== undefined);
      const recalibrated = (pairs: readonly TimePair[]) => {
        const narrower = calibrated(zones, pairs, language);
        return narrower === zones || `${narrower}` === `${zones}` ? null : timesOf(input, language, narrower);
      };
      const inZone = (zone: string) => timesOf(input, language, [zone]);
      const times = { timeOf, recalibrated, zones, inZone };
      const stale = (signature: string) => lastThread?.signature === signature && lastThread.caseId !== caseId;
      const { signature, listFailed, isPartial, ...inbox } = readInbox(page, heard, times, fields, stale, caseReading);
      if (signature) lastThread = { caseId, signature };
      Object.assign(reading, inbox);
      reading.orders.push(...ordersOfCase(heard, caseId));
      found.rows = inbox.list.seen;
      found.timed = inbox.rows.filter(({ sighting }) => sighting.lastActivity).length;
      found.saysEmpty = inbox.list.saysEmpty === true;
      Object.assign(found, { listFailed, isPartial });
    }
    const orderId = kind === 'order' ? orderOf(input.url) : undefined;
    const one = orderId ? caseReading() : null;
    const order = one && orderId ? one.readOrder(page, orderId, heard, zones) : null;
    if (order) reading.orders.push(order);
    if (orderId) found.isPartial = !one;
    if (order || isShipmentForm(input.url)) found.rows = found.timed = 1;
    Object.assign(reading, stateOf(page, kind, heard, found));
    // Numbers and lists of a page that is not well prove nothing.
    if (reading.state !== 'ok') delete reading.list;
    if (reading.state === 'signed-out' || reading.state === 'loading') reading.counts = [];
    reading.probe = {
      ...probeOf(page),
      ...reading.probe,
      'heard.understood': heard.tally.understood,
      'heard.failed': heard.tally.failed,
    };
    return reading;
  };

  const zonesFor = (input: ReadInput, language: string): readonly string[] => {
    const zones = zonesOf(input.url.hostname, input.zone);
    // Stores of a common inbox may each write their own time: there only the rows themselves tell the list's zone.
    if (zones.length > 2) return zones;
    return calibrated(
      zones,
      [...heard.cases.values()].flatMap(({ pairs }) => pairs),
      language,
    );
  };

  return {
    hear: hearing.hear,
    read(input) {
      try {
        return look(input);
      } catch (error) {
        const why = `reader failed: ${error instanceof Error ? error.name : 'unknown'}`;
        return { ...blank(input, 'other'), state: 'degraded', why };
      }
    },
  };
}

function blank(input: ReadInput, page: PageReading['page']): PageReading {
  return {
    page,
    state: 'ok',
    account: { host: input.url.hostname },
    language: languageOf(input.document),
    rows: [],
    composers: [],
    counts: [],
    orders: [],
    probe: {},
    roots: [],
  };
}

/** The orders of the open case: their data where it was heard, else what the case's own data says of them. */
function ordersOfCase(heard: Heard, caseId: string | undefined): OrderSighting[] {
  const facts = caseId === undefined ? undefined : heard.cases.get(caseId);
  return (facts?.orderIds ?? []).slice(0, 10).map((orderId) => {
    const { fulfilment, marketplace } = facts as CaseFacts;
    const told = { ...(fulfilment ? { fulfilment } : {}), ...(marketplace ? { marketplace } : {}) };
    return heard.orders.get(orderId) ?? { kind: 'order', orderId, items: [], ...told };
  });
}

/** UI language is chosen independently of the host: only the page itself tells it. */
function languageOf(document: Document): string {
  const lang = document.documentElement?.lang.replace('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang) ? lang : 'en';
}

function probeOf(page: Page): Record<string, number> {
  return Object.fromEntries(page.input.selectors.hooks.map(({ id }) => [id, hook(page, id).length]));
}
