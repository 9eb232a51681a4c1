import { describe, expect, it } from 'vitest';
import type { Order } from '../../../lib/model/order';
import type { ShipmentStatus } from '../../../lib/model/shipment';
import { SuggestionRule } from '../../../lib/model/suggestion';
import { Topic } from '../../../lib/model/topic';
import { LIBRARY } from '../../../lib/templates/library/registry';
import { NO_OWN_TEMPLATES, offered } from '../../../lib/templates/own';
import { needsNoResponse, type Situation, say, suggest } from '../../../lib/templates/suggest';
import { countsByRule } from '../../../lib/templates/suggestion-counts';
import { SUGGESTION_RULES } from '../../../lib/templates/suggestion-rules';
import { wordsIn } from '../core/catalog';

const TEMPLATES = offered(NO_OWN_TEMPLATES, 'en');
const NONE = { own: [], off: [] };
const AT = { from: 1, to: 1 };

const asked = (more: Partial<Situation> = {}): Situation => ({
  portal: 'amazon',
  purpose: 'reply',
  topics: ['where-is-my-order'],
  parcels: [],
  ...more,
});
const order = (more: Partial<Order> = {}): Order => ({
  kind: 'order',
  portal: 'amazon',
  orderId: '1',
  items: [],
  seenAt: 1,
  ...more,
});
const ids = (situation: Situation, rules = NONE as Parameters<typeof suggest>[2]) =>
  suggest(situation, TEMPLATES, rules).map(({ templateId }) => templateId);
const at = (status: ShipmentStatus) => asked({ parcels: [{ status }] });

describe('the built-in rules', () => {
  it('are well-formed, each with its own id, and name templates that there are', () => {
    const known = new Set(LIBRARY.map(({ id }) => id));
    for (const rule of SUGGESTION_RULES) {
      expect(SuggestionRule.safeParse(rule).success).toBe(true);
      for (const id of rule.templates) expect(known).toContain(id);
    }
    expect(new Set(SUGGESTION_RULES.map(({ id }) => id)).size).toBe(SUGGESTION_RULES.length);
  });

  it('answer every topic but out of office', () => {
    const answered = new Set(SUGGESTION_RULES.map(({ topic }) => topic));
    expect(Topic.options.filter((topic) => !answered.has(topic))).toEqual(['out-of-office']);
  });
});

