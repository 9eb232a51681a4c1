import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../../lib/model/settings';
import type { RowSighting, Sighting } from '../../../lib/model/sighting';
import { NEXT_LOOK } from '../../../lib/worker/alarm';
import { openNotice } from '../../../lib/worker/open';
import { stage } from './fake-browser';
import { fresh, HOST, HOUR, ID, list, MINUTE, NOON, report, reset, row, see } from './scene';

vi.mock('../../../lib/core/browser', () => ({
  get browser() {
    return stage.fake.browser;
  },
}));
vi.mock('../../../lib/core/words', async (original) => ({
  ...(await original<typeof import('../../../lib/core/words')>()),
  localZone: () => 'UTC',
}));

beforeEach(reset);

const EU = { account: { host: 'sellercentral.amazon.de' } };
const ALL_WEEK = [true, true, true, true, true, true, true];

const set = (settings: Partial<Settings>) => stage.fake.storage.set('settings', settings);
const shown = () => [...stage.fake.notifications];
const texts = () => [...stage.fake.notifications.values()];
const times = () => stage.fake.browser.notifications.create.mock.calls.length;

/** Lets time pass as it does while the browser runs: each alarm rings when it is due. */
async function pass(ms: number): Promise<void> {
  const end = stage.now + ms;
  for (;;) {
    const alarm = stage.fake.alarms.get(NEXT_LOOK);
    if (!alarm || alarm.scheduledTime > end) break;
    stage.fake.alarms.delete(NEXT_LOOK);
    stage.now = Math.max(stage.now, alarm.scheduledTime);
    await fresh().look();
  }
  stage.now = end;
}

/** The same rows again, so that their account stays fresh: `row()` counts from now. */
const again = (rows: readonly RowSighting[], more = {}) => see([...rows], more);

describe('a notification', () => {
  it('one for an account, no names, once for each start', async () => {
    await see([row(1, 0.5, { buyer: 'Ann' }), row(2, 0.9, { buyer: 'Bob' }), row(3, 3)]);
    expect(shown()).toEqual([[`due:amazon:${HOST}`, 'Amazon UK: 2 run out before 12:55']]);
    stage.now += 20 * MINUTE;
    await see([row(1, 0.5), row(2, 0.9), row(3, 3)]);
    expect(times()).toBe(1);
  });

  it('says also what turns critical within the hour, and then not again', async () => {
    const rows = [row(1, 0.5), row(2, 1.9), row(3, 2.1)];
    await see(rows);
    expect(texts()).toEqual(['Amazon UK: 2 run out before 13:55']);
    await pass(1.2 * HOUR);
    expect([times(), texts()]).toEqual([2, ['Amazon UK: 1 may run out before 14:10. Seen 1 h ago, please check.']]);
  });

  it('none for what only comes soon', async () => {
    await see([row(1, 1.5)]);
    expect(times()).toBe(0);
    await pass(0.5 * HOUR);
    expect(times()).toBe(0);
    await pass(2_000);
    expect(texts()).toEqual(['Amazon UK: 1 runs out before 13:35']);
  });

  it('again for a new message after the reply', async () => {
    await see([row(1, 0.5)]);
    const at = (hours: number) => ({
      range: { from: stage.now + hours * HOUR, to: stage.now + hours * HOUR },
      source: 'data' as const,
    });
    const messages = [
      { author: 'buyer' as const, at: at(-23.5) },
      { author: 'seller' as const, at: at(0) },
    ];
    const answered: Sighting = { kind: 'thread', nativeId: ID(1), needsReply: 'unknown', complete: true, messages };
    await fresh().handlers.report(report([answered]));
    stage.now += 30 * HOUR;
    await see([row(1, 0.5)]);
    expect(times()).toBe(2);
  });

  it('of an open claim whose messages are answered, once for its date', async () => {
    const thread = (hours: number, more: { author: 'buyer' | 'seller'; ago: number }[] = []): Sighting => ({
      kind: 'thread',
      nativeId: ID(1),
      needsReply: 'unknown',
      complete: true,
      claim: 'open',
      claimBy: { from: NOON + hours * HOUR, to: NOON + hours * HOUR },
      messages: [{ author: 'buyer' as const, ago: 30 }, { author: 'seller' as const, ago: 20 }, ...more].map(
        ({ author, ago }) => ({
          author,
          at: { range: { from: NOON - ago * HOUR, to: NOON - ago * HOUR }, source: 'data' as const },
        }),
      ),
    });
    const read = async (...given: Parameters<typeof thread>) => {
      await fresh().handlers.report(report([thread(...given)]));
      await fresh().look();
    };
    await read(5);
    expect(times()).toBe(0);
    await pass(4.5 * HOUR);
    expect([times(), texts()]).toEqual([1, ['Amazon UK: 1 runs out before 17:05']]);
    await read(5);
    await pass(0.4 * HOUR);
    expect(times()).toBe(1);
    // The portal gives more time, and a message comes: each is told of for itself.
    await read(9);
    await pass(3.5 * HOUR);
    expect(times()).toBe(2);
    await read(200, [{ author: 'buyer', ago: -8 }]);
    await pass(24 * HOUR);
    expect(times()).toBe(3);
  });

  it('none about what was late when first seen', async () => {
    await see([row(1, -5)]);
    await pass(30 * HOUR);
    expect(times()).toBe(0);
  });

  it('none at all when switched off, and no queue of them when switched on', async () => {
    set({ notifications: false });
    await see([row(1, 0.5), row(2, 0.7)]);
    await pass(HOUR);
    set({ notifications: true });
    await fresh().look();
    expect(times()).toBe(0);
  });
});

