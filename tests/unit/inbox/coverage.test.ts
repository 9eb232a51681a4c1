import { describe, expect, it } from 'vitest';
import { coverageState, foldCoverage, isComplete, type Look } from '../../../lib/inbox/coverage';
import { Coverage } from '../../../lib/model/coverage';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import type { CountSighting, ListSighting } from '../../../lib/model/sighting';
import { t } from './samples';

const list = (seen: number, total?: number, more: Partial<ListSighting> = {}): ListSighting => ({
  kind: 'list',
  view: 'response-needed',
  seen,
  ...(total === undefined ? {} : { total }),
  ...more,
});

const count = (counted: CountSighting['counted'], n: number, text?: string): CountSighting => ({
  kind: 'count',
  counted,
  count: n,
  atLeast: text?.endsWith('+') ?? false,
  ...(text ? { text } : {}),
});

const keys = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => `amazon:c${from + n}`);

const look = (at: string, more: Partial<Look> = {}): Look => ({
  key: 'amazon:sellercentral.amazon.co.uk',
  portal: 'amazon',
  account: { host: 'sellercentral.amazon.co.uk' },
  page: 'inbox',
  view: 'response-needed',
  state: 'ok',
  at: t(at),
  counts: [],
  keys: [],
  ...more,
});

const ebay = (at: string, more: Partial<Look> = {}): Look =>
  look(at, { key: 'ebay:www.ebay.de', portal: 'ebay', account: { host: 'www.ebay.de' }, view: 'inbox', ...more });

/** `seen/total state` after looks, at the time of the last one plus `later` minutes. */
function summary(looks: Look[], later = 0, isOpen: (key: string) => boolean = () => true): string {
  let known: Coverage | undefined;
  for (const one of looks) {
    known = foldCoverage(known, one, isOpen) ?? known;
    if (known) Coverage.parse(known);
  }
  if (!known) return 'none';
  const now = (looks.at(-1)?.at ?? 0) + later * 60_000;
  return `${known.seenKeys.length}/${known.total ?? '?'} ${coverageState(known, DEFAULT_SETTINGS, now)}`;
}

const page1 = { list: list(25, 60), keys: keys(1, 25) };
const page2 = { list: list(25, 60), keys: keys(26, 50) };
const page3 = { list: list(10, 60), keys: keys(51, 60) };

