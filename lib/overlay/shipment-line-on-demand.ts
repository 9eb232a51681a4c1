import { isShipmentForm } from '../portals/amazon/address';
import type { LookAtShipment, ShipmentAround, StartShipmentLine } from './shipment-line-slot';

/** After a load that failed (ms); doubled each time, up to the longest. */
const RETRY = 1000;
const LONGEST_RETRY = 30_000;

/**
 * The line on the form that confirms a shipment, loaded when such a page is first shown: the forms of all carriers'
 * numbers are as much as a quarter of the overlay, and few pages need them.
 * @param load brings the line into this world; rejects (or gives `null`) when it cannot: it is asked again later
 * @returns to be called whenever the address may have changed
 */
export function shipmentLineOnDemand(
  load: () => Promise<StartShipmentLine | null>,
  around: ShipmentAround,
): LookAtShipment {
  let look: LookAtShipment | null = null;
  let isAsked = false;
  let wait = RETRY;
  const isWanted = () => !around.signal.aborted && isShipmentForm(new URL(around.window.location.href));

  const ask = async () => {
    if (isAsked || !isWanted() || around.css('shipment.tracking') === null) return;
    isAsked = true;
    const start = await load().catch(() => null);
    if (around.signal.aborted) return;
    if (start) {
      look = start(around);
      return;
    }
    setTimeout(() => {
      isAsked = false;
      void ask();
    }, wait);
    wait = Math.min(LONGEST_RETRY, wait * 2);
  };

  const lookAgain = () => {
    if (look) look();
    else void ask();
  };
  lookAgain();
  return lookAgain;
}
