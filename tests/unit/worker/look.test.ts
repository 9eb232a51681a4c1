import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sighting } from '../../../lib/model/sighting';
import { NEXT_LOOK } from '../../../lib/worker/alarm';
import { stage } from './fake-browser';
import { ebayOff, fresh, HOUR, list, MINUTE, report, reset, row, see, toolbar } from './scene';

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

  it('rings again until a look came to its end: a worker may be killed in one', async () => {
    await fresh().look();
    expect(stage.fake.alarms.get(NEXT_LOOK)?.periodInMinutes).toBe(2);
  });
});
