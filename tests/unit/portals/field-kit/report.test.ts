import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ebay } from '../../../../lib/portals/ebay';
import { reportOf } from '../../../../lib/portals/field-kit/report';
import { pathPattern } from '../../../../lib/portals/url';

const report = (url: string, probe: Record<string, number> = { row: 25, 'list.empty': 0, 'thread.bubble-time': 3 }) =>
  reportOf({
    portal: 'ebay',
    url: new URL(url),
    page: 'inbox',
    state: 'degraded',
    why: 'a time in 3 of 25 rows',
    extensionVersion: '0.1.0',
    selectors: ebay.selectors,
    probe: { ...probe, 'disagree.rows': 2 },
  });

it('says what was seen, least sure hooks first', () => {
  const lines = report('https://www.ebay.co.uk/cnt/ViewMessage?group_type=CORE&question_id=1340213839016').split('\n');
  expect(lines.slice(0, 4)).toEqual([
    `Replywatch 0.1.0, selectors ${ebay.selectors.version}`,
    'Portal: ebay (www.ebay.co.uk)',
    'Page: inbox, /cnt/ViewMessage?group_type&question_id',
    'State: degraded (a time in 3 of 25 rows)',
  ]);
  expect(lines).toContain('  list.empty: not seen here');
  expect(lines).toContain('  thread.bubble-time: seen here (3)');
  expect(lines).toContain('  row: seen here (25)');
  expect(lines).toContain('  disagree.rows: 2');
  expect(lines.indexOf('Hooks graded guess:')).toBeLessThan(lines.indexOf('Hooks graded verified:'));
  for (const { id } of ebay.selectors.hooks)
    expect(lines.filter((line) => line.startsWith(`  ${id}:`))).toHaveLength(1);
});

describe('an address', () => {
  it.each([
    ['https://www.ebay.de/usr/bluebird?x=1', '/usr/{id}?x'],
    ['https://www.ebay.de/itm/brass-lamp/176543210987', '/itm/{id}/{id}'],
    ['https://mesg.ebay.com/mesgweb/ViewMessageDetail/0/m2m/175092920213', '/mesgweb/ViewMessageDetail/{id}/{id}/{id}'],
    ['https://sellercentral.amazon.de/messaging/inbox?fi=RESPONSE_NEEDED', '/messaging/inbox?fi'],
    ['https://sellercentral.amazon.de/orders-v3/order/302-1234567-1234567', '/{id}/order/{id}'],
    ['https://x.example/a?jane@example.com=1', '/a?{id}'],
  ])('%s is %s', (url, pattern) => {
    expect(pathPattern(new URL(url))).toBe(pattern);
  });

  it('never shows an id or a value of its query', () => {
    const id = fc.oneof(
      fc.uuid(),
      fc.stringMatching(/^\d{2}-\d{5}-\d{5}$/),
      fc.emailAddress(),
      fc.stringMatching(/^\d{9,15}$/),
    );
    fc.assert(
      fc.property(id, id, (inPath, inQuery) => {
        const url = `https://www.ebay.com/cnt/${encodeURIComponent(inPath)}?a=${encodeURIComponent(inQuery)}&${encodeURIComponent(inQuery)}=1`;
        const text = report(url);
        for (const secret of [inPath, inQuery]) {
          expect(text).not.toContain(secret);
          expect(text).not.toContain(encodeURIComponent(secret));
        }
      }),
    );
  });
});
