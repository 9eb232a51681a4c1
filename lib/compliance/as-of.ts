import type { Portal } from '../model/portal';
import { RULES } from './registry';

/** ISO date on which the newest of a portal's rules was read at its source; the interface says "rules as of". */
export function rulesAsOf(portal: Portal): string {
  const dates = Object.values(RULES).flatMap((rule) => rule[portal]?.source.seen ?? []);
  return dates.sort().at(-1) ?? '';
}
