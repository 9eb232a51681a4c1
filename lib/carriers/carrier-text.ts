import { EBAY_CODES } from './ebay-codes';
import { CARRIERS } from './registry';
import type { CarrierId } from './spec';

const MOST = 200;

interface Name {
  carrier: CarrierId;
  name: string;
  notIn: readonly string[];
}

// The longest name is the most exact one: "Colissimo, La Poste" is Colissimo.
const NAMES: readonly Name[] = Object.values(CARRIERS)
  .flatMap(({ id, names, homonyms }) =>
    names.map((name) => ({ carrier: id, name, notIn: homonyms?.names.includes(name) ? homonyms.notIn : [] })),
  )
  .sort((one, other) => other.name.length - one.name.length);

const recent = new Map<string, readonly CarrierId[]>();

/**
 * The carriers that a portal's or seller's words mean: an eBay code, a name from Amazon's list, free text.
 *
 * @param text any text; only its first 200 characters are read
 * @param country ISO 3166-1 of the parcel's way, where some names mean another firm
 * @returns best first; empty where nobody we know is meant
 */
export function carriersNamed(text: string, country?: string): readonly CarrierId[] {
  const place = country?.length === 2 ? country : undefined;
  const key = `${place ?? ''}|${text.slice(0, MOST)}`;
  const known = recent.get(key);
  if (known) return known;
  const found = find(text.slice(0, MOST), place);
  // The same few names come again and again.
  if (recent.size >= 100) recent.clear();
  recent.set(key, found);
  return found;
}

function find(text: string, country?: string): CarrierId[] {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '');
  const joined = words.replaceAll(/[^a-z0-9]+/g, '');
  const spaced = ` ${words.replaceAll(/[^a-z0-9]+/g, ' ').trim()} `;
  const found = new Set<CarrierId>();
  const code = EBAY_CODES.get(joined);
  if (code === null) return [];
  for (const { carrier, name, notIn } of NAMES) {
    if (country && notIn.includes(country)) continue;
    if (occurs(name, joined, spaced)) found.add(carrier);
  }
  // Where the code is also a name, its place among the names says what it means in this country.
  return code && found.size === 0 && !isName(joined) ? [code] : [...found];
}

function isName(joined: string): boolean {
  return NAMES.some(({ name }) => name === joined);
}

function occurs(name: string, joined: string, spaced: string): boolean {
  if (name.startsWith(' ')) return spaced.includes(name);
  return name.startsWith('^') ? joined.startsWith(name.slice(1)) : joined.includes(name);
}
