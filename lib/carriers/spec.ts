/** Every carrier we know a form of number or a tracking page of. `s10`: any other postal operator's S10 number. */
export const CARRIER_IDS = [
  'ups',
  'fedex',
  'usps',
  'dhl',
  'dpd',
  'gls',
  'royal-mail',
  'parcelforce',
  'evri',
  'yodel',
  'la-poste',
  'colissimo',
  'chronopost',
  'mondial-relay',
  'canada-post',
  'purolator',
  'canpar',
  'australia-post',
  'amazon',
  'ontrac',
  'lasership',
  'postnl',
  'bpost',
  'poste-italiane',
  'correos',
  'seur',
  'inpost',
  'postnord',
  'swiss-post',
  'landmark',
  'speedee',
  'yunexpress',
  'old-dominion',
  'gofo',
  's10',
] as const;
export type CarrierId = (typeof CARRIER_IDS)[number];

/**
 * How much a form says by itself. `strong`: a distinctive beginning or structure, with its check digit where it has one.
 * `checksum`: digits with a check digit that one other number in ten passes too. `weak`: a form without a check digit.
 * `named`: so common (eight digits) that it says nothing unless the portal names the carrier.
 */
export type FormatStrength = 'strong' | 'checksum' | 'weak' | 'named';

/** Where a form is described. Confidence: the carrier itself says so, public code that agrees, or an assumption. */
export interface Evidence {
  source: string;
  /** ISO date at which the source was read or last changed. */
  seen: string;
  confidence: 'official' | 'public-code' | 'assumed';
}

/** One form of a carrier's numbers. */
export interface NumberFormat {
  /** Unique among all carriers. */
  id: string;
  /** Anchored, for a number without blanks, in capitals. */
  pattern: RegExp;
  /** Every length the pattern allows: what cannot fit is not tried. */
  lengths: readonly number[];
  strength: FormatStrength;
  /** The form is unmistakable but the check digit is wrong: a slip. Weak, even where the carrier is named. */
  slip?: true;
  /** Does the check digit of a number that fits the pattern agree? */
  check?: (number: string) => boolean;
  /** The part that the carrier's own page wants, where the label says more. */
  trackable?: (number: string) => string;
  evidence: Evidence;
}

/** For whom a link is. */
export interface Viewer {
  /** ISO 3166-1 alpha-2, capitals: where the parcel goes. */
  country?: string | undefined;
  /** ISO 639-1, lower case. */
  language?: string | undefined;
}

export interface CarrierSpec {
  id: CarrierId;
  /** The brand, as its own site writes it. */
  brand: string;
  /**
   * What portals and sellers call it. `abc`: the text's letters and digits contain it; `^abc`: begin with it;
   * ` abc `: it stands there as a word.
   */
  names: readonly string[];
  /** Names of those that mean another firm in some countries (several firms were called Hermes). */
  homonyms?: { names: readonly string[]; notIn: readonly string[] };
  /** Its home: among equals it comes first there. */
  countries: readonly string[];
  formats: readonly NumberFormat[];
  /** Carriers whose distinctive numbers it carries as well: such a number does not contradict its name. */
  partners?: readonly CarrierId[];
  /** The public page about one parcel. https, with the number (as its page wants it) percent-encoded. */
  link: (number: string, viewer: Viewer) => string;
}

/** Valid and invalid numbers of each format by its id. Own numbers, made up to fit or to miss; at least two of each. */
export type Examples = Readonly<Record<string, { valid: readonly string[]; invalid: readonly string[] }>>;

/** All whole numbers from `first` to `last`. */
export function upTo(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The beginning of a link plus the number: the commonest kind of tracking page. */
export function ending(address: string, rest = ''): (number: string) => string {
  return (number) => `${address}${encodeURIComponent(number)}${rest}`;
}
