import { describe, expect, it } from 'vitest';
import { PageReport } from '../../../lib/messaging/protocol';
import { createGate, reportOf, subjects } from '../../../lib/overlay/report';
import type { PageReading } from '../../../lib/portals/portal';

const AT = Date.UTC(2026, 10, 22, 12);
const element = {} as Element;

const reading = (rows: number): PageReading => ({
  page: 'inbox',
  state: 'ok',
  account: { host: 'sellercentral.amazon.co.uk' },
  language: 'en-GB',
  view: 'response-needed',
  rows: Array.from({ length: rows }, (_, index) => ({
    row: element,
    anchors: [],
    sighting: { kind: 'row', orderId: `026-1234567-${1_000_000 + index}`, needsReply: 'yes' },
  })),
  unanchored: [{ kind: 'row', nativeId: 'a', orderId: '026-7654321-1234567', needsReply: 'yes' }],
  thread: { anchors: [], sighting: { kind: 'thread', needsReply: 'yes', messages: [], complete: false } },
  composers: [],
  counts: [{ kind: 'count', counted: 'needs-reply', count: 3, atLeast: false }],
  orders: [],
  probe: { row: rows },
  roots: [],
});

describe('a report', () => {
  it('is one the worker accepts', () => {
    expect(PageReport.safeParse(reportOf('amazon', reading(3), AT)).success).toBe(true);
  });

  it('begins with the conversations, in the order in which they are answered', () => {
    const report = reportOf('amazon', reading(2), AT);
    expect(report.sightings.slice(0, 4)).toEqual(subjects(reading(2)));
    expect(report.sightings.map((sighting) => sighting.kind)).toEqual(['row', 'row', 'row', 'thread', 'count']);
  });

  it('stays within the limit on a page of 5,000 rows, and keeps the thread', () => {
    const report = reportOf('amazon', reading(5000), AT);
    expect(PageReport.safeParse(report).success).toBe(true);
    expect(report.sightings.some((sighting) => sighting.kind === 'thread')).toBe(true);
  });
});

describe('rows that can have no badges', () => {
  it.each([
    ['no-room', 'no-room'],
    ['page-removes-them', 'page-removes-them'],
    ['name-taken', undefined],
    ['failed', undefined],
    [null, undefined],
  ] as const)('%s is told as %s, and is news', (refused, told) => {
    const report = reportOf('amazon', reading(2), AT, undefined, refused);
    expect(PageReport.parse(report).noBadges).toBe(told);
    const gate = createGate();
    gate.lets(reportOf('amazon', reading(2), AT));
    expect(gate.lets(report)).toBe(told !== undefined);
  });
});

describe('the gate', () => {
  const at = (time: number, rows = 1) => reportOf('amazon', reading(rows), time);

  it('lets through what is new, once', () => {
    const gate = createGate();
    expect([gate.lets(at(AT)), gate.lets(at(AT + 1000)), gate.lets(at(AT + 2000, 2))]).toEqual([true, false, true]);
  });

  it('lets the same through with another number of reply boxes: a panel asks the page again then', () => {
    const gate = createGate();
    expect([gate.lets(at(AT), 0), gate.lets(at(AT + 1), 1), gate.lets(at(AT + 2), 1)]).toEqual([true, true, false]);
  });

  it('lets the same through again after half a minute, so that its age stays true', () => {
    const gate = createGate();
    gate.lets(at(AT));
    expect(gate.lets(at(AT + 31_000))).toBe(true);
  });

  it('lets the same through again when it did not arrive', () => {
    const gate = createGate();
    gate.lets(at(AT));
    gate.reopen();
    expect(gate.lets(at(AT + 1000))).toBe(true);
  });

  it('takes tallies for no news: a page that asks in vain every second would be reported every second', () => {
    const gate = createGate();
    const said = at(AT);
    gate.lets(said);
    expect(gate.lets({ ...said, probe: { ...said.probe, 'heard.failed': 7 } })).toBe(false);
  });
});
