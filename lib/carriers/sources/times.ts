/** A time as the contract wants it: ISO 8601, and whether its zone is known. */
export interface Stamp {
  at: string;
  zone?: 'unknown';
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * Reads an ISO-like time: offsets as `+0200` or `+02` too, fractions of a second dropped. `null` for anything else,
 * and for a date that does not exist.
 */
export function stampOf(text: unknown): Stamp | null {
  if (typeof text !== 'string' || text.length > 40) return null;
  const match = ISO.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, hour, minute, second = '00', zone] = match as unknown as string[];
  if (!exists(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { at: date, zone: 'unknown' };
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return null;
  const local = `${date}T${hour}:${minute}:${second}`;
  return zone ? { at: local + offsetOf(zone) } : { at: local, zone: 'unknown' };
}

/** `+0200` and `+02` as `+02:00`. */
function offsetOf(zone: string): string {
  if (/^z$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 1990 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** UPS's `20260126` and `163000` (or `16:30:00`), with a zone where one is given. */
export function compactStamp(date: unknown, time?: unknown, zone = ''): Stamp | null {
  const day = digitsOf(date);
  if (day.length !== 8) return null;
  const iso = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  const clock = digitsOf(time).padEnd(6, '0');
  return stampOf(
    digitsOf(time).length < 4 ? iso : `${iso}T${clock.slice(0, 2)}:${clock.slice(2, 4)}:${clock.slice(4, 6)}${zone}`,
  );
}

const digitsOf = (value: unknown) => (typeof value === 'string' && value.length < 20 ? value.replace(/\D/g, '') : '');

/** Sorts newest first by instant; times of unknown zone count as UTC. Equal ones keep their order. */
export function newestFirst<T extends { at: string }>(events: readonly T[]): T[] {
  const instant = ({ at }: T) => Date.parse(/[Z+]|T.*-/.test(at) ? at : at.includes('T') ? `${at}Z` : at);
  return events.toSorted((a, b) => instant(b) - instant(a));
}
