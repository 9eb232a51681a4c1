import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySighting } from '../../../lib/inbox/apply';
import { ConversationIndex } from '../../../lib/inbox/conversation-index';
import { type Identified, keyOf } from '../../../lib/inbox/identity';
import type { RowSighting } from '../../../lib/model/sighting';
import { amazon, DAY, HOUR, MINUTE, row, short, t, thread, timing } from './samples';

const bare = (more: Partial<RowSighting>, activity = '10:00'): RowSighting => ({
  kind: 'row',
  needsReply: 'yes',
  lastActivity: timing(activity),
  ...more,
});

describe('keyOf', () => {
  it.each<[string, Identified, string | null]>([
    ['native id', bare({ nativeId: 'c1', orderId: 'o1' }), 'amazon:c1'],
    ['else the order', bare({ orderId: 'o1', buyer: 'Ann' }), 'amazon:~o1'],
    ['else buyer and minute', bare({ buyer: 'Ann' }), `amazon:~Ann@${t('10:00') / MINUTE}`],
    ['else nothing', bare({}), null],
    ['a long name is cut', bare({ buyer: 'x'.repeat(200) }), `amazon:~${'x'.repeat(120)}@${t('10:00') / MINUTE}`],
  ])('%s', (_, sighting, expected) => expect(keyOf('amazon', sighting)).toBe(expected));
});

/** Applies sightings in order and lists what is stored then: key, aliases, state. */
function stored(...sightings: Identified[]): string[] {
  const index = new ConversationIndex();
  for (const sighting of sightings) applySighting(index, sighting, amazon());
  return index
    .all()
    .map((one) => [one.key, ...one.aliases, short(one)].join(' ').replace(/@\d+/g, '@').replaceAll('amazon:', ''))
    .sort();
}

const full = bare({ nativeId: 'c1', orderId: 'o1', buyer: 'Ann' });
const byOrder = bare({ orderId: 'o1' });
const byBuyer = bare({ buyer: 'Ann' });

describe('joining', () => {
  it.each<[string, Identified[], string[]]>([
    ['order, then id', [byOrder, full], ['c1 ~o1 open 10:00']],
    ['id, then order', [full, byOrder], ['c1 open 10:00']],
    ['buyer, then id', [byBuyer, full], ['c1 ~Ann@ open 10:00']],
    ['id, then buyer', [full, byBuyer], ['c1 open 10:00']],
    ['order and buyer apart, then id', [byOrder, byBuyer, full], ['c1 ~o1 ~Ann@ open 10:00']],
    [
      'id without order, then order with buyer',
      [bare({ nativeId: 'c1', buyer: 'Ann' }), bare({ orderId: 'o1', buyer: 'Ann' })],
      ['c1 open 10:00'],
    ],
    [
      'id and order apart, then a row that links them',
      [bare({ nativeId: 'c1' }), byOrder, full],
      ['c1 ~o1 open 10:00'],
    ],
    [
      'an order row that turns out to be a stored case',
      [bare({ nativeId: 'c1', buyer: 'Ann' }), byOrder, bare({ orderId: 'o1', buyer: 'Ann' })],
      ['c1 ~o1 open 10:00'],
    ],
    ['the earlier start is kept', [bare({ orderId: 'o1' }, '09:00'), full], ['c1 ~o1 open 09:00']],
    ['within a minute', [bare({ buyer: 'Ann' }, '10:01'), full], ['c1 ~Ann@ open 10:00']],
    ['coarse times that touch', [bare({ buyer: 'Ann' }, '09:30-10:30'), full], ['c1 ~Ann@ open 10:00']],
    [
      'an answered case stays answered',
      [thread('b10:00 s11:00', { nativeId: 'c1', orderId: 'o1' }), byOrder],
      ['c1 replied 11:00'],
    ],
    [
      'a twin with a later message opens it',
      [bare({ orderId: 'o1' }, '11:30'), thread('b10:00 s11:00', { nativeId: 'c1', orderId: 'o1' })],
      ['c1 ~o1 open 11:30'],
    ],
  ])('%s', (_, sightings, expected) => expect(stored(...sightings)).toEqual(expected));
});

describe('staying apart', () => {
  it.each<[string, Identified[], string[]]>([
    ['two ids with one order', [full, bare({ nativeId: 'c2', orderId: 'o1' })], ['c1 open 10:00', 'c2 open 10:00']],
    [
      'then its order alone is dropped',
      [full, bare({ nativeId: 'c2', orderId: 'o1' }), byOrder],
      ['c1 open 10:00', 'c2 open 10:00'],
    ],
    [
      'two ids of one buyer in one minute',
      [full, bare({ nativeId: 'c2', orderId: 'o2', buyer: 'Ann' })],
      ['c1 open 10:00', 'c2 open 10:00'],
    ],
    [
      'then the buyer alone is dropped',
      [full, bare({ nativeId: 'c2', orderId: 'o2', buyer: 'Ann' }), byBuyer],
      ['c1 open 10:00', 'c2 open 10:00'],
    ],
    ['another order of the buyer', [full, bare({ orderId: 'o2', buyer: 'Ann' })], ['c1 open 10:00', '~o2 open 10:00']],
    ['the buyer two minutes later', [full, bare({ buyer: 'Ann' }, '10:02')], ['c1 open 10:00', '~Ann@ open 10:02']],
    ['another buyer', [full, bare({ buyer: 'Bob' })], ['c1 open 10:00', '~Bob@ open 10:00']],
  ])('%s', (_, sightings, expected) => expect(stored(...sightings)).toEqual(expected));

  it('the same buyer name in another inbox', () => {
    const index = new ConversationIndex();
    applySighting(index, full, amazon());
    applySighting(index, byBuyer, { ...amazon(), account: { host: 'sellercentral.amazon.com' } });
    expect(index.all()).toHaveLength(2);
  });

  it('but the common EU inbox is one, whatever its host', () => {
    const index = new ConversationIndex();
    applySighting(index, full, { ...amazon(), account: { host: 'sellercentral.amazon.de' } });
    applySighting(index, byBuyer, { ...amazon(), account: { host: 'sellercentral.amazon.fr' } });
    expect(index.all()).toHaveLength(1);
  });
});

