import type { ShipmentReason, ShipmentStatus } from '../../model/shipment';
import type { CarrierId } from '../spec';

/** The services that can be asked where a parcel is. Two of them know many carriers. */
export const SOURCE_IDS = [
  'dhl',
  '17track',
  'ship24',
  'ups',
  'fedex',
  'gls',
  'la-poste',
  'usps',
  'royal-mail',
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** Something that happened to a parcel. */
export interface TrackingEvent {
  /** ISO 8601 with offset or `Z`; without either where the service does not say the zone. */
  at: string;
  zone?: 'unknown';
  status: ShipmentStatus;
  text: string;
  /** Town, region and country at most; never a street or a person. */
  place?: string;
}

/** What a service says of one parcel. Events newest first. Names, addresses, signatures and photos are dropped. */
export interface Tracked {
  number: string;
  status: ShipmentStatus;
  reason?: ShipmentReason;
  deliveredAt?: string;
  /** Dates or times as the service gives them; absent once the parcel was delivered. */
  estimate?: { from: string; to: string };
  /** One of the two above has no zone. */
  zone?: 'unknown';
  events: TrackingEvent[];
}

export const ERROR_CODES = [
  'not-found',
  'invalid-number',
  'auth',
  'forbidden',
  'quota',
  'server',
  'malformed',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Why there is no answer. `retry`: after how many seconds it may be worth asking again, or not at all. */
export interface TrackingError {
  code: ErrorCode;
  retry: number | false;
}

/** One parcel's part of an answer. `unregistered`: it has to be registered with the service before it can be asked for. */
export type Answered = Tracked | { number?: string; error: TrackingError; unregistered?: true };

/** What one answer says: of all parcels an error, or something of each. */
export type Reply = { error: TrackingError } | { parcels: Answered[] };

/** A request, ready for `fetch`. */
export interface HttpRequest {
  url: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
}

/** The user's own key, by field. */
export type Keys = Record<string, string>;

/** How often a service may be asked. */
export interface Quota {
  /** Least time between two requests, ms. */
  gap: number;
  perDay?: number;
  perHour?: number;
}

/** One service: how to ask it, how often, and how to read what it answers. */
export interface Source {
  id: SourceId;
  name: string;
  /** Whose parcels it knows. */
  carriers: readonly CarrierId[] | 'all';
  /** Every host it needs, as an origin. */
  hosts: readonly `https://${string}`[];
  /** Fields of the key as the service calls them; all are secrets. */
  fields: readonly { id: string; label: string }[];
  /** Where a user gets a key. */
  signUp: string;
  /** Most parcels in one request. */
  batch: number;
  quota: Quota;
  /** Where and when the facts above were read. */
  seen: string;
  /** For OAuth: how to get a token. */
  token?: (keys: Keys) => HttpRequest;
  /** Must be called once for a parcel before it can be asked for. */
  register?: (numbers: readonly string[], keys: Keys) => HttpRequest;
  ask(numbers: readonly string[], keys: Keys, token: string): HttpRequest;
  /** Reads an answer; never throws. `status` is HTTP's. */
  read(body: string, status: number): Reply;
}
