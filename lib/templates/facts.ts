import type { Portal } from '../model/portal';
import type { ShipmentStatus } from '../model/shipment';

/**
 * An instant: ms UTC, or ISO 8601 as a carrier writes it. With `zone: 'unknown'`, or without an offset, it is local time
 * somewhere: its day is taken as it stands and never moved into another zone.
 */
export type When = number | { at: string; zone?: 'unknown' | undefined };

/** Earliest and latest; the same twice where it is known exactly. A range of a day or less stands for one day. */
export interface WhenRange {
  from: When;
  to: When;
}

/** What may be put into a template. Whatever is not known is left out. Nobody's name, address or phone is among it. */
export interface Facts {
  /** Whose rules a value must pass; the template's own portal comes first. Absent: those of both. */
  portal?: Portal | undefined;
  orderId?: string | undefined;
  /** As the portal shows them; foreign text that is cleaned or refused. */
  itemTitles?: readonly string[] | undefined;
  carrierName?: string | undefined;
  trackingNumber?: string | undefined;
  /** https, at the carrier's own site. */
  trackingLink?: string | undefined;
  status?: ShipmentStatus | undefined;
  lastEventAt?: When | undefined;
  /** When the carrier expects to deliver. */
  estimate?: WhenRange | undefined;
  /** By when the portal promised delivery. */
  promised?: WhenRange | undefined;
  /** By when it is to be dispatched. */
  dispatchBy?: WhenRange | undefined;
  dispatched?: WhenRange | undefined;
  deliveredAt?: WhenRange | undefined;
  /** The time of writing, ms UTC. */
  now: number;
  /** IANA zone of the agent. */
  zone: string;
  /** What the agent typed into the preview, by blank; comes before everything else. */
  typed?: Readonly<Record<string, string>> | undefined;
}
