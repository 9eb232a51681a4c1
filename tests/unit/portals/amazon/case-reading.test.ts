// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { amazon } from '../../../../lib/portals/amazon';
import { CASE_READING, type CaseReading } from '../../../../lib/portals/amazon/case-reading';

const NOW = Date.UTC(2026, 10, 22, 3);
const HOST = 'https://sellercentral.amazon.co.uk';
const CASE = '9097e10a-678b-4768-bd29-28cf5bbc6581';
const ORDER = '202-1234567-1234567';
const order = (digit: number) => `202-${String(digit).repeat(7)}-${String(digit).repeat(7)}`;
const row = (name: string, digit: number, time: string) =>
  `<div><span>${name}</span><span>${order(digit)}</span><span>${time}</span></div>`;
const LIST = `<main><div>${row('Palmer', 1, '22 Nov 2026, 01:00')}${row('Quint', 2, '21 Nov 2026, 10:00')}</div></main>`;
const REPLY = '<section><textarea></textarea></section>';

const caseReading = vi.fn<() => CaseReading | null>();
let reader: ReturnType<typeof amazon.createReader>;

function read(path: string, markup: string) {
  document.documentElement.lang = 'en-GB';
  document.body.innerHTML = markup;
  return reader.read({
    document,
    url: new URL(HOST + path),
    now: NOW,
    navigatedAt: NOW - 30_000,
    changedAt: () => undefined,
    zone: 'Europe/London',
    selectors: amazon.selectors,
  });
}

beforeEach(() => {
  Object.defineProperty(window, 'innerWidth', { value: 1400, configurable: true });
  caseReading.mockReset().mockReturnValue(null);
  reader = amazon.createReader(caseReading);
});

describe('what reads threads and orders', () => {
  it('is not asked for on a list', () => {
    const { state, rows, list } = read('/messaging/inbox-v3?fi=responseNeeded', LIST);
    expect([state, rows.length, list?.seen]).toEqual(['ok', 2, 2]);
    expect(caseReading).not.toHaveBeenCalled();
  });

  it.each([
    ['a thread by its address', `/messaging/inbox-v3?fi=responseNeeded&cc=${CASE}`, LIST],
    ['a reply box', '/messaging/inbox-v3?fi=responseNeeded', LIST + REPLY],
    ['the list of what was sent', '/messaging/inbox-v3?fi=sent', LIST],
  ])('is asked for where there is %s: until it is there, rows are read and the page is loading', (_, path, markup) => {
    const early = read(path, markup);
    expect(caseReading).toHaveBeenCalled();
    expect([early.state, early.rows.length]).toEqual(['loading', 2]);
    expect(early).not.toHaveProperty('list');
    expect(early).not.toHaveProperty('thread');
    caseReading.mockReturnValue(CASE_READING);
    const { state, list } = read(path, markup);
    expect([state, list?.seen]).toEqual(['ok', 2]);
  });

  it('is asked for on an order page, which is loading until it is there', () => {
    const markup = `<div><span data-test-id="order-id-value">${ORDER}</span></div>`;
    const path = `/orders-v3/order/${ORDER}`;
    expect(read(path, markup)).toMatchObject({ state: 'loading', orders: [] });
    caseReading.mockReturnValue(CASE_READING);
    expect(read(path, markup)).toMatchObject({ state: 'ok', orders: [{ orderId: ORDER }] });
  });

  it.each([
    [`/messaging/inbox-v3?fi=caseId&ss=${CASE}&cc=${CASE}`, true],
    [`/orders-v3/order/${ORDER}`, true],
    ['/messaging/inbox-v3?fi=responseNeeded', false],
    ['/messaging/contact?orderID=202-1234567-1234567', false],
    ['/home', false],
  ])('is known to be needed by the address %s: %s', (path, is) => {
    expect(amazon.showsOne?.(new URL(HOST + path))).toBe(is);
  });
});
