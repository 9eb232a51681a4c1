import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sighting } from '../../../lib/model/sighting';
import { NEXT_LOOK } from '../../../lib/worker/alarm';
import { openNotice } from '../../../lib/worker/open';
import { stage } from './fake-browser';
import { ebayOff, fresh, HOST, HOUR, ID, list, MINUTE, report, reset, row, see, toolbar } from './scene';

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

describe('toolbar', () => {
  it('says ? before anything was seen', async () => {
    await fresh().look();
    expect(toolbar()).toEqual({
      text: '?',
      color: '#5a6675',
      title: '0 urgent in this browser profile · Amazon not seen, eBay not seen',
    });
  });

  it('counts what is urgent, in the colour of the worst', async () => {
    ebayOff();
    await see([row(1, -2), row(2, 0.5), row(3, 3), row(4, 20)]);
    expect(toolbar()).toEqual({
      text: '3',
      color: '#9b1c1c',
      title: '3 urgent in this browser profile · Amazon UK 3 (12:00) · next 12:30',
    });
  });

  it('is empty only when all was seen and nobody is urgent', async () => {
    ebayOff();
    await see([row(4, 20)]);
    expect(toolbar().text).toBe('');
    stage.now += 61 * MINUTE;
    await fresh().look();
    expect(toolbar()).toMatchObject({ text: '?', color: '#5a6675' });
  });

  it('says ? while a portal that is switched on was never seen', async () => {
    await see([row(4, 20)]);
    expect(toolbar()).toMatchObject({ text: '?', color: '#5a6675' });
    await see([row(1, 3)]);
    expect(toolbar()).toMatchObject({ text: '1', color: '#85570b' });
  });

  it('is grey and in part when the list was not seen to its end', async () => {
    ebayOff();
    await see([row(1, 3)], {}, 60);
    expect(toolbar()).toEqual({
      text: '1',
      color: '#5a6675',
      title: '1 urgent in this browser profile · Amazon UK 1 (in part, 12:00) · next 15:00',
    });
  });

  it('says ? where a conversation waits at an unknown time', async () => {
    ebayOff();
    const { lastActivity: _, ...untimed } = row(1, 0);
    await see([untimed]);
    expect(toolbar()).toMatchObject({ text: '?', color: '#5a6675' });
  });

  it('stops at 99+', async () => {
    await see(Array.from({ length: 120 }, (_, n) => row(n, -1)));
    expect(toolbar().text).toBe('99+');
  });

  it('is never more than amber for own targets', async () => {
    stage.fake.storage.set('settings', { portals: { amazon: false, ebay: true } });
    const worker = fresh();
    const sighting = { ...row(1, -30), nativeId: '12345678901', unread: true };
    const ebay = { portal: 'ebay', account: { host: 'www.ebay.de', user: 'bright-tools' }, view: 'inbox' } as const;
    const unread: Sighting = { kind: 'count', counted: 'unread', count: 1, atLeast: false };
    await worker.handlers.report(report([sighting, list(1), unread], ebay));
    await worker.look();
    expect(toolbar()).toEqual({
      text: '1',
      color: '#85570b',
      title: '1 urgent in this browser profile · eBay bright-tools 1 (12:00)',
    });
    expect(stage.fake.notifications.size).toBe(0);
  });

  it('names several accounts, and one that is signed out', async () => {
    await see([row(1, 3)]);
    await see([row(2, 3)], { account: { host: 'sellercentral.amazon.de' } });
    await see([], { account: { host: 'sellercentral.amazon.de' }, state: 'signed-out', page: 'other' });
    expect(toolbar()).toMatchObject({
      color: '#5a6675',
      title: '2 urgent in this browser profile · Amazon EU signed out, UK 1 (12:00), eBay not seen · next 15:00',
    });
  });
});

