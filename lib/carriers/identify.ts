import { carriersNamed } from './carrier-text';
import { gs1 } from './checks';
import { clean } from './clean';
import { CARRIERS } from './registry';
import { S10_SHAPE } from './s10-format';
import type { CarrierId, CarrierSpec, FormatStrength, NumberFormat, Viewer } from './spec';

/** How sure it is whose parcel a number is. */
export type Strength = 'strong' | 'checksum' | 'weak' | 'none';

/** A carrier that a number may belong to, and its page about the parcel. */
export interface Candidate {
  carrier: CarrierId;
  url: string;
}

export interface Identified {
  /** As the carrier prints it without blanks. */
  number: string;
  /**
   * `strong`: may choose the carrier. `checksum`: one number in ten would pass; ask the portal which carrier. `weak`: no
   * check digit, or a carrier named that has no such number as far as known. `none`: no parcel, as far as known.
   */
  strength: Strength;
  /** Best first. */
  candidates: Candidate[];
}

export interface IdentifyContext extends Viewer {
  /** What the portal or the seller calls the carrier. */
  carrierText?: string | undefined;
}

interface Fit {
  carrier: CarrierSpec;
  format: NumberFormat;
}

const ORDER: Readonly<Record<FormatStrength, number>> = { strong: 0, checksum: 1, weak: 2, named: 3 };

const BY_LENGTH: ReadonlyMap<number, readonly Fit[]> = (() => {
  const fits = Object.values(CARRIERS).flatMap((carrier) => carrier.formats.map((format) => ({ carrier, format })));
  fits.sort((one, other) => ORDER[one.format.strength] - ORDER[other.format.strength]);
  const lengths = new Map<number, Fit[]>();
  for (const fit of fits)
    for (const length of fit.format.lengths) lengths.set(length, [...(lengths.get(length) ?? []), fit]);
  return lengths;
})();

/**
 * Whose parcel is this? The carrier that the portal names comes first, then structure, then check digits.
 *
 * A name and a number that fit are `strong`. A name that no known form of the number fits is `weak`, its carrier first.
 * A distinctive number that contradicts the name stays `strong` and first, the named carrier after it: a wrong entry in a
 * list of carriers is commoner than another carrier's number that passes by chance. Order ids, ASINs, EANs and telephone
 * numbers are never parcels, whatever is named.
 *
 * @param text as typed or read: blanks, lower case, invisible characters, punctuation around it
 */
export function identify(text: string, { carrierText, ...viewer }: IdentifyContext = {}): Identified {
  const cleaned = clean(text);
  if (!cleaned.possible) return { number: cleaned.number, strength: 'none', candidates: [] };
  const { number, fits } = fitsOf(cleaned.number);
  // A hyphen is seldom part of a parcel's number: only a distinctive one may be written with it.
  const hyphens = cleaned.number !== number;
  const named = carrierText ? carriersNamed(carrierText, viewer.country) : [];
  const strong = fits.filter(({ format }) => format.strength === 'strong');
  const answer = (strength: Strength, found: readonly (Fit | CarrierId)[]) => ({
    number: strength === 'none' ? cleaned.number : number,
    strength,
    candidates: candidatesOf(number, found, viewer),
  });

  if (named.length > 0) {
    const own = named.flatMap((id) => fits.filter(({ carrier }) => carrier.id === id));
    if (own.some(({ format }) => !format.slip)) return answer('strong', [...own, ...strong]);
    if (own.length > 0) return answer('weak', own);
    if (strong.length > 0)
      return answer('strong', named.some((id) => carries(id, strong)) ? [...named, ...strong] : [...strong, ...named]);
    if (!isPlausible(number)) return answer('none', []);
    return answer('weak', [...named, ...fits.filter(({ format }) => format.strength === 'checksum')]);
  }

  const alone = hyphens ? strong : fits.filter(({ format }) => format.strength !== 'named');
  const best = alone[0]?.format.strength;
  if (best === undefined || best === 'named') return answer('none', []);
  return answer(best, atHomeFirst(alone, viewer.country));
}

/** The forms a number fits. Hyphens count only where a form has them. */
function fitsOf(typed: string): { number: string; fits: readonly Fit[] } {
  const fits = match(typed);
  if (fits.length > 0 || !typed.includes('-')) return { number: typed, fits };
  const number = typed.replaceAll('-', '');
  return { number, fits: match(number) };
}

function match(number: string): readonly Fit[] {
  const fits = BY_LENGTH.get(number.length);
  if (fits === undefined) return [];
  // 000000000000 passes most checks.
  const dull = /^(\d)\1*$/.test(number);
  return fits.filter(
    ({ format }) =>
      !(dull && format.strength !== 'strong') && format.pattern.test(number) && (format.check?.(number) ?? true),
  );
}

/** Does the named carrier carry such numbers of others too? Every post carries every other post's S10 numbers. */
function carries(named: CarrierId, fits: readonly Fit[]): boolean {
  const { partners = [], formats } = CARRIERS[named];
  const isPost = formats.some(({ pattern }) => pattern === S10_SHAPE);
  return fits.some(({ carrier, format }) => partners.includes(carrier.id) || (isPost && format.pattern === S10_SHAPE));
}

/** May a number of an unknown form be a parcel's? Few digits are a word, 13 with GS1's check digit an article's bar code. */
function isPlausible(number: string): boolean {
  if (/^\d{13}$/.test(number)) return number[12] !== String(gs1(number.slice(0, 12)));
  return (number.match(/\d/g)?.length ?? 0) >= 5 && !/^(\d)\1*$/.test(number);
}

/** Among equals, who is at home where the parcel goes. */
function atHomeFirst(fits: readonly Fit[], country: string | undefined): readonly Fit[] {
  if (country === undefined || fits.length < 2) return fits;
  const away = ({ carrier, format }: Fit) => ORDER[format.strength] * 2 + (carrier.countries.includes(country) ? 0 : 1);
  return [...fits].sort((one, other) => away(one) - away(other));
}

function candidatesOf(number: string, found: readonly (Fit | CarrierId)[], viewer: Viewer): Candidate[] {
  const candidates = new Map<CarrierId, Candidate>();
  for (const one of found) {
    const carrier = typeof one === 'string' ? CARRIERS[one] : one.carrier;
    if (candidates.has(carrier.id)) continue;
    const trackable = typeof one === 'string' ? number : (one.format.trackable?.(number) ?? number);
    candidates.set(carrier.id, { carrier: carrier.id, url: carrier.link(trackable, viewer) });
  }
  return [...candidates.values()];
}
