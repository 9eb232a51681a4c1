import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sighting } from '../../../lib/model/sighting';
import { readInbox } from '../../../lib/store/read';
import { stage } from './fake-browser';
import { ebayOff, fresh, HOST, list, MINUTE, report, reset, row, see, toolbar } from './scene';

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

const states = async () => (await readInbox()).conversations.map(({ state, answer }) => answer?.reason ?? state);
const seller = (name: string) => ({ account: { host: HOST, seller: name } });
const report2 = (rows: Sighting[], more: object) => fresh().handlers.report(report(rows, more));

describe('what closes a conversation that is gone', () => {
  it('not the list of another seller on the same host', async () => {
    await see([row(1, 3), row(2, 5)], seller('A'));
    stage.now += MINUTE;
    await see([row(3, 5)], seller('B'));
    expect(await states()).toEqual(['open', 'open', 'open']);
  });

  it('not a page that does not show whose it is, once its seller is known', async () => {
    await see([row(1, 3), row(2, 5)], seller('A'));
    stage.now += MINUTE;
    await see([row(1, 3)]);
    expect(await states()).toEqual(['open', 'open']);
  });

  it('not a list that has just changed, but the same one a second later', async () => {
    await see([row(1, 3), row(2, 5)]);
    stage.now += MINUTE;
    const asOf = stage.now;
    await report2([row(1, 3), list(1, 1, { asOf })], {});
    expect(await states()).toEqual(['open', 'open']);
    stage.now += 1000;
    await report2([row(1, 3), list(1, 1, { asOf, settled: true })], {});
    expect(await states()).toEqual(['open', 'elsewhere']);
  });

  it('not an old list, looked at again after a newer one was seen in another tab', async () => {
    const asOf = stage.now;
    await see([row(1, 3)]);
    stage.now += MINUTE;
    await see([row(1, 3), row(2, 5)]);
    stage.now += MINUTE;
    await report2([row(1, 3), list(1, 1, { asOf, settled: true })], {});
    expect(await states()).toEqual(['open', 'open']);
  });

  it('and an old list reopens nothing', async () => {
    await see([row(1, 3), row(2, 5)]);
    const asOf = stage.now;
    stage.now += MINUTE;
    await see([row(1, 3)]);
    expect(await states()).toEqual(['open', 'elsewhere']);
    stage.now += MINUTE;
    await report2([row(1, 3), row(2, 4.9), list(2, 2, { asOf, settled: true })], {});
    expect(await states()).toEqual(['open', 'elsewhere']);
  });
});

describe('too many gone at once', () => {
  const many = Array.from({ length: 20 }, (_, n) => n + 1);
  const gone = async () => {
    await see(many.map((n) => row(n, 5)));
    stage.now += MINUTE;
    await see([row(1, 5), row(2, 5)]);
    return (await readInbox()).coverage[0]?.key ?? '';
  };

  it('is asked, and answered', async () => {
    const key = await gone();
    expect((await states()).filter((state) => state === 'open')).toHaveLength(20);
    const { handlers } = fresh();
    expect(await handlers['settle-absence']({ key, answered: true })).toEqual({ settled: true });
    expect((await states()).filter((state) => state === 'elsewhere')).toHaveLength(18);
    expect(await handlers['settle-absence']({ key, answered: true })).toEqual({ settled: false });
  });

  it('or kept, and not asked about again', async () => {
    const key = await gone();
    await fresh().handlers['settle-absence']({ key, answered: false });
    stage.now += MINUTE;
    await see([row(1, 5), row(2, 5)]);
    expect((await states()).filter((state) => state === 'open')).toHaveLength(20);
    expect((await readInbox()).coverage[0]?.held).toBeUndefined();
  });
});

describe('a login', () => {
  it('ends for every seller of its inbox, since the first look that told so, and comes back for all', async () => {
    await see([row(1, 3)], seller('A'));
    await see([row(2, 3)], seller('B'));
    const out = { state: 'signed-out', page: 'other' } as const;
    stage.now += MINUTE;
    const since = stage.now;
    await report2([], out);
    stage.now += MINUTE;
    await report2([], out);
    const { coverage } = await readInbox();
    expect(coverage.map(({ state, stateSince }) => [state, stateSince])).toEqual([
      ['signed-out', since],
      ['signed-out', since],
    ]);
    await see([row(1, 3)], seller('A'));
    expect((await readInbox()).coverage.map(({ state }) => state)).toEqual(['ok', 'ok']);
  });
});

describe('a tab that sleeps', () => {
  it('makes its account stale on the toolbar, however fresh it was', async () => {
    ebayOff();
    stage.fake.tabs.push({ id: 1, url: `https://${HOST}/messaging/inbox-v3?fi=responseNeeded`, windowId: 1 });
    await see([row(1, 3)]);
    expect(toolbar()).toMatchObject({ text: '1', color: '#85570b' });
    Object.assign(stage.fake.tabs[0] ?? {}, { discarded: true });
    await fresh().look();
    expect(toolbar()).toMatchObject({ text: '1', color: '#5a6675' });
  });
});