// The worst bug is one case under two keys. N true conversations, seen in any order, in any part, any number of times.
describe('whatever is seen in whatever order', () => {
  interface Truth {
    id: number;
    start: number;
    unanswered: number;
  }
  const part = fc.constantFrom('native', 'order', 'buyer', 'native+order', 'native+buyer', 'order+buyer', 'thread');
  const scenario = fc
    .array(fc.record({ unanswered: fc.integer({ min: 1, max: 3 }), gap: fc.integer({ min: 3, max: 600 }) }), {
      minLength: 1,
      maxLength: 6,
    })
    .chain((truths) => {
      // Half of them share a buyer, at times that are always more than two minutes apart.
      let at = t('00:00') - 5 * DAY;
      const all = truths.map(({ unanswered, gap }, id): Truth => {
        at += gap * MINUTE;
        return { id, start: at, unanswered };
      });
      const looks = fc.array(
        fc.record({
          of: fc.nat({ max: all.length - 1 }),
          part,
          message: fc.nat({ max: 2 }),
          blur: fc.constantFrom(0, 1, 2),
        }),
        { maxLength: 40 },
      );
      return fc.record({
        all: fc.constant(all),
        looks,
        fullAt: fc.array(fc.nat({ max: 40 }), { minLength: all.length, maxLength: all.length }),
      });
    });

  const attributes = ({ id }: Truth, shown: string): Partial<RowSighting> => ({
    ...(/native|thread|full/.test(shown) ? { nativeId: `case-${id}` } : {}),
    ...(/order|full/.test(shown) ? { orderId: `order-${id}` } : {}),
    ...(/buyer|full/.test(shown) ? { buyer: `buyer-${Math.floor(id / 2)}` } : {}),
  });

  function sightingOf(truth: Truth, shown: string, message: number, blur: number): Identified {
    // Messages of one conversation are hours apart; without an id or order only the first can be told by its time.
    const at = truth.start + (shown === 'buyer' ? 0 : (message % truth.unanswered) * HOUR);
    const messages = Array.from({ length: truth.unanswered }, (_, n) => ({
      author: 'buyer' as const,
      at: { range: { from: truth.start + n * HOUR, to: truth.start + n * HOUR }, source: 'data' as const },
    }));
    if (shown === 'thread') return { ...thread(''), messages, ...attributes(truth, shown) };
    const spread = blur * 10_000;
    return {
      ...bare(attributes(truth, shown)),
      lastActivity: { range: { from: at - spread, to: at + spread }, source: 'data' },
    };
  }

  it('N conversations stay N, each with its first unanswered message', () => {
    fc.assert(
      fc.property(scenario, ({ all, looks, fullAt }) => {
        const sightings = looks.map(({ of, part: shown, message, blur }) =>
          sightingOf(all[of] as Truth, shown, message, blur),
        );
        // Each is seen whole at least once, sooner or later.
        for (const [id, place] of fullAt.entries()) {
          sightings.splice(place, 0, sightingOf(all[id] as Truth, 'full', 0, 0));
        }
        const index = new ConversationIndex();
        for (const sighting of [...sightings, ...sightings]) {
          applySighting(index, sighting, { ...amazon(), at: t('12:00') });
        }
        const found = index.all().map(({ key, waiting }) => `${key} ${waiting?.start.from}`);
        expect(found.sort()).toEqual(all.map(({ id, start }) => `amazon:case-${id} ${start}`).sort());
      }),
      { numRuns: 2_000 },
    );
  });

  it('and a second time nothing changes', () => {
    fc.assert(
      fc.property(scenario, ({ all, looks }) => {
        const index = new ConversationIndex();
        const once = looks.map(({ of, part: shown, message, blur }) => {
          const sighting = sightingOf(all[of] as Truth, shown, message, blur);
          applySighting(index, sighting, amazon());
          const before = JSON.stringify(index.all().sort((a, b) => (a.key < b.key ? -1 : 1)));
          applySighting(index, sighting, amazon());
          return [before, JSON.stringify(index.all().sort((a, b) => (a.key < b.key ? -1 : 1)))];
        });
        for (const [before, after] of once) expect(after).toBe(before);
      }),
      { numRuns: 1_000 },
    );
  });
});

it('folds 1,000 rows of one list fast', () => {
  const index = new ConversationIndex();
  const rows = Array.from({ length: 1_000 }, (_, n) => row('10:00', { nativeId: `case-${n}`, buyer: `b${n % 300}` }));
  const start = performance.now();
  for (const one of rows) applySighting(index, one, amazon());
  const took = performance.now() - start;
  expect(index.all()).toHaveLength(1_000);
  expect(took).toBeLessThan(3_000);
});
