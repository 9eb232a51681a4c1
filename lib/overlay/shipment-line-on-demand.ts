import { isShipmentForm } from '../portals/amazon/address';
import { onDemand } from './on-demand';
import type { LookAtShipment, ShipmentAround, StartShipmentLine } from './shipment-line-slot';

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
  const start = onDemand(
    load,
    (startLine) => {
      look = startLine(around);
    },
    around.signal,
    () => isShipmentForm(new URL(around.window.location.href)) && around.css('shipment.tracking') !== null,
  );
  const lookAgain = () => {
    if (look) look();
    else start();
  };
  lookAgain();
  return lookAgain;
}
