import { accountKey } from '../../model/account';
import { AMAZON_HOSTS } from '../hosts';

/**
 * Marketplace id -> the zone in which its store lives. Ids: public notes, 2026-11; zones: IANA, by the store's country
 * (the United States store runs on Pacific time: its order pages say PST).
 */
const MARKETPLACE_ZONES: Readonly<Record<string, string>> = {
  ATVPDKIKX0DER: 'America/Los_Angeles',
  A2EUQ1WTGCTBG2: 'America/Los_Angeles',
  A1AM78C64UM0Y8: 'America/Mexico_City',
  A2Q3Y263D00KWC: 'America/Sao_Paulo',
  A1F83G8C2ARO7P: 'Europe/London',
  A1PA6795UKMFR9: 'Europe/Berlin',
  A13V1IB3VIYZZH: 'Europe/Paris',
  APJ6JRA9NG5V4: 'Europe/Rome',
  A1RKKUPIHCS9HS: 'Europe/Madrid',
  A1805IZSGTT6HS: 'Europe/Amsterdam',
  A2NODRKZP88ZB9: 'Europe/Stockholm',
  A1C3SOZRARQ6R3: 'Europe/Warsaw',
  AMEN7PMS3EDWL: 'Europe/Brussels',
  A28R8C7NBKEWEA: 'Europe/Dublin',
  A33AVAJ2PDY3EV: 'Europe/Istanbul',
  A2VIGQ35RCS4UG: 'Asia/Dubai',
  A17E79C6D8DWNP: 'Asia/Riyadh',
  ARBP9OOSHTCHU: 'Africa/Cairo',
  AE08WJ6YKNBMC: 'Africa/Johannesburg',
  A21TJRUUN4KGV: 'Asia/Kolkata',
  A1VC38T7YXB528: 'Asia/Tokyo',
  A39IBJ37TRP1C6: 'Australia/Sydney',
  A19VAU5U5O7RUS: 'Asia/Singapore',
};

/**
 * Any host of the common European inbox may list the stores of all: all of them keep Berlin's time but Ireland, and
 * `sellercentral-europe` may be a British login too.
 */
const EUROPE_ZONES = ['Europe/Berlin', 'Europe/Dublin'];

/** Every zone of a store, and UTC: what a calibration may choose from. */
export const ALL_ZONES: readonly string[] = [...new Set([...Object.values(MARKETPLACE_ZONES), 'UTC'])];

/** The zones that a page on this host may write its times in, the browser's own first. */
export function zonesOf(host: string, browserZone: string): string[] {
  const zones = (AMAZON_HOSTS[host] ?? []).map((store) => MARKETPLACE_ZONES[store] ?? browserZone);
  return [...new Set([browserZone, ...zones, ...(accountKey('amazon', { host }) === 'amazon:eu' ? EUROPE_ZONES : [])])];
}