describe('suggestions', () => {
  it.each<[string, Situation, string[]]>([
    ['nothing asked', asked({ topics: [] }), []],
    ['nothing known', asked(), []],
    ['a code that no table knows', at('unknown'), []],
    ['out for delivery', at('out_for_delivery'), ['out-for-delivery']],
    ['delivered', at('delivered'), ['delivered-not-found', 'carrier-enquiry']],
    ['ready to collect', at('available_for_pickup'), ['ready-for-collection']],
    ['in transit', at('in_transit'), ['in-transit-estimate', 'in-transit']],
    ['held up', at('exception'), ['delayed', 'carrier-enquiry']],
    ['announced', at('info_received'), ['dispatched']],
    ['sent, nothing more', asked({ order: order({ dispatched: AT }) }), ['dispatched', 'in-transit']],
    [
      'by the order page',
      asked({ order: order({ shipments: [{ status: 'out_for_delivery' }] }) }),
      ['out-for-delivery'],
    ],
    ['to be sent', asked({ order: order({ dispatchBy: AT }) }), ['before-dispatch']],
    ['an order of which nothing is told', asked({ order: order() }), []],
    ['Amazon ships', asked({ fulfilment: 'amazon', parcels: [{ status: 'delivered' }] }), ['fba-redirect']],
    ['refunded', asked({ order: order({ refunded: true }) }), ['refund-done']],
    ['cancel, sent', asked({ topics: ['cancel'], order: order({ dispatched: AT }) }), ['cancel-too-late']],
    ['cancel, not sent', asked({ topics: ['cancel'], order: order({ dispatchBy: AT }) }), ['cancelled']],
    ['cancel, not known', asked({ topics: ['cancel'] }), ['cancelled', 'cancel-too-late']],
    ['damaged', asked({ topics: ['damaged'] }), ['damaged', 'quality-complaint', 'warranty']],
    ['damaged, eBay', asked({ topics: ['damaged'], portal: 'ebay' }), ['ebay-damaged']],
    ['thanks, Amazon', asked({ topics: ['thanks'] }), []],
    ['away', asked({ topics: ['out-of-office'] }), []],
  ])('%s', (_, situation, expected) => expect(ids(situation)).toEqual(expected));

  it('of several parcels the one that needs the answer', () => {
    const two = asked({ parcels: [{ status: 'delivered' }, { status: 'in_transit' }] });
    expect(ids(two)[0]).toBe('in-transit-estimate');
  });

  it('the promised day has passed only while it is not delivered', () => {
    expect(ids(asked({ atRisk: 'promise-passed' }))[0]).toBe('promise-passed');
    expect(ids(asked({ atRisk: 'promise-passed', parcels: [{ status: 'delivered' }] }))[0]).toBe('delivered-not-found');
  });

  it('never one of the other portal, one that is not offered, or reply-only as a first message', () => {
    for (const portal of ['amazon', 'ebay'] as const)
      for (const topic of Topic.options)
        for (const purpose of ['reply', 'proactive'] as const)
          for (const { templateId } of suggest(asked({ portal, topics: [topic], purpose }), TEMPLATES, NONE)) {
            const template = TEMPLATES.find(({ id }) => id === templateId);
            expect(template?.portal ?? portal).toBe(portal);
            expect(template?.replyOnly && purpose === 'proactive').toBeFalsy();
          }
    expect(suggest(at('delivered'), [], NONE)).toEqual([]);
  });

  it('those written in the reply’s language come first', () => {
    const [first, second] = TEMPLATES.filter(({ id }) => ['in-transit-estimate', 'in-transit'].includes(id));
    const english = TEMPLATES.map((one) => (one.id === 'in-transit-estimate' ? { ...one, texts: { en: 'x' } } : one));
    expect(first && second).toBeTruthy();
    const order = (language: string) => suggest({ ...at('in_transit'), language }, english, NONE)[0]?.templateId;
    expect([order('en'), order('de')]).toEqual(['in-transit-estimate', 'in-transit']);
  });

  it('own rules come first, and a built-in one can be off', () => {
    const own = [{ id: 'own-1', topic: 'where-is-my-order' as const, templates: ['invoice'] }];
    expect(ids(at('delivered'), { own, off: [] })[0]).toBe('invoice');
    expect(ids(asked(), { own, off: [] })).toEqual(['invoice']);
    expect(ids(at('out_for_delivery'), { own: [], off: ['where-out-for-delivery', 'where-sent'] })).toEqual([]);
  });

  it('says why in the languages of the interface', () => {
    const [first] = suggest(at('out_for_delivery'), TEMPLATES, NONE);
    if (!first) throw new Error('none');
    expect(first).toMatchObject({ rule: 'where-out-for-delivery', topic: 'where-is-my-order' });
    expect(say(first.reason, wordsIn('en'))).toBe('asks where the parcel is; status: Out for delivery');
    expect(say(first.reason, wordsIn('de'))).toBe('fragt, wo das Paket ist; Status: In Zustellung');
  });

  it('thanks and absence alone need no response', () => {
    expect(needsNoResponse(['thanks'])).toBe('thanks');
    expect(needsNoResponse(['out-of-office'])).toBe('out-of-office');
    for (const topics of [undefined, [], ['refund'] as const, ['thanks', 'refund'] as const])
      expect(needsNoResponse(topics)).toBeNull();
  });

  it('counts by rule what became of them', () => {
    const line = { portal: 'amazon' as const, topic: 'refund' as const, template: 'refund-done', at: 1 };
    const log = (['inserted', 'nothing', 'inserted'] as const).map((did) => ({ ...line, rule: 'refund', did }));
    expect(countsByRule([{ ...line, rule: 'cancel', did: 'other' }, ...log])).toEqual([
      { rule: 'refund', inserted: 2, other: 0, nothing: 1 },
      { rule: 'cancel', inserted: 0, other: 1, nothing: 0 },
    ]);
  });
});
