import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CARRIERS } from '../../lib/carriers/registry';
import { check } from '../../lib/compliance/check';
import type { CheckContext } from '../../lib/compliance/context';
import { languageOf } from '../../lib/compliance/language';
import { PORTALS, type Portal } from '../../lib/model/portal';
import { ShipmentStatus } from '../../lib/model/shipment';
import { TEMPLATE_LANGUAGES } from '../../lib/model/template';
import { Topic } from '../../lib/model/topic';
import { BLANKS, isBlankName } from '../../lib/templates/blanks';
import type { Facts } from '../../lib/templates/facts';
import { blanksIn, fillTemplate } from '../../lib/templates/fill';
import type { LibraryTemplate } from '../../lib/templates/library/entry';
import { LIBRARY } from '../../lib/templates/library/registry';
import { parseTemplate } from '../../lib/templates/validate';

const DAY = 86_400_000;
/** A Thursday. */
const NOW = Date.parse('2026-11-19T15:00:00Z');
const day = (ahead: number) => ({ from: NOW + ahead * DAY, to: NOW + ahead * DAY });
const TYPED = { answer: '24 × 60 cm, 2.4 kg.', refund_amount: '24,90 €' };
const ORDER_IDS: Record<Portal, string> = { amazon: '305-1234567-1234567', ebay: '12-34567-89012' };

