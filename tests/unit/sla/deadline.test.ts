import { describe, expect, it } from 'vitest';
import type { Conversation, Waiting } from '../../../lib/model/conversation';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { conversationBand, deadlineOf } from '../../../lib/sla/deadline';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 10, 20, 12);
const at = (from: number, to = from) => ({ from, to });

type Facts = Parameters<typeof deadlineOf>[0];

const wait = (more: Partial<Waiting> = {}): Waiting => ({ start: at(START), from: 'thread', source: 'data', ...more });
const facts = (more: Partial<Conversation> = {}): Facts => ({
  portal: 'amazon',
  state: 'open',
  waiting: wait(),
  ...more,
});
const deadline = (more: Partial<Conversation> = {}) => deadlineOf(facts(more), DEFAULT_SETTINGS);

describe('the line', () => {
  it('is 24 h after the first unanswered message on Amazon', () => {
    expect(deadline()).toEqual({
      clock: 'amazon.message',
      due: at(START + DAY),
      basis: 'exact',
      consequence: 'metric',
    });
  });

  it("is the agent's own target on eBay", () => {
    const ebay = deadlineOf(facts({ portal: 'ebay' }), { ebayTargetHours: 8 });
    expect(ebay).toEqual({
      clock: 'ebay.message',
      due: at(START + 8 * HOUR),
      basis: 'exact',
      consequence: 'own-target',
    });
  });

  it('stays a range where the time is coarse', () => {
    expect(deadline({ waiting: wait({ start: at(START, START + HOUR) }) })?.due).toEqual(
      at(START + DAY, START + DAY + HOUR),
    );
  });

  it.each<[string, Partial<Conversation>]>([
    ['answered', { state: 'answered' }],
    ['unknown', { state: 'unknown' }],
    ['open at an unknown time', { waiting: undefined as never }],
  ])('is none when %s', (_, more) => expect(deadline(more)).toBeNull());
});

describe('how well it is known', () => {
  it.each<[string, Partial<Waiting>, string]>([
    ['messages read, stamps', {}, 'exact'],
    ['messages read, times shown', { source: 'text' }, 'exact'],
    ['messages read, "7h"', { source: 'relative' }, 'derived'],
    ['only a row', { from: 'row' }, 'derived'],
    ['shown by the portal', { from: 'portal' }, 'displayed'],
  ])('%s: %s', (_, more, basis) => expect(deadline({ waiting: wait(more) })?.basis).toBe(basis));
});

describe('the portal is right', () => {
  it('"late", read at T, puts the line no later than T', () => {
    const said = START + 20 * HOUR;
    expect(deadline({ overSlaAt: said })).toMatchObject({ due: at(said), basis: 'displayed' });
  });

  it('and changes nothing about a line that has passed before', () => {
    expect(deadline({ overSlaAt: START + 30 * HOUR })).toMatchObject({ due: at(START + DAY), basis: 'exact' });
  });
});

describe('the claim line, 48 h', () => {
  const order = { orderId: '203-1234567-1234567' };
  const promised = at(START - 2 * DAY);
  const late = { ...order, deliveryProblem: true };
  it.each<[string, Partial<Conversation>, object | undefined]>([
    ['no order: none', {}, undefined],
    ['FBA: none', { ...order, fulfilment: 'amazon' }, undefined],
    ['eBay: none', { ...order, portal: 'ebay' }, undefined],
    ['an order, promise known', { ...order, promised }, { at: at(START + 2 * DAY), condition: 'certain' }],
    ['an order, promise not known', order, { at: at(START + 2 * DAY), condition: 'promise-unknown' }],
    [
      'a late parcel, promise long past',
      { ...late, promised: at(START - 9 * DAY) },
      { at: at(START + 2 * DAY), condition: 'certain' },
    ],
    [
      'a late parcel, promise just past',
      { ...late, promised: at(START) },
      { at: at(START + 3 * DAY), condition: 'certain' },
    ],
    ['a late parcel, promise not known', late, { at: at(START + 2 * DAY), condition: 'promise-unknown' }],
  ])('%s', (_, more, claim) => expect(deadline(more)?.claim).toEqual(claim));

  it('never becomes the line: after 24 h the message stays late', () => {
    const passed = facts({ ...order, promised });
    expect(deadlineOf(passed, DEFAULT_SETTINGS)?.due).toEqual(at(START + DAY));
    expect(conversationBand(passed, START + 30 * HOUR, DEFAULT_SETTINGS)).toBe('overdue');
  });
});

describe('conversationBand', () => {
  it.each<[string, Partial<Conversation>, number, string]>([
    ['by the earliest possible deadline', { waiting: wait({ start: at(START, START + DAY) }) }, 24, 'overdue'],
    ['in time', {}, 1, 'ok'],
    ['answered', { state: 'answered' }, 30, 'answered'],
    ['open, time unknown', { waiting: undefined as never }, 30, 'unknown'],
    ['unknown', { state: 'unknown' }, 30, 'unknown'],
  ])('%s', (_, more, hours, band) => {
    expect(conversationBand(facts(more), START + hours * HOUR, DEFAULT_SETTINGS)).toBe(band);
  });
});