describe('at most one in 15 minutes', () => {
  it('gathers what falls due in between, over all accounts, a line each', async () => {
    await see([row(1, 0.5)]);
    stage.now += 3 * MINUTE;
    await see([row(2, 0.9), row(3, 0.6)], EU);
    stage.now += 2 * MINUTE;
    await see([row(1, 0.5 - 5 / 60), row(4, 0.7)]);
    expect(times()).toBe(1);
    expect(stage.fake.alarms.get(NEXT_LOOK)?.scheduledTime).toBe(NOON + 15 * MINUTE);
    await pass(11 * MINUTE);
    expect(times()).toBe(2);
    expect(shown().at(-1)).toEqual([
      'several',
      'Amazon EU: 2 run out before 13:00\nAmazon UK: 1 runs out before 12:50',
    ]);
  });

  it('says what became late in between', async () => {
    await see([row(1, 0.5)]);
    stage.now += MINUTE;
    await see([row(1, 0.5 - 1 / 60), row(2, 0.1)]);
    await pass(15 * MINUTE);
    expect(texts()).toEqual(['Amazon UK: 1 became late']);
  });

  it('goes by the gap in the settings', async () => {
    set({ alertGapMinutes: 40 });
    await see([row(1, 0.5)]);
    stage.now += MINUTE;
    await see([row(2, 0.9)], EU);
    await pass(38 * MINUTE);
    expect(times()).toBe(1);
    await pass(MINUTE);
    expect(times()).toBe(2);
  });

  it('says nothing of what was answered in between', async () => {
    await see([row(1, 0.5)]);
    stage.now += MINUTE;
    await see([row(2, 0.9)], EU);
    stage.now += MINUTE;
    await see([], { ...EU, sightings: [list(0, 0, { saysEmpty: true })] });
    const closed = { ...row(2, 0.9), needsReply: 'no' as const, closure: 'resolved' as const };
    await fresh().handlers.report(report([closed], EU));
    await pass(30 * MINUTE);
    expect(times()).toBe(1);
  });

  it('is not silenced by a clock that was set back', async () => {
    await see([row(1, 0.5)]);
    stage.now -= 3 * HOUR;
    await see([row(2, 0.5)]);
    expect(times()).toBe(2);
  });

  it('holds for a refused reply as well', async () => {
    const messages = [{ author: 'buyer' as const }, { author: 'seller' as const, refused: true }];
    const refused = (n: number): Sighting => ({
      kind: 'thread',
      nativeId: ID(n),
      needsReply: 'yes',
      complete: true,
      messages,
    });
    await see([row(1, 20), row(2, 20), row(3, 20)]);
    const worker = fresh();
    for (const n of [1, 1, 2, 3]) {
      await worker.handlers.report(report([refused(n)]));
      await worker.look();
    }
    expect(shown()).toEqual([[`refused:amazon:${ID(1)}`, 'Amazon did not deliver a reply']]);
    await pass(15 * MINUTE);
    expect(shown().at(-1)).toEqual(['several', 'Amazon did not deliver 2 replies']);
    await pass(HOUR);
    expect(times()).toBe(2);
  });
});

