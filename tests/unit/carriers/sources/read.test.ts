import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readToken } from '../../../../lib/carriers/sources/oauth';
import { SOURCES } from '../../../../lib/carriers/sources/registry';
import { ERROR_CODES, type Reply, SOURCE_IDS } from '../../../../lib/carriers/sources/source';
import { ShipmentStatus } from '../../../../lib/model/shipment';
import { ANSWERS } from './answers';

const first = (reply: Reply) => ('error' in reply ? reply : reply.parcels[0]);

describe.each(SOURCE_IDS)('what %s answers', (id) => {
  it.each(ANSWERS.filter(({ source }) => source === id))('$what', ({ body, http, expect: expected }) => {
    expect(first(SOURCES[id].read(JSON.stringify(body), http ?? 200))).toMatchObject(expected);
  });

  it.each([
    [401, 'auth'],
    [403, 'forbidden'],
    [429, 'quota'],
    [500, 'server'],
    [503, 'server'],
    [200, 'malformed'],
    [404, 'malformed'],
  ])('HTTP %i without a body that it knows is %s', (status, code) => {
    for (const body of ['', '<html>Access denied</html>', '{"trunc', 'null', '[]', '{}', '"text"', '1e999'])
      expect(SOURCES[id].read(body, status)).toMatchObject({ error: { code } });
  });

  it('never throws and keeps to its words, whatever comes in', () => {
    const statuses = ShipmentStatus.options as readonly string[];
    const shapes = ANSWERS.filter(({ source }) => source === id).map(({ body }) => JSON.stringify(body));
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes),
        fc.nat(),
        fc.jsonValue(),
        fc.constantFrom(200, 400, 404),
        (shape, at, odd, http) => {
          // Some value of a real answer becomes something else, or the answer ends in the middle.
          const values = [...shape.matchAll(/"(?:[^"\\]|\\.)*"(?!:)|\[\]|\{\}|\d+/g)];
          const hit = values[at % values.length];
          const body = hit
            ? shape.slice(0, hit.index) + JSON.stringify(odd) + shape.slice(hit.index + hit[0].length)
            : shape.slice(0, at % shape.length);
          const reply = SOURCES[id].read(body, http);
          const parts = 'error' in reply ? [reply] : reply.parcels;
          expect(parts.length).toBeGreaterThan(0);
          for (const part of parts) {
            if ('error' in part) expect(ERROR_CODES).toContain(part.error.code);
            else expect(statuses).toContain(part.status);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('holds no name, address line, postcode or signature of a recipient', () => {
    for (const { body, http } of ANSWERS.filter(({ source }) => source === id)) {
      const said = JSON.stringify(SOURCES[id].read(JSON.stringify(body), http ?? 200));
      expect(said).not.toMatch(/SMITH|Elm St|Front Door|JANE|34442|MAX|10437|Jones/);
    }
  });

  it('asks over https, at the hosts that it names', () => {
    const source = SOURCES[id];
    const keys = Object.fromEntries(source.fields.map((field) => [field.id, 'k']));
    const requests = [source.ask(['A/1?x'], keys, 't'), source.token?.(keys), source.register?.(['A/1?x'], keys)];
    for (const request of requests)
      if (request) {
        const url = new URL(request.url);
        expect(source.hosts).toContain(url.origin);
        expect(`${url.pathname}${url.search}`).not.toContain('A/1');
      }
  });
});

describe('a batch', () => {
  it('gives each parcel its own part', () => {
    const body = {
      parcels: [
        { requested: '1', status: 'DELIVERED' },
        { requested: '2', errorCode: 'E_404_01' },
      ],
    };
    expect(SOURCES.gls.read(JSON.stringify(body), 200)).toMatchObject({
      parcels: [
        { number: '1', status: 'delivered' },
        { number: '2', error: { code: 'not-found' } },
      ],
    });
  });
});

describe('a token', () => {
  const FORM = 'grant_type=client_credentials&client_id=me&client_secret=a%26b';
  it.each([
    ['fedex', 'application/x-www-form-urlencoded', FORM, undefined],
    ['gls', 'application/x-www-form-urlencoded', FORM, undefined],
    ['ups', 'application/x-www-form-urlencoded', 'grant_type=client_credentials', `Basic ${btoa('me:a&b')}`],
    [
      'usps',
      'application/json',
      '{"grant_type":"client_credentials","client_id":"me","client_secret":"a&b"}',
      undefined,
    ],
  ] as const)('of %s is asked for as the service wants it', (id, type, body, authorization) => {
    const request = SOURCES[id].token?.({ id: 'me', secret: 'a&b' });
    expect(request).toMatchObject({ method: 'POST', body, headers: { 'Content-Type': type } });
    expect(request?.headers.Authorization).toBe(authorization);
  });

  it.each([
    ['{"access_token":"abc","expires_in":3599}', 200, { token: 'abc', expiresIn: 3599 }],
    ['{"access_token":"abc","expires_in":"14399"}', 200, { token: 'abc', expiresIn: 14399 }],
    ['{"access_token":"abc"}', 200, { token: 'abc', expiresIn: 600 }],
    ['{"error":"invalid_client"}', 400, { error: { code: 'auth' } }],
    ['', 401, { error: { code: 'auth' } }],
    ['', 503, { error: { code: 'server' } }],
    ['{"access_token":7}', 200, { error: { code: 'malformed' } }],
  ])('%s with %i', (body, status, expected) => {
    expect(readToken(body, status)).toMatchObject(expected);
  });
});