describe('pages of one list add up', () => {
  it.each<[string, Look[], string]>([
    ['one page of three', [look('11:00', page1)], '25/60 partial'],
    ['twice the same page', [look('11:00', page1), look('11:01', page1)], '25/60 partial'],
    ['all three', [look('11:00', page1), look('11:01', page2), look('11:02', page3)], '60/60 ok'],
    [
      'the total changed meanwhile',
      [look('11:00', page1), look('11:01', { ...page2, list: list(25, 61) })],
      '25/61 partial',
    ],
    ['half an hour apart', [look('11:00', page1), look('11:01', page2), look('11:31', page3)], '10/60 partial'],
    ['all in one', [look('11:00', { list: list(3, 3), keys: keys(1, 3) })], '3/3 ok'],
    ['the page never said how many', [look('11:00', { list: list(3), keys: keys(1, 3) })], '3/? partial'],
    [
      'the number stands in the menu',
      [look('11:00', { list: list(3), counts: [count('needs-reply', 3)], keys: keys(1, 3) })],
      '3/3 ok',
    ],
    ['at least so many', [look('11:00', { list: list(3, 3, { atLeast: true }), keys: keys(1, 3) })], '3/3 partial'],
    [
      'at least so many, on a page that does not repeat it',
      [
        look('11:00', { list: list(2, 3, { atLeast: true }), keys: keys(1, 2) }),
        look('11:01', { list: list(1), keys: keys(3, 3) }),
      ],
      '3/3 partial',
    ],
    [
      'one answered and one new, all on one page',
      [look('11:00', { list: list(3, 3), keys: keys(1, 3) }), look('11:01', { list: list(3, 3), keys: keys(2, 4) })],
      '3/3 ok',
    ],
    [
      'the order changes while pages are turned: one is not seen',
      [
        look('11:00', page1),
        look('11:01', { list: list(25, 60), keys: [...keys(25, 29), ...keys(31, 50)] }),
        look('11:02', page3),
      ],
      '59/60 partial',
    ],
    [
      'more seen than there can be: only the last page counts',
      [look('11:00', page1), look('11:01', page2), look('11:02', { list: list(12, 60), keys: keys(51, 62) })],
      '12/60 partial',
    ],
    ['rows beside a number that lags behind', [look('11:00', { list: list(5, 3), keys: keys(1, 5) })], '5/3 partial'],
    [
      'rows that nothing identifies are not seen',
      [look('11:00', { list: list(3, 3), keys: keys(1, 2) })],
      '2/3 partial',
    ],
    [
      'another list counts nothing',
      [look('11:00', { view: 'all', list: list(25, 400), keys: keys(1, 25) })],
      '0/? partial',
    ],
    [
      'but its menu shows the number',
      [look('11:00', { view: 'all', list: list(25, 400), counts: [count('needs-reply', 60)], keys: keys(1, 25) })],
      '0/60 partial',
    ],
    [
      'another list keeps what was seen',
      [
        look('11:00', { list: list(3, 3), keys: keys(1, 3) }),
        look('11:01', { view: 'sent', list: list(9), counts: [count('needs-reply', 3)], keys: keys(7, 9) }),
      ],
      '3/3 ok',
    ],
    [
      'and drops it when the number differs',
      [
        look('11:00', { list: list(3, 3), keys: keys(1, 3) }),
        look('11:01', { view: 'sent', list: list(9), counts: [count('needs-reply', 4)], keys: [] }),
      ],
      '0/4 partial',
    ],
  ])('%s', (_, looks, expected) => expect(summary(looks)).toBe(expected));

  it('an answer given here explains that the number fell by one', () => {
    const fell = look('11:01', { view: 'all', list: list(9), counts: [count('needs-reply', 2)] });
    const seen = look('11:00', { list: list(3, 3), keys: keys(1, 3) });
    expect(summary([seen, fell], 0, (key) => key !== 'amazon:c2')).toBe('2/2 ok');
    expect(summary([seen, fell], 0)).toBe('0/2 partial');
  });
});

describe('an empty list', () => {
  const empty = { list: list(0, 0, { saysEmpty: true }) };
  it.each<[string, Look[], string]>([
    ['0 rows beside a 0 prove nothing', [look('11:00', { list: list(0, 0) })], '0/? never-seen'],
    ['said once', [look('11:00', empty)], '0/? never-seen'],
    ['said twice', [look('11:00', empty), look('11:01', empty)], '0/0 ok'],
    [
      'said twice within 2 s',
      [look('11:00', empty), { ...look('11:00', empty), at: t('11:00') + 1_999 }],
      '0/? never-seen',
    ],
    [
      'said once in each of two page loads',
      [look('11:00', { ...empty, loadedAt: t('10:58') }), look('11:01', { ...empty, loadedAt: t('10:59') })],
      '0/? never-seen',
    ],
    [
      'said twice in one page load',
      [look('11:00', { ...empty, loadedAt: t('10:58') }), look('11:01', { ...empty, loadedAt: t('10:58') })],
      '0/0 ok',
    ],
    [
      'said beside a card that counts 12',
      ['11:00', '11:01'].map((at) => look(at, { list: list(0, 12, { saysEmpty: true }) })),
      '0/? never-seen',
    ],
    [
      'said once, after rows: what was seen stays',
      [look('11:00', { list: list(2, 2), keys: keys(1, 2) }), look('11:10', empty)],
      '2/2 ok',
    ],
    ['rows that nothing identifies beside a 0', [look('11:00', { list: list(3, 0) })], '0/0 partial'],
    [
      'rows that came after it',
      [look('11:00', empty), look('11:01', { list: list(1, 1), keys: keys(1, 1) })],
      '1/1 ok',
    ],
    [
      'rows without a number after it',
      [look('11:00', empty), look('11:01', empty), look('11:02', { list: list(1), keys: keys(1, 1) })],
      '1/? partial',
    ],
  ])('%s', (_, looks, expected) => expect(summary(looks)).toBe(expected));
});