/** What is known of four orders: all of it; all of it elsewhere; a parcel of two articles; and nothing of a parcel. */
const SAMPLES: Record<string, (portal: Portal) => Facts> = {
  'shipped by the seller': (portal) => ({
    portal,
    orderId: ORDER_IDS[portal],
    itemTitles: ['Oak cutting board with handle, 40 x 25 cm'],
    carrierName: 'DHL',
    trackingNumber: '00340434161094000000',
    trackingLink: 'https://www.dhl.de/de/privatkunden.html?piececode=00340434161094000000',
    status: 'in_transit',
    lastEventAt: { at: '2026-11-18T09:12:00+01:00' },
    estimate: { from: { at: '2026-11-20' }, to: { at: '2026-11-23' } },
    promised: day(-1),
    dispatchBy: day(1),
    dispatched: day(-3),
    deliveredAt: day(-1),
    now: NOW,
    zone: 'Europe/Berlin',
    typed: TYPED,
  }),
  'shipped by Amazon or abroad': (portal) => ({
    portal,
    orderId: ORDER_IDS[portal],
    itemTitles: ['Lampe de bureau LED réglable, noir', 'Ampoule E27'],
    carrierName: 'Colissimo',
    trackingNumber: '6A12345678901',
    trackingLink: 'https://www.laposte.fr/outils/suivre-vos-envois?code=6A12345678901',
    status: 'exception',
    lastEventAt: { at: '2026-11-18T09:12:00', zone: 'unknown' },
    estimate: { from: { at: '2026-12-30' }, to: { at: '2027-01-02' } },
    promised: day(2),
    dispatchBy: day(3),
    dispatched: day(0),
    deliveredAt: day(0),
    now: NOW,
    zone: 'America/Los_Angeles',
    typed: TYPED,
  }),
  'without tracking': (portal) => ({
    portal,
    orderId: ORDER_IDS[portal],
    itemTitles: ['Garden hose 25 m'],
    dispatchBy: day(1),
    dispatched: day(-1),
    promised: day(4),
    now: NOW,
    zone: 'Europe/London',
    typed: TYPED,
  }),
};
const PARCEL_BLANKS = [
  'carrier',
  'tracking_number',
  'tracking_link',
  'status',
  'last_event',
  'estimate',
  'delivered_date',
];
const CASES = Object.entries(SAMPLES);
const portalsOf = ({ portal }: LibraryTemplate): readonly Portal[] => (portal ? [portal] : PORTALS);
const messages = JSON.parse(
  readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

describe.each(LIBRARY)('template $id', (template) => {
  it('is a template as an own one must be', () => {
    const { titles, ...rest } = template;
    expect(parseTemplate({ ...rest, title: titles.en })).toMatchObject({ ok: true });
    for (const title of Object.values(titles)) expect(title.length).toBeLessThanOrEqual(60);
  });

  it('uses known blanks, the same in each language', () => {
    const blanks = blanksIn(template.texts.en).sort();
    for (const name of blanks) expect(isBlankName(name), name).toBe(true);
    for (const language of TEMPLATE_LANGUAGES) expect(blanksIn(template.texts[language]).sort()).toEqual(blanks);
  });

  it('gives number and link, never one alone', () => {
    const blanks = blanksIn(template.texts.en);
    expect(blanks.includes('tracking_number')).toBe(blanks.includes('tracking_link'));
  });

  describe.each(TEMPLATE_LANGUAGES)('in %s', (language) => {
    it('is written in that language', () => {
      expect(languageOf(template.texts[language].replace(/\{\w+\}/g, '')).language).toBe(language);
    });

    it.each(CASES)('says nothing that the reply check objects to: %s', (_, sample) => {
      for (const portal of portalsOf(template)) {
        const facts = sample(portal);
        const { text, missing } = fillTemplate(template, language, facts);
        const hasParcel = facts.trackingNumber !== undefined;
        expect(missing.filter((name) => hasParcel || !PARCEL_BLANKS.includes(name))).toEqual([]);
        const known: CheckContext = {
          portal,
          buyerLanguage: language,
          orderId: facts.orderId,
          trackingNumber: facts.trackingNumber,
          now: NOW,
        };
        // Alone, as the box of a page that tells nothing; and with what the page tells.
        for (const context of [{ portal }, known]) {
          const purposes = template.replyOnly ? (['reply'] as const) : (['reply', 'proactive'] as const);
          for (const purpose of purposes) {
            const findings = check(text, { ...context, purpose }).filter(
              ({ rule, match }) => rule !== 'placeholder' || !missing.some((name) => match === `{${name}}`),
            );
            expect(findings, `${portal} ${purpose}:\n${text}`).toEqual([]);
          }
        }
        if (portal === 'ebay') expect(text.length).toBeLessThanOrEqual(2000);
      }
    });
  });
});

describe('the library', () => {
  it('has each id once, so that a shortcut means one template', () => {
    const ids = LIBRARY.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(PORTALS)('answers each topic at %s', (portal) => {
    const topics = new Set(LIBRARY.filter((template) => portalsOf(template).includes(portal)).flatMap((t) => t.topics));
    const wanted = Topic.options.filter((topic) => topic !== 'thanks' && topic !== 'out-of-office');
    expect(wanted.filter((topic) => !topics.has(topic))).toEqual([]);
  });

  it('marks as answers what Amazon forbids as a first message', () => {
    const confirms = LIBRARY.filter(({ id }) => /^(?:before-dispatch|dispatched|in-transit|out-for-delivery)/.test(id));
    expect(confirms.length).toBeGreaterThanOrEqual(4);
    expect(confirms.filter(({ replyOnly }) => !replyOnly)).toEqual([]);
  });
});

describe('blanks', () => {
  it.each(Object.entries(BLANKS))('%s has a name in the interface', (_, { word }) => {
    expect(messages).toHaveProperty(word);
  });

  it.each(ShipmentStatus.options.filter((status) => status !== 'unknown'))('status %s has words', (status) => {
    for (const language of TEMPLATE_LANGUAGES) {
      const texts = { [language]: 'Status: {status}.' };
      const facts: Facts = { status, now: NOW, zone: 'UTC' };
      expect(fillTemplate({ texts }, language, facts).missing).toEqual([]);
    }
  });

  it.each(Object.values(CARRIERS))("$id: the carrier's link may be sent", ({ id, link }) => {
    // Amazon's own parcels go to Amazon's own site, which eBay takes for another marketplace.
    const portal = id === 'amazon' ? id : undefined;
    for (const country of ['DE', 'US', 'FR', 'GB', 'IT', 'ES', undefined]) {
      const trackingLink = link('1234567890', { country, language: 'en' });
      const filled = fillTemplate({ texts: { en: '{tracking_link}' } }, 'en', {
        portal,
        trackingLink,
        now: NOW,
        zone: 'UTC',
      });
      expect(filled.text).toBe(trackingLink);
    }
  });
});