describe('a stale account', () => {
  it('says so once, until it was seen again', async () => {
    const rows = [row(1, 2.5), row(2, 6), row(3, 9)];
    await see(rows);
    await pass(8.5 * HOUR);
    expect([times(), texts()]).toEqual([1, ['Amazon UK: 1 may run out before 14:35. Seen 1 h ago, please check.']]);
    await see([row(3, 0.5)]);
    expect([times(), texts()]).toEqual([2, ['Amazon UK: 1 runs out before 21:05']]);
  });

  it('does not silence another', async () => {
    await see([row(1, 2.5)]);
    await pass(1.9 * HOUR);
    await see([row(2, 0.5)], EU);
    await pass(20 * MINUTE);
    expect(shown().map(([id]) => id)).toEqual([`due:amazon:${HOST}`, 'due:amazon:eu']);
  });
});

describe('after a sleep or a late start', () => {
  it('one summary', async () => {
    await see([row(1, 2), row(2, 1.5), row(3, 9), row(4, -5)]);
    stage.now += 8.5 * HOUR;
    await fresh().look();
    await pass(10 * HOUR);
    expect(times()).toBe(1);
    expect(shown()).toEqual([
      ['away', 'While you were away: 2 became late, 1 runs out before 21:05\nSeen 8 h ago, please check.'],
    ]);
  });

  it.each<[string, number[], string]>([
    ['only late ones', [2, 3], 'While you were away: 2 became late'],
    ['only coming ones', [9, 9.2, 30], 'While you were away: none became late, 2 run out before 21:15'],
    ['a single one', [9], 'While you were away: none became late, 1 runs out before 21:05'],
  ])('%s', async (_, hours, expected) => {
    await see(hours.map((left, n) => row(n, left)));
    stage.now += 8.5 * HOUR;
    await fresh().look();
    expect(texts()).toEqual([`${expected}\nSeen 8 h ago, please check.`]);
  });

  it('none where there is nothing to say', async () => {
    await see([row(1, 20)]);
    stage.now += 8.5 * HOUR;
    await fresh().look();
    expect(times()).toBe(0);
  });

  it('survives a worker that is killed before it can tell', async () => {
    await see([row(1, 2), row(3, 9)]);
    stage.now += 8.5 * HOUR;
    stage.fake.browser.notifications.create.mockImplementationOnce(() => new Promise(() => undefined));
    void fresh().look();
    await vi.waitFor(() => expect(times()).toBe(1));
    await fresh().look();
    expect(texts()).toEqual([
      'While you were away: 1 became late, 1 runs out before 21:05\nSeen 8 h ago, please check.',
    ]);
  });
});

