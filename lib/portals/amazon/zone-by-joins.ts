import type { ElementTime } from '../shape/times';
import type { CaseFacts } from './case-facts';
import { type RowFields, timedAgain } from './fields';
import { joinRows } from './join';
import type { Page } from './page';

const FEWEST = 3;

/**
 * The one zone in which nearly all rows find their case by buyer and minute, while in the others nearly none does; where
 * no zone stands out, `null`.
 * @param inZone reads times in one zone
 */
export function zoneByJoins(
  page: Page,
  rows: readonly RowFields[],
  cases: ReadonlyMap<string, CaseFacts>,
  zones: readonly string[],
  inZone: (zone: string) => ElementTime,
): ElementTime | null {
  const buyers = new Set([...cases.values()].flatMap(({ buyer, updatedAt }) => (buyer && updatedAt ? [buyer] : [])));
  const able = rows.filter(
    ({ buyer, nativeId, timing }) => buyer && buyers.has(buyer) && !nativeId && timing?.source === 'text',
  );
  if (zones.length < 2 || able.length < FEWEST) return null;
  const tried = zones.map((zone) => {
    const timeOf = inZone(zone);
    const joined = joinRows(timedAgain(page, able, timeOf), cases).filter(({ facts }) => facts).length;
    return { timeOf, share: joined / able.length };
  });
  const [best, second] = tried.sort((a, b) => b.share - a.share);
  return best && best.share >= 0.8 && (second?.share ?? 0) <= 0.2 ? best.timeOf : null;
}
