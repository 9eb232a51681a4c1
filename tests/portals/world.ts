// Seeded data for the stand-ins: the same seed gives the same shops, buyers and ids on every machine. All invented.

/** A seeded source of numbers in [0, 1) (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of `items`; throws for an empty list. */
export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** `length` decimal digits, the first never 0. */
export function digits(random: Random, length: number): string {
  let text = String(1 + Math.floor(random() * 9));
  while (text.length < length) text += Math.floor(random() * 10);
  return text;
}

/** A lower-case version 4 UUID. */
export function uuid(random: Random): string {
  const hex = (length: number) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
  const variant = pick(random, ['8', '9', 'a', 'b']);
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${variant}${hex(3)}-${hex(12)}`;
}

/** Invented first names by language, for buyers. */
export const FIRST_NAMES = {
  en: [
    'Palmer',
    'Imogen',
    'Callum',
    'Priya',
    'Rosalind',
    'Dexter',
    'Maeve',
    'Tobias',
    'Winifred',
    'Jasper',
    'Anwen',
    'Ottilie',
  ],
  de: ['Annika', 'Jürgen', 'Lieselotte', 'Torben', 'Ronja', 'Matthias', 'Käthe', 'Emre', 'Silke', 'Bastian'],
  fr: ['Maëlle', 'Thibault', 'Solène', 'Gaëtan', 'Océane', 'Bastien', 'Léonie', 'Rémi', 'Inès'],
  es: ['Itziar', 'Álvaro', 'Nerea', 'Gonzalo', 'Lucía', 'Iker', 'Rocío'],
  it: ['Ginevra', 'Ottavio', 'Chiara', 'Fabrizio', 'Noemi', 'Tiziano'],
  ja: ['佐々木', '高橋', '小川', '石田', '中島'],
} as const;

/** A language that the seeded buyers write. */
export type BuyerLanguage = keyof typeof FIRST_NAMES;

/** Invented things that the seeded shop sells: title, ASIN-like id, SKU and price in the store's currency. */
export const PRODUCTS = [
  { title: 'Larkfield enamel kettle, 1.7 l, sage green', asin: 'B0LK17SAGE', sku: 'LK-KET-17-SG', price: 39.95 },
  { title: 'Harrow linen apron with two pockets', asin: 'B0HRWAPRN2', sku: 'HR-APR-02', price: 24.5 },
  { title: 'Northmoor wool blanket, 140 x 200 cm, grey', asin: 'B0NMBLNK14', sku: 'NM-BLK-140-GR', price: 69 },
  { title: 'Finch reading lamp, warm white, USB-C', asin: 'B0FNCHLAMP', sku: 'FN-LMP-UC', price: 32.9 },
  { title: 'Brightwater bottle, 750 ml, brushed steel', asin: 'B0BWBTL750', sku: 'BW-BTL-750', price: 18.95 },
  { title: 'Oakley & Pine chopping board, end grain', asin: 'B0OPBRDEG1', sku: 'OP-BRD-EG', price: 45 },
  { title: 'Tindale bike light set, 400 lm', asin: 'B0TDLGHT40', sku: 'TD-LGT-400', price: 27.49 },
] as const;

export type Product = (typeof PRODUCTS)[number];
