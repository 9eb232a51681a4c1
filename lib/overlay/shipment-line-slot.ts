import type { Words } from '../core/words';

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

// The overlay and shipment-line.js are two files in one isolated world, which no page can look into.
const SLOT = Symbol.for('replywatch.shipment-line');
const world = globalThis as { [SLOT]?: StartShipmentLine | undefined };

/** Lays the line where the overlay finds it. */
export function offerShipmentLine(start: StartShipmentLine): void {
  world[SLOT] = start;
}

/** Takes it: an overlay of the next version, which may come into the same world, must not find this one's. */
export function takeShipmentLine(): StartShipmentLine | null {
  const start = world[SLOT] ?? null;
  delete world[SLOT];
  return start;
}
