/** What truly happens on a made-up day at a seller's: messages, and when they are answered. All times ms UTC. */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** A Wednesday, midnight in Berlin. */
export const MIDNIGHT = Date.parse('2026-11-17T23:00:00Z');
export const ZONE = 'Europe/Berlin';
/** A clock time of that day in Berlin, or with more than 24 hours of the next. */
export const at = (hour: number): number => MIDNIGHT + hour * HOUR;

export type AccountId = 'uk' | 'eu' | 'ebay';

export interface Case {
  account: AccountId;
  id: string;
  buyer: string;
  subject: string;
  start: number;
  answeredAt: number;
}

/** Random numbers from 0 to 1 that are the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const NAMES = [
  'Annegret Wolters',
  'Bob Fairweather',
  'Chloé Dubosc',
  'Dario Bellini',
  'Elżbieta Nowak',
  'Farid Haddad',
];
const SUBJECTS = ['Wo ist mein Paket', 'Wrong size delivered', 'Facture manquante', 'Kettle leaks at the lid'];
// Buyers write by day and in the evening.
const busyness = (hour: number): number => (hour < 7 ? 0.25 : hour < 17 ? 1 : hour < 23 ? 1.3 : 0.5);

/** `count` messages a day, on the day before (from which the deadlines of this one come) and on this one. */
export function casesOf(random: () => number, count: number): Case[] {
  return Array.from({ length: 2 * count }, (_, n): Case => {
    const start = (n < count ? -24 * HOUR : 0) + MIDNIGHT + Math.floor(hourOf(random) * HOUR);
    const share = random();
    return {
      account: share < 0.45 ? 'uk' : share < 0.8 ? 'eu' : 'ebay',
      id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      buyer: `${NAMES[n % NAMES.length]} ${n}`,
      subject: `${SUBJECTS[n % SUBJECTS.length]} ${n}`,
      start,
      answeredAt: staffed(start + delayOf(random), random),
    };
  });
}

function hourOf(random: () => number): number {
  for (;;) {
    const hour = random() * 24;
    if (random() * 1.3 < busyness(hour)) return hour;
  }
}

/** Most within hours, some the next morning, one in eight hardly in time or late. */
function delayOf(random: () => number): number {
  const kind = random();
  if (kind < 0.6) return (0.3 + 5 * random() ** 2) * HOUR;
  if (kind < 0.88) return (4 + 12 * random()) * HOUR;
  return (17 + 12 * random()) * HOUR;
}

/** Nobody answers at night: what falls into it is done in the next morning. */
function staffed(when: number, random: () => number): number {
  const hour = ((((when - MIDNIGHT) / HOUR) % 24) + 24) % 24;
  if (hour >= 6 && hour < 22) return when;
  return when + ((hour < 6 ? 6 : 30) - hour + 3 * random()) * HOUR;
}
