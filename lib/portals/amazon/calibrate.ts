import { readTime } from '../../time/read';
import type { TimePair } from './case-facts';
import { ALL_ZONES } from './zones';

const MINUTE = 60_000;
/** In a wrong zone the written time may lie ahead of its stamp, and a time reader takes none that has not come. */
const DAY = 86_400_000;
const MOST_PAIRS = 24;

/**
 * The zones in which the page writes its times: those that turn every written time into the stamp beside it. Where none
 * of the likely ones does, any store's zone may; where still none does, the likely ones stay.
 * @param pairs written times with their stamps (ms UTC); those that name their zone, or are relative, say nothing
 */
export function calibrated(zones: readonly string[], pairs: readonly TimePair[], language: string): readonly string[] {
  const telling = pairs.slice(0, MOST_PAIRS).filter((pair) => {
    const timing = readIn(pair, 'UTC', language);
    const other = readIn(pair, 'Asia/Tokyo', language);
    return timing?.source === 'text' && other !== null && timing.range.from !== other.range.from;
  });
  if (telling.length === 0) return zones;
  const fitting = (candidates: readonly string[]) =>
    candidates.filter((zone) => telling.every((pair) => fits(pair, zone, language)));
  const likely = fitting(zones);
  if (likely.length > 0) return likely;
  const any = fitting(ALL_ZONES);
  return any.length > 0 ? any : zones;
}

function fits(pair: TimePair, zone: string, language: string): boolean {
  const timing = readIn(pair, zone, language);
  return timing !== null && pair.at >= timing.range.from - MINUTE && pair.at <= timing.range.to + MINUTE;
}

const readIn = ({ text, at }: TimePair, zone: string, language: string) =>
  readTime(text, { language, zones: [zone], rendered: { from: at, to: at + DAY } });
