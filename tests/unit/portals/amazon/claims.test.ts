import { describe, expect, it } from 'vitest';
import { nothingHeard, take } from '../../../../lib/portals/amazon/tapped';
import { placeOne } from '../../../../lib/portals/amazon/tapped-one';

const CASE = '9097e10a-678b-4768-bd29-28cf5bbc6581';
const AT = Date.UTC(2026, 10, 22, 3);
const DAY = 86_400_000;
const iso = (days: number) => new Date(AT + days * DAY).toISOString();

/** What is known of the case after these bodies of its order context. */
function claimAfter(...bodies: unknown[]) {
  const memory = nothingHeard();
  for (const body of bodies) {
    const url = `/messaging/api/global/cases/${CASE}/orderContext?marketplaceId=x`;
    take(memory, { url, status: 200, body: typeof body === 'string' ? body : JSON.stringify(body), at: AT }, placeOne);
  }
  const { claim, claimBy } = memory.cases.get(CASE) ?? {};
  return claimBy ? { claim, claimBy } : { claim };
}
const order = (a2zClaimsInfo: unknown, preClaimA2ZHint: unknown = null) => ({
  orderContextList: [{ a2zClaimsInfo, preClaimA2ZHint }],
});
const at = (days: number, to = days) => ({ from: AT + days * DAY, to: AT + to * DAY });

describe('is there a claim', () => {
  it.each<[string, unknown]>([
    ['an object with a value', { claimId: 'x' }],
    ['a list', [{ claimId: 'x' }]],
    ['true', true],
    ['a number', 1],
    ['a text', 'OPEN'],
    ['one open claim beside a closed one', [{ status: 'CLOSED' }, { status: 'UNDER_REVIEW' }]],
  ])('%s: yes', (_, info) => expect(claimAfter(order(info))).toEqual({ claim: 'open' }));

  it.each<[string, unknown]>([
    ['null', null],
    ['false', false],
    ['nothing in it', {}],
    ['an empty list', []],
    ['only empty values', { claims: [], hasClaim: false, count: 0, status: null, note: '', kind: 'NONE' }],
    ['a claim that is over', { claimId: 'x', claimStatus: 'CLOSED' }],
    ['claims that are all over', { claims: [{ state: 'withdrawn' }, { state: 'Granted' }] }],
  ])('%s: it says that there is none', (_, info) => expect(claimAfter(order(info))).toEqual({ claim: 'none' }));

  it('says nothing where the keys are missing, and what was known stays', () => {
    expect(claimAfter({ orderContextList: [{}] })).toEqual({ claim: undefined });
    expect(claimAfter(order(true), { orderContextList: [{}] })).toEqual({ claim: 'open' });
    expect(claimAfter(order({ x: 1 }), order(null))).toEqual({ claim: 'none' });
  });

  it('a hint alone is a hint; a claim on any order is one', () => {
    expect(claimAfter(order(null, { reason: 'late' }))).toEqual({ claim: 'hinted' });
    expect(claimAfter(order({ id: 'x' }, { reason: 'late' }))).toEqual({ claim: 'open' });
    expect(claimAfter({ orderContextList: [{ a2zClaimsInfo: null }, { a2zClaimsInfo: { id: 'x' } }] })).toEqual({
      claim: 'open',
    });
    expect(claimAfter({ orderContextList: [], a2zClaimsInfo: { id: 'x' } })).toEqual({ claim: 'open' });
  });
});

describe('by when it is to be answered', () => {
  it.each(['respondBy', 'sellerRespondByDate', 'dueDate', 'RESPONSE_DUE_DATE', 'deadline', 'claimExpirationDate'])(
    'a date under %s counts',
    (key) => expect(claimAfter(order({ id: 'x', [key]: iso(2) }))).toEqual({ claim: 'open', claimBy: at(2) }),
  );

  it.each(['createdDate', 'date', 'filedAt', 'residue', 'expiredAt', 'respondedAt', 'responseDate', 'overdue'])(
    'one under %s does not',
    (key) => expect(claimAfter(order({ id: 'x', [key]: iso(2) }))).toEqual({ claim: 'open' }),
  );

  it.each<[string, unknown]>([
    ['past', iso(-1)],
    ['now', iso(0)],
    ['more than 30 days ahead', iso(30.1)],
    ['without a zone', '2026-11-24T10:00:00'],
    ['a day only', '2026-11-24'],
    ['a text', 'soon'],
    ['a small number', 12],
    ['an object', { soon: true }],
  ])('one that is %s does not', (_, dueDate) =>
    expect(claimAfter(order({ id: 'x', dueDate }))).toEqual({ claim: 'open' }),
  );

  it('takes seconds and milliseconds, and several as a range', () => {
    expect(claimAfter(order({ dueDate: (AT + DAY) / 1000 }))).toEqual({ claim: 'open', claimBy: at(1) });
    expect(claimAfter(order([{ dueDate: AT + DAY }, { info: { respondBy: iso(3) } }]))).toEqual({
      claim: 'open',
      claimBy: at(1, 3),
    });
  });

  it('a hint and a claim that is over give none', () => {
    expect(claimAfter(order(null, { dueDate: iso(1) }))).toEqual({ claim: 'hinted' });
    expect(claimAfter(order({ status: 'CLOSED', dueDate: iso(1) }))).toEqual({ claim: 'none' });
  });
});

describe('hostile bodies', () => {
  const nested = (depth: number): unknown => (depth === 0 ? { dueDate: iso(1) } : { a: nested(depth - 1) });
  it.each<[string, unknown]>([
    ['deep', nested(50)],
    ['wide', Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`k${n}`, '']))],
    ['markup, bidi, null bytes', { a: '<img src=x onerror=alert(1)>\u202e\u0000'.repeat(5000) }],
  ])('%s: no date, no throw', (_, info) => expect(claimAfter(order(info)).claimBy).toBeUndefined());
});
