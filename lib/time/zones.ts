import { fold } from './fold';
import { ABBREVIATIONS, GENERIC, LOCAL_MEANINGS } from './zone-names';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
// Every change of offset since 1990 happened at a multiple of a quarter of an hour UTC.
const SLOT = 15 * MINUTE;
const MAX_SLOTS = 1000;

/** Somewhere with a clock on the wall. Wall times are ms as if the wall showed UTC. */
export interface Place {
  /** What the wall shows at `utc`. */
  wall(utc: number): number;
  /** The instants at which the wall shows this: two when clocks go back, none when they skip it. */
  instants(wall: number): number[];
  /** When the day begins whose midnight this is; also where clocks skip midnight. */
  dayStart(midnight: number): number;
}

interface Zone {
  format: Intl.DateTimeFormat;
  offsets: Map<number, number>;
}

const zones = new Map<string, Zone | null>();

function zoneOf(name: string): Zone | null {
  let zone = zones.get(name);
  if (zone === undefined) {
    try {
      const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
      zone = { format, offsets: new Map() };
    } catch {
      zone = null;
    }
    zones.set(name, zone);
  }
  return zone;
}

function offsetAt(zone: Zone, utc: number): number {
  const slot = Math.floor(utc / SLOT);
  let offset = zone.offsets.get(slot);
  if (offset === undefined) {
    if (zone.offsets.size >= MAX_SLOTS) zone.offsets.clear();
    const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(zone.format.format(slot * SLOT)) ?? [];
    offset = (Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE) * (sign === '-' ? -1 : 1);
    zone.offsets.set(slot, offset);
  }
  return offset;
}

function zonePlace(zone: Zone): Place {
  return {
    wall: (utc) => utc + offsetAt(zone, utc),
    instants(wall) {
      const around = new Set([offsetAt(zone, wall - DAY), offsetAt(zone, wall + DAY)]);
      return [...around].map((offset) => wall - offset).filter((utc) => utc + offsetAt(zone, utc) === wall);
    },
    dayStart(midnight) {
      const found = this.instants(midnight);
      return found.length > 0 ? Math.min(...found) : midnight - offsetAt(zone, midnight - DAY);
    },
  };
}

const fixedPlace = (offset: number): Place => ({
  wall: (utc) => utc + offset,
  instants: (wall) => [wall - offset],
  dayStart: (midnight) => midnight - offset,
});

/** The places of these IANA zones; names that the browser does not know are left out. */
export function placesOf(names: readonly string[]): Place[] {
  return names.flatMap((name) => {
    const zone = zoneOf(name);
    return zone ? [zonePlace(zone)] : [];
  });
}

const STYLES = ['short', 'long', 'shortGeneric', 'longGeneric'] as const;
const names = new Map<string, Set<string>>();

/** What the languages call the zone at `utc`, folded. */
function namesAt(zone: Zone, name: string, utc: number, languages: readonly string[]): Set<string> {
  const key = `${name} ${offsetAt(zone, utc)} ${languages}`;
  let found = names.get(key);
  if (!found) {
    found = new Set();
    for (const language of languages) {
      for (const timeZoneName of STYLES) {
        const parts = new Intl.DateTimeFormat(language, { timeZone: name, timeZoneName }).formatToParts(utc);
        found.add(fold(parts.find((part) => part.type === 'timeZoneName')?.value ?? ''));
      }
    }
    if (names.size >= 100) names.clear();
    names.set(key, found);
  }
  return found;
}

/**
 * The places that a zone's name, as written behind a time, can mean. An ambiguous abbreviation means those of its
 * offsets that one of the page's zones has, else all of them. A name that is in no list is taken only where `Intl`
 * writes it for one of the page's zones. Otherwise there are none: an unreadable time is unknown, never a guess.
 *
 * @param text folded
 * @param context IANA zones of the page, and an instant (ms UTC) of the year in question
 * @param languages BCP 47 tags in which the zone may be named
 */
export function placesNamed(
  text: string,
  context: { zones: readonly string[]; at: number },
  languages: readonly string[],
): Place[] {
  const [whole, sign, hours, minutes] = /^(?:utc|gmt)? ?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(text) ?? [];
  if (whole !== undefined) {
    const offset = Number(hours) * HOUR + Number(minutes ?? 0) * MINUTE;
    if (offset > 14 * HOUR || Number(minutes ?? 0) > 59) return [];
    return [fixedPlace(sign === '-' ? -offset : offset)];
  }
  const generic = Object.hasOwn(GENERIC, text) ? GENERIC[text] : undefined;
  if (generic) return placesOf([generic]);
  const usual = Object.hasOwn(ABBREVIATIONS, text) ? ABBREVIATIONS[text] : undefined;
  if (usual) {
    const here = new Set(
      placesOf(context.zones).flatMap((place) => [context.at, context.at - 182 * DAY].map((at) => place.wall(at) - at)),
    );
    const fitting = [...usual, ...(LOCAL_MEANINGS[text] ?? [])].filter((offset) => here.has(offset * MINUTE));
    return (fitting.length > 0 ? fitting : usual).map((offset) => fixedPlace(offset * MINUTE));
  }
  return context.zones.flatMap((name) => {
    const zone = zoneOf(name);
    if (!zone) return [];
    const place = zonePlace(zone);
    const instants = (wall: number) =>
      place.instants(wall).filter((utc) => namesAt(zone, name, utc, languages).has(text));
    return [{ ...place, instants }];
  });
}