describe('outside the shift', () => {
  // NOON is a Friday.
  const SHIFT = { days: [true, true, true, true, true, false, false], from: '09:00', to: '17:00' };

  it('silence; at its start one summary', async () => {
    set({ shift: SHIFT });
    stage.now = NOON - 24 * HOUR;
    await see([row(1, 9), row(2, 20.5), row(3, 21.3), row(4, 23.5)]);
    await pass(6 * HOUR);
    expect([times(), stage.fake.toolbar.text]).toEqual([0, '1']);
    await pass(14.9 * HOUR);
    expect([times(), stage.fake.toolbar.text]).toEqual([0, '4']);
    await pass(0.2 * HOUR);
    expect(texts()).toEqual([
      'While you were away: 2 became late, 1 runs out before 09:20\nSeen 21 h ago, please check.',
    ]);
  });

  it('the alarm rings when the shift starts, after the weekend', async () => {
    set({ shift: SHIFT, staleMinutes: 1440 });
    stage.now = NOON + 6 * HOUR;
    await see([row(1, 100)]);
    stage.now += 25 * HOUR;
    await fresh().look();
    expect(stage.fake.alarms.get(NEXT_LOOK)?.scheduledTime).toBeLessThanOrEqual(NOON + 69 * HOUR);
    await pass(48 * HOUR);
    expect(stage.now).toBeGreaterThan(NOON + 69 * HOUR);
    expect(times()).toBe(0);
  });

  it('critical Amazon ones where asked for, never own targets', async () => {
    set({ shift: SHIFT, alertsOutsideShift: true, ebayAlerts: true });
    stage.now = NOON + 8 * HOUR;
    const ebay = { portal: 'ebay', account: { host: 'www.ebay.de', user: 'bright-tools' }, view: 'inbox' } as const;
    await see([{ ...row(1, 0.5), nativeId: '12345678901', unread: true }], ebay);
    expect(times()).toBe(0);
    await see([row(2, 0.5)]);
    expect(shown()).toEqual([[`due:amazon:${HOST}`, 'Amazon UK: 1 runs out before 20:35']]);
  });

  it('no summary at midnight of a shift that never ends', async () => {
    set({ shift: { days: ALL_WEEK, from: '00:00', to: '24:00' } });
    await see([row(1, 11.5)]);
    await pass(10.6 * HOUR);
    expect(times()).toBe(1);
    await pass(2 * HOUR);
    expect(times()).toBe(1);
  });
});

describe("eBay's own target", () => {
  const ebay = { portal: 'ebay', account: { host: 'www.ebay.de', user: 'bright-tools' }, view: 'inbox' } as const;
  const unread = (n: number, left: number) => ({ ...row(n, left), nativeId: `1234567890${n}`, unread: true });

  it('never by default', async () => {
    await see([unread(1, 0.5)], ebay);
    await pass(26 * HOUR);
    expect(times()).toBe(0);
  });

  it('where asked for, in its own voice', async () => {
    set({ ebayAlerts: true, portals: { amazon: true, ebay: true } });
    await see([unread(1, 0.5), unread(2, 3)], ebay);
    expect(shown()).toEqual([['due:ebay:bright-tools', 'eBay bright-tools: 1 reaches your own target before 12:35']]);
    stage.now += 6 * HOUR;
    await fresh().look();
    expect(texts().join()).not.toMatch(/late|away/);
  });
});

it('a click opens the one conversation it is about, else the inbox', async () => {
  await see([row(1, 0.5)]);
  await openNotice(`due:amazon:${HOST}`, stage.now);
  await again([row(1, 0.5), row(2, 0.6)]);
  await openNotice(`due:amazon:${HOST}`, stage.now);
  await openNotice('away', stage.now);
  await see([row(3, 0.2)], EU);
  await openNotice('several', stage.now);
  expect(stage.fake.tabs.map(({ url }) => new URL(url)).map(({ host, search }) => `${host}${search}`)).toEqual([
    `${HOST}?fi=caseId&ss=${ID(1)}&cc=${ID(1)}`,
    `${HOST}?fi=responseNeeded`,
    `sellercentral.amazon.de?fi=caseId&ss=${ID(3)}&cc=${ID(3)}`,
  ]);
  expect(stage.fake.notifications.size).toBe(0);
});