describe('states', () => {
  const good = look('11:00', { list: list(3, 3), keys: keys(1, 3) });
  it.each<[string, Look[], number, string]>([
    ['fresh', [good], 59, '3/3 ok'],
    ['after an hour', [good], 60, '3/3 stale'],
    ['degraded keeps what was seen', [good, look('11:05', { state: 'degraded' })], 0, '3/3 degraded'],
    ['too narrow', [good, look('11:05', { state: 'too-narrow' })], 0, '3/3 too-narrow'],
    ['signed out, on any page', [good, look('11:05', { state: 'signed-out', page: 'other' })], 0, '3/3 signed-out'],
    [
      'signed in again',
      [good, look('11:05', { state: 'signed-out', page: 'other' }), look('11:06', { page: 'order' })],
      0,
      '3/3 ok',
    ],
    ['loading is no statement', [good, look('11:05', { state: 'loading', list: list(0, 0) })], 0, '3/3 ok'],
    [
      'a degraded order page says nothing about lists',
      [good, look('11:05', { state: 'degraded', page: 'order' })],
      0,
      '3/3 ok',
    ],
    ['other pages refresh nothing', [good, look('11:50', { page: 'order' })], 20, '3/3 stale'],
    ['nor do other lists', [good, look('11:50', { view: 'all', list: list(9), keys: keys(1, 9) })], 20, '3/3 stale'],
    ['degraded from the start', [look('11:00', { state: 'degraded' })], 0, '0/? degraded'],
    ['a sign-in page makes no account known', [look('11:00', { state: 'signed-out', page: 'other' })], 0, 'none'],
    ['nor does an order page', [look('11:00', { page: 'order' })], 0, 'none'],
    ['nor a loading list', [look('11:00', { state: 'loading' })], 0, 'none'],
  ])('%s', (_, looks, later, expected) => expect(summary(looks, later)).toBe(expected));

  it.each(['degraded', 'too-narrow', 'signed-out', 'loading'] as const)('%s never says "seen"', (state) => {
    const before = foldCoverage(undefined, good, () => true) as Coverage;
    const bad = foldCoverage(before, look('11:30', { state }), () => true);
    expect(bad).toMatchObject({
      seenAt: t('11:00'),
      countedAt: t('11:00'),
      seenKeys: keys(1, 3),
      lookedAt: t('11:30'),
    });
  });

  it('off where the portal is', () => {
    const known = foldCoverage(undefined, good, () => true) as Coverage;
    const settings = { ...DEFAULT_SETTINGS, portals: { amazon: false, ebay: true } };
    expect(coverageState(known, settings, t('11:00'))).toBe('off');
  });
});

describe('eBay counts what is unread', () => {
  it.each<[string, Look[], string]>([
    [
      'all unread ones in view',
      [
        ebay('11:00', {
          list: list(50, 900, { view: 'inbox' }),
          counts: [count('unread', 2)],
          keys: ['ebay:1', 'ebay:2'],
        }),
      ],
      '2/2 ok',
    ],
    [
      'more than in view',
      [ebay('11:00', { list: list(50), counts: [count('unread', 7)], keys: ['ebay:1', 'ebay:2'] })],
      '2/7 partial',
    ],
    [
      '99+',
      [ebay('11:00', { list: list(50), counts: [count('unread', 99, '99+')], keys: ['ebay:1'] })],
      '1/99 partial',
    ],
    ['none unread, beside read rows', [ebay('11:00', { list: list(50), counts: [count('unread', 0)] })], '0/0 ok'],
    ['no number shown', [ebay('11:00', { list: list(50) })], '0/? partial'],
    [
      'the unread folder says it itself',
      [ebay('11:00', { view: 'unread', list: list(1, 1), keys: ['ebay:1'] })],
      '1/1 ok',
    ],
  ])('%s', (_, looks, expected) => expect(summary(looks)).toBe(expected));

  it('keeps the number as shown', () => {
    const known = foldCoverage(
      undefined,
      ebay('11:00', { list: list(5), counts: [count('unread', 99, '99+')] }),
      () => true,
    );
    expect(known?.unread).toBe('99+');
    expect(known && isComplete(known)).toBe(false);
  });
});

