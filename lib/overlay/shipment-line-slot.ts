import type { Words } from '../core/words';
import { slotOf } from './slot';

/** What the line on a shipment form needs from the overlay. */
export interface ShipmentAround {
  window: Window & typeof globalThis;
  words: Words;
  /** The selectors of a hook; `null` while nothing is to be said on this page. */
  css: (hook: string) => string | null;
  /** When aborted, everything of it leaves. */
  signal: AbortSignal;
}

/** Looks at the form again. */
export type LookAtShipment = () => void;
export type StartShipmentLine = (around: ShipmentAround) => LookAtShipment;

/** Where `shipment-line.js` lays the line and the overlay finds it. */
export const { offer: offerShipmentLine, take: takeShipmentLine } = slotOf<StartShipmentLine>('shipment-line');
