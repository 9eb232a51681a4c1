import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startShipmentLine } from '../lib/overlay/shipment-line';
import { offerShipmentLine } from '../lib/overlay/shipment-line-slot';

/** The worker puts this file into a frame that shows the form on which a seller names carrier and tracking number. */
export default defineUnlistedScript(() => offerShipmentLine(startShipmentLine));
