import { describe, expect, it } from 'vitest';
import { calibrated } from '../../../../lib/portals/amazon/calibrate';
import { type CaseFacts, noFacts } from '../../../../lib/portals/amazon/case-facts';
import type { RowFields } from '../../../../lib/portals/amazon/fields';
import { joinRows, mayBeOneOf } from '../../../../lib/portals/amazon/join';
import { eachOnce } from '../../../../lib/portals/amazon/once';
import { unanchoredRows } from '../../../../lib/portals/amazon/sightings';
import { nothingHeard } from '../../../../lib/portals/amazon/tapped';
import type { AnchoredRow } from '../../../../lib/portals/portal';

const T = Date.UTC(2026, 10, 22, 2);
const [A, B] = ['aaaaaaaa-1111-4111-8111-111111111111', 'bbbbbbbb-1111-4111-8111-111111111111'];
const ORDER = '202-1111111-2222222';

const row = (more: Partial<RowFields>): RowFields => ({
  row: 0,
  nativeId: undefined,
  orderId: undefined,
  buyer: undefined,
  buyerEntry: undefined,
  subject: undefined,
  timing: { range: { from: T, to: T + 59_999 }, source: 'text' },
  timeEntry: undefined,
  timeText: undefined,
  otherEntries: [],
  unread: undefined,
  ...more,
});
const cases = (...all: (Partial<CaseFacts> & { caseId: string })[]) =>
  new Map(all.map((one) => [one.caseId, { ...noFacts(one.caseId), ...one }]));
const joinedIds = (rows: RowFields[], known: Map<string, CaseFacts>) =>
  joinRows(rows, known).map(({ facts }) => facts?.caseId);

describe('rows and cases', () => {
  it('join by case id, then order id, then buyer and minute', () => {
    const known = cases({ caseId: A, orderIds: [ORDER] }, { caseId: B, buyer: 'Palmer', updatedAt: T + 30_000 });
    expect(joinedIds([row({ nativeId: A })], known)).toEqual([A]);
    expect(joinedIds([row({ orderId: ORDER }), row({ buyer: 'Palmer' })], known)).toEqual([A, B]);
  });

  it('stay apart when there are two candidates on either side', () => {
    expect(
      joinedIds([row({ orderId: ORDER })], cases({ caseId: A, orderIds: [ORDER] }, { caseId: B, orderIds: [ORDER] })),
    ).toEqual([undefined]);
    expect(
      joinedIds([row({ orderId: ORDER }), row({ orderId: ORDER })], cases({ caseId: A, orderIds: [ORDER] })),
    ).toEqual([undefined, undefined]);
    const twins = cases({ caseId: A, buyer: 'Palmer', updatedAt: T }, { caseId: B, buyer: 'Palmer', updatedAt: T });
    expect(joinedIds([row({ buyer: 'Palmer' })], twins)).toEqual([undefined]);
  });

  it('stay apart when the times differ by more than a minute, or the orders differ', () => {
    expect(
      joinedIds([row({ buyer: 'Palmer' })], cases({ caseId: A, buyer: 'Palmer', updatedAt: T + 200_000 })),
    ).toEqual([undefined]);
    const other = cases({ caseId: A, buyer: 'Palmer', updatedAt: T, orderIds: ['202-9999999-9999999'] });
    expect(joinedIds([row({ buyer: 'Palmer', orderId: ORDER })], other)).toEqual([undefined]);
  });

  it('never give one case to two rows', () => {
    const known = cases({ caseId: A, orderIds: [ORDER], buyer: 'Palmer', updatedAt: T });
    const ids = joinedIds([row({ nativeId: A }), row({ orderId: ORDER }), row({ buyer: 'Palmer' })], known);
    expect(ids.filter((id) => id === A)).toHaveLength(1);
  });
});

