import { describe, expect, it } from 'vitest';
import { type PortalTab, reloadable, withSleep } from '../../../lib/inbox/sleep';
import type { Coverage } from '../../../lib/model/coverage';

const record = (host: string): Coverage => ({
  key: `amazon:${host}`,
  portal: 'amazon',
  account: { host },
  state: 'ok',
  seenKeys: [],
  lookedAt: 0,
});
const DE = record('sellercentral.amazon.de');
const UK = record('sellercentral.amazon.co.uk');

let id = 0;
const tab = (more: Partial<PortalTab> = {}): PortalTab => ({
  id: ++id,
  windowId: 1,
  portal: 'amazon',
  host: UK.account.host,
  page: 'inbox',
  isList: true,
  sleep: 'awake',
  active: false,
  lastUsed: 0,
  ...more,
});

describe('asleep', () => {
  it.each<[string, PortalTab[], boolean]>([
    ['no tab at all: the age tells', [], false],
    ['one awake', [tab()], false],
    ['the only one frozen', [tab({ sleep: 'frozen' })], true],
    ['the only one discarded', [tab({ sleep: 'discarded' })], true],
    ['one of two', [tab({ sleep: 'discarded' }), tab()], false],
    ['an order page awake reads no list', [tab({ sleep: 'discarded' }), tab({ page: 'order', isList: false })], true],
    ['an order page asleep is no list', [tab({ sleep: 'discarded', page: 'order', isList: false })], false],
    ['the inbox of another account', [tab({ sleep: 'discarded', host: 'sellercentral.amazon.com' })], false],
  ])('%s: %s', (_, tabs, asleep) => expect(withSleep([UK], tabs)[0]?.asleep ?? false).toBe(asleep));

  it('counts every host of the EU inbox', () => {
    const fr = tab({ sleep: 'discarded', host: 'sellercentral.amazon.fr' });
    expect(withSleep([DE, UK], [fr]).map((one) => one.asleep ?? false)).toEqual([true, false]);
  });
});

describe('the tab to load again', () => {
  it('is a list, the one in front or used last', () => {
    const thread = tab({ isList: false, active: true });
    const early = tab({ lastUsed: 1 });
    const late = tab({ lastUsed: 2 });
    expect(reloadable(UK, [thread, early, late])?.id).toBe(late.id);
    expect(reloadable(UK, [early, { ...late, active: false }, { ...early, id: 99, active: true }])?.id).toBe(99);
    expect(reloadable(UK, [thread])).toBeUndefined();
    expect(reloadable(DE, [early])).toBeUndefined();
  });
});