describe('an old page looked at now is an old page', () => {
  const old = (at: string, asOf: string) => look(at, { list: list(3, 3, { asOf: t(asOf) }), keys: keys(1, 3) });
  it.each<[string, Look[], number, string]>([
    ['stands there since ten', [old('11:30', '10:30')], 0, '3/3 stale'],
    ['or not quite as long', [old('11:29', '10:30')], 0, '3/3 ok'],
    [
      'says nothing against what another tab has seen since',
      [look('11:00', { list: list(2, 2), keys: keys(4, 5) }), old('11:05', '10:30')],
      0,
      '2/2 ok',
    ],
  ])('%s', (_, looks, later, expected) => expect(summary(looks, later)).toBe(expected));

  it('says since when it is in its state', () => {
    const good = foldCoverage(undefined, look('11:00', { list: list(3, 3), keys: keys(1, 3) }), () => true) as Coverage;
    const out = foldCoverage(good, look('11:05', { state: 'signed-out' }), () => true) as Coverage;
    const still = foldCoverage(out, look('11:30', { state: 'signed-out' }), () => true);
    expect([good.stateSince, out.stateSince, still?.stateSince, still?.lookedAt]).toEqual(
      ['11:00', '11:05', '11:05', '11:30'].map(t),
    );
  });
});

describe('a list without badges', () => {
  const bare = { list: list(3, 3), keys: keys(1, 3), noBadges: 'no-room' as const };
  it.each<[string, Look[], string | undefined]>([
    ['is known as one', [look('11:00', bare)], 'no-room'],
    [
      'until one with badges is read',
      [look('11:00', bare), look('11:01', { ...bare, noBadges: undefined })],
      undefined,
    ],
    ['and off the lists nothing changes', [look('11:00', bare), look('11:01', { page: 'order' })], 'no-room'],
  ])('%s', (_, looks, expected) => {
    let known: Coverage | undefined;
    for (const one of looks) known = foldCoverage(known, one, () => true) ?? known;
    expect(known && Coverage.parse(known).noBadges).toBe(expected);
  });
});

describe('the other lists', () => {
  const cards = [count('needs-reply', 3), count('reported-unresolved', 30), count('resolved', 400)];
  const reported = (at: string, from: number, to: number, total = 30) =>
    look(at, {
      view: 'reported-unresolved',
      list: list(to - from + 1, total, { view: 'reported-unresolved' }),
      counts: cards,
      rows: keys(from, to),
    });
  const views = (looks: Look[]): string => {
    let known: Coverage | undefined;
    for (const one of looks) known = foldCoverage(known, one, () => true) ?? known;
    return (known?.views ?? [])
      .map(({ view, keys: seen, total }) => `${view} ${seen.length}/${total ?? '?'}`)
      .join(', ');
  };
  it.each<[string, Look[], string]>([
    [
      'their numbers come from the cards',
      [look('11:00', { list: list(3, 3), keys: keys(1, 3), counts: cards })],
      'reported-unresolved 0/30, resolved 0/400',
    ],
    [
      'pages add up',
      [reported('11:00', 1, 25), reported('11:01', 26, 30)],
      'reported-unresolved 30/30, resolved 0/400',
    ],
    [
      'while the number is the same',
      [reported('11:00', 1, 25), reported('11:01', 26, 31, 31)],
      'reported-unresolved 6/31, resolved 0/400',
    ],
    [
      'and for half an hour',
      [reported('11:00', 1, 25), reported('11:31', 26, 30)],
      'reported-unresolved 5/30, resolved 0/400',
    ],
    [
      'a search is no list',
      [look('11:00', { view: 'search', list: list(2, undefined, { view: 'search' }), rows: keys(1, 2) })],
      '',
    ],
    [
      'one without a number',
      [look('11:00', { view: 'all', list: list(2, undefined, { view: 'all' }), rows: keys(1, 2) })],
      'all 2/?',
    ],
  ])('%s', (_, looks, expected) => expect(views(looks)).toBe(expected));
});
