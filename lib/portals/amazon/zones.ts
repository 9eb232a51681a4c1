import { accountKey } from '../../model/account';
import { AMAZON_HOSTS } from '../hosts';

/**
 * Any host of the common European inbox may list the stores of all: all of them keep Berlin's time but Ireland, and
 * `sellercentral-europe` may be a British login too.
 */
const EUROPE_ZONES = ['Europe/Berlin', 'Europe/Dublin'];

/** Every zone of a store, and UTC: what a calibration may choose from. */
export const ALL_ZONES: readonly string[] = [
  ...new Set(Object.values(AMAZON_HOSTS).filter((zone) => zone !== null)),
  'UTC',
];

/** The zones that a page on this host may write its times in, the browser's own first. */
export function zonesOf(host: string, browserZone: string): string[] {
  const own = AMAZON_HOSTS[host] ?? browserZone;
  return [...new Set([browserZone, own, ...(accountKey('amazon', { host }) === 'amazon:eu' ? EUROPE_ZONES : [])])];
}
