import { beforeAll, describe, expect, it, vi } from 'vitest';
import { claimsOf, mostFor, repeatedChecks, unannounced } from './day/judge';
import { AGENTS, isAwake, isOn, liveThrough, type Seen, shareOut } from './day/office';
import { store } from './day/store';
import { type Case, casesOf, MINUTE, randomFrom, ZONE } from './day/work';
import { stage } from './fake-browser';

vi.mock('../../../lib/core/browser', () => ({
  get browser() {
    return stage.fake.browser;
  },
}));
vi.mock('../../../lib/core/words', async (original) => ({
  ...(await original<typeof import('../../../lib/core/words')>()),
  localZone: () => ZONE,
}));
vi.mock('../../../lib/store/read', () => ({ readInbox: async () => store.current.read() }));
vi.mock('../../../lib/store/orders', () => ({ readOrders: async () => [] }));
vi.mock('../../../lib/store/retention', () => ({ forgetOld: async () => undefined }));
vi.mock('../../../lib/store/changed', () => ({ announceChange: () => undefined }));
vi.mock('../../../lib/store/inbox', async (original) => {
  const { CoverageTable } = await original<typeof import('../../../lib/store/inbox')>();
  type Change = Parameters<typeof import('../../../lib/store/inbox').changeInbox>;
  return {
    changeInbox: async (...[portal, , , change]: Change) => store.current.change(portal, CoverageTable, change),
    markNotified: async (starts: ReadonlyMap<string, number>) => store.current.mark(starts),
  };
});

const SEED = 20_261_118;
const MESSAGES = 300;
const MOST = 12;
const GAP = 15 * MINUTE;

describe('a day of 300 messages in 8 browsers', () => {
  let cases: Case[] = [];
  const day: Seen[] = [];
  const popUps = () => day.flatMap(({ seat }) => seat.popUps);

  beforeAll(async () => {
    const random = randomFrom(SEED);
    cases = casesOf(random, MESSAGES);
    const shares = shareOut(cases, random);
    for (const agent of AGENTS) day.push(await liveThrough(agent, cases, shares.get(agent) ?? [], random));
  }, 30_000);

  it(`pops up at most ${MOST} times in each, and in each at least once`, () => {
    for (const { agent, seat } of day) {
      expect(seat.popUps.length, agent.name).toBeGreaterThan(0);
      expect(seat.popUps.length, agent.name).toBeLessThanOrEqual(MOST);
    }
  });

  it('tells in time of every critical Amazon conversation that a browser knows well', () => {
    expect(day.flatMap((seen) => unannounced(seen, cases))).toEqual([]);
  });

  it('never twice within 15 minutes', () => {
    for (const { agent, seat } of day) {
      const gaps = seat.popUps.slice(1).map((popUp, n) => popUp.at - (seat.popUps[n]?.at ?? 0));
      expect(Math.min(...gaps), agent.name).toBeGreaterThanOrEqual(GAP);
    }
  });

  it('never outside the shift, or while the machine sleeps', () => {
    for (const { agent, seat } of day) {
      const wrong = seat.popUps.filter((popUp) => !isOn(agent, popUp.at) || !isAwake(agent, popUp.at));
      expect(wrong, agent.name).toEqual([]);
    }
  });

  it('never claims more than there are', () => {
    const claims = popUps().flatMap((popUp) => claimsOf(popUp).map((claim) => ({ popUp, claim })));
    expect(claims.length).toBeGreaterThan(20);
    for (const { popUp, claim } of claims)
      expect(claim.count, popUp.text).toBeLessThanOrEqual(mostFor(claim, popUp, cases));
  });

  it('says once that an account is old, and after a sleep one summary', () => {
    expect(day.flatMap(repeatedChecks)).toEqual([]);
    expect(popUps().filter(({ text }) => text.includes('please check')).length).toBeGreaterThan(0);
    expect(popUps().filter(({ id }) => id === 'away').length).toBeGreaterThan(0);
  });

  it("never shows a buyer's name or text, nor anything about eBay", () => {
    const all = popUps()
      .map(({ id, text }) => `${id}\n${text}`)
      .join('\n');
    for (const { buyer, subject } of cases) {
      for (const word of [buyer, subject, ...buyer.split(' ').slice(0, 2)]) expect(all).not.toContain(word);
    }
    expect(all).not.toMatch(/ebay/i);
  });
});

it('stays as quiet on a day on which nobody answers', async () => {
  const random = randomFrom(SEED);
  const cases = casesOf(random, MESSAGES).map((one) => ({ ...one, answeredAt: Number.POSITIVE_INFINITY }));
  for (const agent of AGENTS.filter(({ name }) => name === 'early' || name === 'middle, sleeps at noon')) {
    const seen = await liveThrough(agent, cases, [], random);
    expect(seen.seat.popUps.length, agent.name).toBeLessThanOrEqual(MOST);
    expect(unannounced(seen, cases)).toEqual([]);
  }
}, 30_000);