describe('the alarm', () => {
  it.each<[string, number, number]>([
    ['at the next band', 20, 8 * HOUR + 1],
    ['at staleness, if that is sooner', 20, HOUR],
    ['never within 30 s', 4 + 1 / 3_600, 30_000],
  ])('%s', async (name, left, expected) => {
    ebayOff();
    if (name.includes('band'))
      stage.fake.storage.set('settings', { staleMinutes: 1440, portals: { amazon: true, ebay: false } });
    await see([row(1, left)]);
    expect(stage.fake.alarms.get(NEXT_LOOK)?.scheduledTime).toBe(stage.now + expected);
  });

  it('rings once a day at least', async () => {
    await fresh().look();
    expect(stage.fake.alarms.get(NEXT_LOOK)?.scheduledTime).toBe(stage.now + 24 * HOUR);
  });
});

describe('notifications', () => {
  it('one an account, no names, once for each start', async () => {
    await see([row(1, 0.5, { buyer: 'Ann' }), row(2, 0.9, { buyer: 'Bob' }), row(3, 3)]);
    expect([...stage.fake.notifications]).toEqual([[`due:amazon:${HOST}`, 'Amazon UK: 2 run out before 12:55']]);
    await see([row(1, 0.5), row(2, 0.9), row(3, 3)]);
    expect(stage.fake.browser.notifications.create).toHaveBeenCalledTimes(1);
  });

  it('again for a new message after the reply', async () => {
    const worker = fresh();
    await see([row(1, 0.5)]);
    const answered: Sighting = {
      kind: 'thread',
      nativeId: ID(1),
      needsReply: 'unknown',
      complete: true,
      messages: [
        {
          author: 'buyer',
          at: { range: { from: stage.now - 23.5 * HOUR, to: stage.now - 23.5 * HOUR }, source: 'data' },
        },
        { author: 'seller', at: { range: { from: stage.now, to: stage.now }, source: 'data' } },
      ],
    };
    await worker.handlers.report(report([answered]));
    stage.now += 30 * HOUR;
    await see([row(1, 0.5)]);
    expect(stage.fake.browser.notifications.create).toHaveBeenCalledTimes(2);
  });

  it('says when the list is old', async () => {
    await see([row(1, 2.5)]);
    stage.now += 2 * HOUR;
    stage.fake.storage.delete('diary');
    await fresh().look();
    expect([...stage.fake.notifications.values()]).toEqual([
      'Amazon UK: 1 may run out before 14:35. Seen 2 h ago, please check.',
    ]);
  });

  it('after a sleep one summary', async () => {
    await see([row(1, 2), row(2, 1.5), row(3, 9), row(4, -5)]);
    stage.now += 8.5 * HOUR;
    await fresh().look();
    expect([...stage.fake.notifications]).toEqual([
      ['away', 'While you were away: 2 became late, 1 run out before 21:05'],
    ]);
  });

  it('none about what was late when first seen', async () => {
    await see([row(1, -5)]);
    expect(stage.fake.notifications.size).toBe(0);
  });

  it('none at all when switched off', async () => {
    stage.fake.storage.set('settings', { notifications: false });
    await see([row(1, 0.5)]);
    expect(stage.fake.notifications.size).toBe(0);
  });

  it('a refused reply, once', async () => {
    const refused: Sighting = {
      kind: 'thread',
      nativeId: ID(1),
      needsReply: 'yes',
      complete: true,
      messages: [{ author: 'buyer' }, { author: 'seller', refused: true }],
    };
    const { handlers } = fresh();
    await handlers.report(report([row(1, 20)]));
    await handlers.report(report([refused]));
    await handlers.report(report([refused]));
    expect([...stage.fake.notifications]).toEqual([[`refused:amazon:${ID(1)}`, 'Amazon did not deliver a reply']]);
    expect(stage.fake.browser.notifications.create).toHaveBeenCalledTimes(1);
  });

  it('open the one conversation they are about, else the inbox', async () => {
    await see([row(1, 0.5)]);
    await openNotice(`due:amazon:${HOST}`, stage.now);
    await see([row(1, 0.5), row(2, 0.6)]);
    await openNotice(`due:amazon:${HOST}`, stage.now);
    await openNotice('away', stage.now);
    expect(stage.fake.tabs.map(({ url }) => new URL(url).search)).toEqual([
      `?fi=caseId&ss=${ID(1)}&cc=${ID(1)}`,
      '?fi=responseNeeded',
    ]);
    expect(stage.fake.notifications.size).toBe(0);
  });
});
