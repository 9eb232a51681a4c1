import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { shipmentLineOnDemand } from '../../../lib/overlay/shipment-line-on-demand';
import type { ShipmentAround } from '../../../lib/overlay/shipment-line-slot';

const FORM = 'https://sellercentral.amazon.de/orders-v3/order/302-1234567-1234567/confirm-shipment';
const location = { href: '' };
const look = vi.fn();
const start = vi.fn(() => look);
const load = vi.fn(async () => start as typeof start | null);
let stop: AbortController;
let css: string | null;

const around = (): ShipmentAround => ({
  window: { location } as unknown as ShipmentAround['window'],
  words: () => '',
  css: () => css,
  signal: stop.signal,
});

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  load.mockImplementation(async () => start);
  stop = new AbortController();
  css = 'input';
  location.href = FORM;
});
afterEach(() => void vi.useRealTimers());

it.each(['confirm', 'edit'])('loads once on the form to %s a shipment, and looks again after', async (what) => {
  location.href = FORM.replace('confirm', what);
  const again = shipmentLineOnDemand(load, around());
  await vi.advanceTimersByTimeAsync(0);
  again();
  again();
  expect([load.mock.calls.length, start.mock.calls.length, look.mock.calls.length]).toEqual([1, 1, 2]);
});

it.each([
  'https://sellercentral.amazon.de/orders-v3/order/302-1234567-1234567',
  'https://sellercentral.amazon.de/messaging/inbox-v3?next=/confirm-shipment',
  'https://sellercentral.amazon.de/orders-v3/order/x/confirm-shipment',
])('does not load at %s, but does once the address is the form’s', async (href) => {
  location.href = href;
  const again = shipmentLineOnDemand(load, around());
  await vi.advanceTimersByTimeAsync(60_000);
  expect(load).not.toHaveBeenCalled();
  location.href = FORM;
  again();
  await vi.advanceTimersByTimeAsync(0);
  expect(start).toHaveBeenCalledOnce();
});

it('does not load while the portal is switched off', async () => {
  css = null;
  const again = shipmentLineOnDemand(load, around());
  await vi.advanceTimersByTimeAsync(0);
  expect(load).not.toHaveBeenCalled();
  css = 'input';
  again();
  expect(load).toHaveBeenCalledOnce();
});

it('asks again later and later when it cannot be loaded, and not after leaving', async () => {
  load.mockImplementation(async () => Promise.reject(new Error('gone')));
  shipmentLineOnDemand(load, around());
  await vi.advanceTimersByTimeAsync(10_000);
  expect(load).toHaveBeenCalledTimes(4);
  load.mockImplementation(async () => null);
  stop.abort();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(load).toHaveBeenCalledTimes(4);
  expect(start).not.toHaveBeenCalled();
});
