import type { Portal } from '../model/portal';
import type { Facts } from './facts';

const DAY = 86_400_000;
const ORDER_IDS: Readonly<Record<Portal, string>> = { amazon: '305-1234567-1234567', ebay: '12-34567-89012' };

/** An invented order with everything known, to show and to check a template with. It is never put into a reply box. */
export function sampleFacts(portal: Portal, now: number, zone: string): Facts {
  const on = (days: number) => ({ from: now + days * DAY, to: now + days * DAY });
  return {
    portal,
    orderId: ORDER_IDS[portal],
    itemTitles: ['LED 40 × 25 cm'],
    carrierName: 'DHL',
    trackingNumber: '00340434161094000000',
    trackingLink: 'https://www.dhl.de/de/privatkunden.html?piececode=00340434161094000000',
    status: 'in_transit',
    lastEventAt: now - DAY,
    estimate: { from: now + DAY, to: now + 3 * DAY },
    promised: on(2),
    dispatchBy: on(1),
    dispatched: on(-2),
    deliveredAt: on(-1),
    now,
    zone,
    typed: { answer: '40 × 25 cm.', refund_amount: '24.90' },
  };
}