describe('cases without a row', () => {
  const heard = (facts: Partial<CaseFacts>) => {
    const memory = nothingHeard();
    memory.cases.set(A, { ...noFacts(A), ...facts });
    memory.lists.set('ACTION_NEEDED', { at: T, caseIds: new Set([A]), total: 1 });
    return memory;
  };
  const told = (facts: Partial<CaseFacts>, rows: RowFields[] = [], now = T) =>
    unanchoredRows(heard(facts), joinRows(rows, new Map()), undefined, now);

  it('are told with a time and a buyer or an order, and not by their id alone', () => {
    expect(told({ updatedAt: T, buyer: 'Palmer' })).toMatchObject([
      { nativeId: A, buyer: 'Palmer', needsReply: 'yes' },
    ]);
    expect(told({ updatedAt: T, orderIds: [ORDER] })).toHaveLength(1);
    expect(told({ updatedAt: T })).toEqual([]);
    expect(told({ buyer: 'Palmer' })).toEqual([]);
  });

  it('are never told beside a row that may be the same', () => {
    expect(told({ updatedAt: T, buyer: 'Palmer' }, [row({ buyer: 'Palmer' })])).toEqual([]);
    expect(told({ updatedAt: T, orderIds: [ORDER] }, [row({ buyer: 'Palmer' })])).toEqual([]);
    expect(told({ updatedAt: T, buyer: 'Palmer' }, [row({ nativeId: A })])).toEqual([]);
    expect(told({ updatedAt: T, buyer: 'Palmer' }, [row({ buyer: 'Quint' }), row({ nativeId: B })])).toHaveLength(1);
  });

  it('are not told again and again', () =>
    expect(told({ updatedAt: T, buyer: 'Palmer' }, [], T + 600_000)).toEqual([]));

  it('may be one of the rows unless order or buyer rules it out', () => {
    const facts = { ...noFacts(A), buyer: 'Palmer', orderIds: [ORDER] };
    expect(mayBeOneOf(facts, joinRows([row({ orderId: '202-3333333-4444444', buyer: 'Palmer' })], new Map()))).toBe(
      false,
    );
    expect(mayBeOneOf(facts, joinRows([row({})], new Map()))).toBe(true);
  });
});

describe('each conversation once', () => {
  const anchored = (more: Partial<AnchoredRow['sighting']>): AnchoredRow => ({
    sighting: { kind: 'row', needsReply: 'yes', ...more },
    row: {} as Element,
    anchors: [],
  });
  const activity = (at: number) => ({ lastActivity: { range: { from: at, to: at }, source: 'data' as const } });
  it('keeps the older of two rows with one key, and no nameless row twice', () => {
    const rows = [
      anchored({ orderId: ORDER, ...activity(T) }),
      anchored({ orderId: ORDER, ...activity(T - 1) }),
      anchored({}),
      anchored({}),
    ];
    expect(eachOnce(rows)).toEqual([rows[1], rows[2], rows[3]]);
    const same = [anchored({ nativeId: A, orderId: ORDER }), anchored({ orderId: ORDER }), anchored({ nativeId: B })];
    expect(eachOnce(same)).toEqual([same[0], same[2]]);
  });
});

describe('zones', () => {
  const pair = (text: string, at: number) => ({ text, at });
  const likely = ['Asia/Karachi', 'Europe/London'];
  it('keeps those in which every written time is the stamp beside it', () => {
    expect(
      calibrated(likely, [pair('21 Nov 2026, 02:00', T - 86_400_000), pair('22 Nov 2026, 02:00', T + 20_000)], 'en-GB'),
    ).toEqual(['Europe/London']);
  });

  it('looks further where no likely one fits, and changes nothing where none does or nothing tells', () => {
    expect(calibrated(likely, [pair('22 Nov 2026, 11:00', T)], 'en-GB')).toEqual(['Asia/Tokyo']);
    expect(calibrated(likely, [pair('22 Nov 2026, 02:07', T)], 'en-GB')).toEqual(likely);
    expect(calibrated(likely, [pair('2 hours ago', T), pair('not a time', T)], 'en-GB')).toEqual(likely);
  });
});
