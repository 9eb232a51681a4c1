import { describe, expect, it } from 'vitest';
import { type Answer, dhlSays, office } from './office';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const PARCEL = { number: '00340434161094015902', carrier: 'dhl' };

describe('one parcel', () => {
  it('is asked for when an agent looks at it, and not again while the answer is fresh', async () => {
    const { desk, parcels, asked, state } = office(['dhl'], (url) => dhlSays(url));
    await desk.want([PARCEL]);
    expect(parcels.get(PARCEL.number)).toMatchObject({ status: 'in_transit', source: 'dhl', dueAt: state.now + HOUR });
    await desk.want([PARCEL]);
    state.now += 50 * MINUTE;
    await desk.run();
    expect(asked).toHaveLength(1);
    state.now += 11 * MINUTE;
    await desk.run();
    expect(asked).toHaveLength(2);
  });

  it('stays once it is delivered, until the agent asks again', async () => {
    const { desk, asked, state } = office(['dhl'], (url) => dhlSays(url, 'delivered'));
    await desk.want([PARCEL]);
    state.now += 2 * DAY;
    await desk.want([PARCEL]);
    expect(await desk.run()).toBeNull();
    expect(asked).toHaveLength(1);
    await desk.want([PARCEL], true);
    await desk.want([PARCEL], true);
    expect(asked).toHaveLength(2);
  });

  it('is one request, however many ask for it at once', async () => {
    const { desk, asked } = office(['dhl'], (url) => dhlSays(url));
    await Promise.all([desk.want([PARCEL]), desk.want([PARCEL]), desk.want([PARCEL]), desk.run()]);
    expect(asked).toHaveLength(1);
  });

  it('keeps an answer that comes while an agent looks at it', async () => {
    const { desk, around, parcels, asked } = office(['dhl'], (url) => dhlSays(url));
    await desk.follow([PARCEL]);
    // What is read now is written only after the answer has come, unless one waits for the other.
    let isSlow = true;
    const { get } = around.parcels;
    around.parcels.get = async (number) => {
      const known = await get(number);
      if (isSlow) {
        isSlow = false;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return known;
    };
    await Promise.all([desk.want([PARCEL]), desk.run()]);
    expect(parcels.get(PARCEL.number)).toMatchObject({ status: 'in_transit', source: 'dhl' });
    expect(parcels.get(PARCEL.number)?.problem).toBeUndefined();
    expect(asked).toHaveLength(1);
  });

  it('is left alone when nobody has wanted it for three days', async () => {
    const { desk, asked, state } = office(['dhl'], (url) => dhlSays(url));
    await desk.follow([PARCEL]);
    for (let hour = 0; hour < 24 * 6; hour++) {
      await desk.run();
      state.now += HOUR;
    }
    expect(asked.length).toBeGreaterThan(60);
    expect(asked.length).toBeLessThanOrEqual(3 * 24 + 1);
  });

  it('whose carrier no enabled service knows says so, without a request, and is asked for once one is', async () => {
    const { desk, parcels, asked, state } = office(['ups'], (url) => dhlSays(url));
    await desk.want([PARCEL]);
    expect(parcels.get(PARCEL.number)?.problem?.code).toBe('no-source');
    expect(asked).toHaveLength(0);
    state.ready.push('dhl');
    await desk.keyChanged('dhl');
    await desk.run();
    expect(parcels.get(PARCEL.number)).toMatchObject({ status: 'in_transit' });
    expect(parcels.get(PARCEL.number)?.problem).toBeUndefined();
  });

  it('is not settled by what a service says of another number', async () => {
    const { desk, parcels } = office(['dhl'], () => ({
      body: { shipments: [{ id: '99999999999999', status: { statusCode: 'delivered' } }] },
    }));
    await desk.want([PARCEL]);
    expect(parcels.get(PARCEL.number)).toMatchObject({ status: 'unknown', problem: { code: 'malformed' } });
  });
});

describe('a service that does not answer as it should', () => {
  const CASES: [string, Answer, string, number][] = [
    ['does not know the number', { status: 404, body: { title: 'No result found' } }, 'not-found', 4 * HOUR],
    ['refuses the key', { status: 401, body: '' }, 'auth', MINUTE],
    ['forbids', { status: 403, body: '' }, 'forbidden', HOUR],
    ['has had enough', { status: 429, body: '', headers: { 'retry-after': '900' } }, 'quota', 15 * MINUTE],
    ['is broken', { status: 500, body: '<html>' }, 'server', MINUTE],
    ['sends half an answer', { body: '{"shipments":[{"id":"003' }, 'malformed', MINUTE],
    ['never answers', 'hang', 'timeout', MINUTE],
    ['is not there', 'no line', 'network', MINUTE],
  ];
  it.each(CASES)('%s', async (_, answer, code, least) => {
    const { desk, parcels, asked, state, usage } = office(['dhl'], () => answer);
    const started = state.now;
    await desk.want([PARCEL]);
    expect(parcels.get(PARCEL.number)).toMatchObject({ status: 'unknown', problem: { code } });
    expect(asked).toHaveLength(1);
    // No storm: an impatient agent, and a worker that starts again and again, cost nothing more.
    for (let press = 0; press < 20; press++) await desk.want([PARCEL], true);
    expect(asked).toHaveLength(1);
    const next = Math.max(parcels.get(PARCEL.number)?.dueAt ?? 0, usage.get('dhl')?.notBefore ?? 0);
    if (code !== 'auth') expect(next - started).toBeGreaterThanOrEqual(least * 0.5);
  });

  it('keeps what was known', async () => {
    let answer: Answer | null = null;
    const { desk, parcels, state } = office(['dhl'], (url) => answer ?? dhlSays(url));
    await desk.want([PARCEL]);
    answer = { status: 500, body: '' };
    state.now += 2 * HOUR;
    await desk.run();
    expect(parcels.get(PARCEL.number)).toMatchObject({ status: 'in_transit', problem: { code: 'server' } });
  });

  it('is asked less and less often while it stays broken', async () => {
    const { desk, asked, state } = office(['dhl'], () => ({ status: 503, body: '' }));
    await desk.follow([PARCEL]);
    for (const end = state.now + DAY; state.now < end; ) {
      const next = await desk.run();
      state.now = Math.max(state.now + MINUTE, next ?? end);
    }
    expect(asked.length).toBeGreaterThan(8);
    expect(asked.length).toBeLessThan(40);
  });

  it('has another asked in its place, once each', async () => {
    const { desk, parcels, asked } = office(['dhl', '17track', 'ship24'], (url) =>
      url.includes('ship24')
        ? {
            body: {
              data: {
                trackings: [{ tracker: { trackingNumber: PARCEL.number }, shipment: { statusMilestone: 'delivered' } }],
              },
            },
          }
        : { status: 500, body: '' },
    );
    await desk.want([PARCEL]);
    expect(parcels.get(PARCEL.number)).toMatchObject({ status: 'delivered', source: 'ship24' });
    expect(asked.map(({ url }) => new URL(url).host)).toEqual(['api-eu.dhl.com', 'api.17track.net', 'api.ship24.com']);
  });

  it('whose key was refused is asked nothing until the key changes', async () => {
    const { desk, asked, state, parcels } = office(['dhl'], () => ({ status: 401, body: '' }));
    await desk.want([PARCEL]);
    state.now += 2 * DAY;
    await desk.want([PARCEL, { number: '00340434161094022115', carrier: 'dhl' }]);
    expect(asked).toHaveLength(1);
    expect(parcels.get('00340434161094022115')?.problem?.code).toBe('auth');
    await desk.keyChanged('dhl');
    await desk.run();
    expect(asked.length).toBeGreaterThan(1);
  });
});

it('without a line nothing is asked, nobody is to blame, and it goes on when the line is back', async () => {
  const { desk, parcels, asked, state, usage } = office(['dhl'], (url) => dhlSays(url));
  state.online = false;
  await desk.want([PARCEL]);
  expect(parcels.get(PARCEL.number)?.problem?.code).toBe('offline');
  expect(asked).toHaveLength(0);
  expect(usage.get('dhl')?.failures ?? 0).toBe(0);
  state.online = true;
  state.now += MINUTE;
  await desk.run();
  expect(parcels.get(PARCEL.number)?.status).toBe('in_transit');
});

describe('OAuth', () => {
  const say = (token: (n: number) => string, refuse: (token: string) => boolean) => {
    let tokens = 0;
    return (url: string, request: RequestInit): Answer => {
      if (url.includes('oauth')) return { body: { access_token: token(++tokens), expires_in: 3600 } };
      if (refuse(String((request.headers as Record<string, string>).Authorization))) return { status: 401, body: '' };
      const number = decodeURIComponent(url.split('/details/')[1]?.split('?')[0] ?? '');
      return {
        body: {
          trackResponse: { shipment: [{ inquiryNumber: number, package: [{ currentStatus: { statusCode: '011' } }] }] },
        },
      };
    };
  };
  const many = Array.from({ length: 5 }, (_, n) => ({ number: `1Z999AA1012345678${n}`, carrier: 'ups' }));

  it('renews a token once for all who wait, and keeps it', async () => {
    const { desk, asked, state } = office(
      ['ups'],
      say(
        () => 'T',
        () => false,
      ),
    );
    await Promise.all(many.map((one) => desk.want([one])));
    state.now += 10 * MINUTE;
    await desk.want(many, true);
    expect(asked.filter(({ url }) => url.includes('oauth'))).toHaveLength(1);
    state.now += HOUR;
    await desk.want(many, true);
    expect(asked.filter(({ url }) => url.includes('oauth'))).toHaveLength(2);
  });

  it('gets a new token once when the service refuses the old one', async () => {
    const { desk, asked, parcels } = office(
      ['ups'],
      say(
        (n) => `T${n}`,
        (token) => token === 'Bearer T1',
      ),
    );
    await desk.want(many.slice(0, 1));
    expect(parcels.get(many[0]?.number ?? '')?.status).toBe('delivered');
    expect(asked.filter(({ url }) => url.includes('oauth'))).toHaveLength(2);
  });

  it('stops when it refuses the new one as well', async () => {
    const { desk, asked, parcels } = office(
      ['ups'],
      say(
        () => 'T',
        () => true,
      ),
    );
    await desk.want(many);
    expect(parcels.get(many[0]?.number ?? '')?.problem?.code).toBe('auth');
    expect(asked.length).toBeLessThanOrEqual(4);
  });
});

describe('batches', () => {
  it.each([
    ['fedex', 30, 65, 3],
    ['gls', 10, 25, 3],
  ] as const)('%s is asked for %i at a time', async (source, most, count, requests) => {
    const sizes: number[] = [];
    const { desk, parcels, asked } = office([source], (url, request) => {
      if (url.includes('oauth')) return { body: { access_token: 'T', expires_in: 3600 } };
      const numbers: string[] =
        source === 'gls'
          ? decodeURIComponent(url.split('/trackids/')[1]?.split('?')[0] ?? '').split(',')
          : JSON.parse(String(request.body)).trackingInfo.map(
              (one: { trackingNumberInfo: { trackingNumber: string } }) => one.trackingNumberInfo.trackingNumber,
            );
      sizes.push(numbers.length);
      return source === 'gls'
        ? { body: { parcels: numbers.map((requested) => ({ requested, status: 'DELIVERED' })) } }
        : {
            body: {
              output: {
                completeTrackResults: numbers.map((trackingNumber) => ({
                  trackingNumber,
                  trackResults: [{ latestStatusDetail: { derivedCode: 'DL' } }],
                })),
              },
            },
          };
    });
    await desk.want(Array.from({ length: count }, (_, n) => ({ number: String(20_000_000_000 + n), carrier: source })));
    expect(sizes).toHaveLength(requests);
    expect(Math.max(...sizes)).toBe(most);
    expect([...parcels.values()].every(({ status }) => status === 'delivered')).toBe(true);
    expect(asked.length).toBe(requests + 1);
  });
});

it('17TRACK: a number is registered once, then asked for', async () => {
  const registered = new Set<string>();
  const { desk, parcels, asked, state } = office(['17track'], (url, request) => {
    const [{ number }] = JSON.parse(String(request.body));
    if (url.endsWith('/register')) {
      registered.add(number);
      return { body: { code: 0, data: { accepted: [{ number }], rejected: [] } } };
    }
    return registered.has(number)
      ? { body: { code: 0, data: { accepted: [{ number, track_info: { latest_status: { status: 'Delivered' } } }] } } }
      : { body: { code: 0, data: { rejected: [{ number, error: { code: -18019902 } }] } } };
  });
  await desk.want([PARCEL]);
  expect(parcels.get(PARCEL.number)?.problem?.code).toBe('not-found');
  state.now += MINUTE;
  await desk.run();
  expect(parcels.get(PARCEL.number)?.status).toBe('delivered');
  expect(asked.map(({ url }) => url.split('/').pop())).toEqual(['gettrackinfo', 'register', 'gettrackinfo']);
});

it('a worker that died goes on where it was', async () => {
  let alive = true;
  const { desk, again, parcels, asked } = office(['dhl'], (url) => {
    if (!alive) return dhlSays(url);
    alive = false;
    // What it was waiting for never comes back to it.
    return 'hang';
  });
  void desk.want([PARCEL]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await again().run();
  expect(parcels.get(PARCEL.number)?.status).toBe('in_transit');
  expect(asked).toHaveLength(2);
});

it.each([
  ['dhl', 250, 1100],
  ['gls', 500, 1000],
] as const)(
  '1,000 parcels keep within the quota of %s for a day: %i requests, %i ms apart',
  async (source, perDay, gap) => {
    const { desk, state, asked, parcels } = office([source], (url) => {
      if (url.includes('oauth')) return { body: { access_token: 'T', expires_in: 3600 } };
      if (source === 'dhl') return dhlSays(url);
      const numbers = decodeURIComponent(url.split('/trackids/')[1]?.split('?')[0] ?? '').split(',');
      return { body: { parcels: numbers.map((requested) => ({ requested, status: 'INTRANSIT' })) } };
    });
    state.now = Date.UTC(2026, 10, 20);
    await desk.follow(
      Array.from({ length: 1000 }, (_, n) => ({ number: String(30_000_000_000 + n), carrier: source })),
    );
    for (const end = state.now + DAY; state.now < end; ) {
      const next = await desk.run();
      state.now = Math.max(state.now + 30_000, Math.min(next ?? end, end));
      // Every hour an agent looks at one, and gets an answer although the rest have used up their share.
      if (Math.floor(state.now / HOUR) % 6 === 0)
        await desk.want([{ number: String(30_000_000_000 + (state.now % 1000)), carrier: source }]);
    }
    const times = asked.filter(({ url }) => !url.includes('oauth')).map(({ at }) => at);
    expect(times.filter((at) => at < Date.UTC(2026, 10, 21)).length).toBeLessThanOrEqual(perDay);
    expect(times.length).toBeGreaterThan(perDay / 2);
    for (let n = 1; n < times.length; n++)
      expect((times[n] as number) - (times[n - 1] as number)).toBeGreaterThanOrEqual(gap);
    expect([...parcels.values()].some(({ toldAt }) => toldAt !== undefined)).toBe(true);
  },
);
