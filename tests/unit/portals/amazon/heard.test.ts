import { describe, expect, it } from 'vitest';
import { HEARD_LIMIT, parseHeard } from '../../../../lib/portals/amazon/heard';

const good = { url: '/messaging/api/global/cases?filterList=ACTION_NEEDED', status: 200, body: '{"cases":[]}' };

describe('what the tap says', () => {
  it('is taken with the moment it was heard', () => {
    expect(parseHeard(JSON.stringify(good), 5)).toEqual({ ...good, at: 5 });
  });

  it.each([
    ['not a string', good],
    ['not JSON', '{"url":'],
    ['null', 'null'],
    ['another path', JSON.stringify({ ...good, url: '/orders-st/resolve' })],
    ['another origin', JSON.stringify({ ...good, url: 'https://evil.example/messaging/api/' })],
    ['no status', JSON.stringify({ ...good, status: '200' })],
    ['no body', JSON.stringify({ ...good, body: { cases: [] } })],
    ['too long a body', JSON.stringify({ ...good, body: 'x'.repeat(HEARD_LIMIT + 1) })],
    ['too long an address', JSON.stringify({ ...good, url: good.url + 'x'.repeat(5000) })],
  ])('%s is nothing', (_, detail) => expect(parseHeard(detail, 5)).toBeNull());
});
