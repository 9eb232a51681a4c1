import { type Account, accountKey } from '../model/account';
import type { Portal } from '../model/portal';

// What portals write where they do not name a buyer, and names that stand for nobody: own list, 2026-11. Folded.
const NOBODY = new Set(
  (
    'buyer|customer|amazon customer|amazon buyer|guest|member|ebay member|ebay user|user|unknown|anonymous|none|null|' +
    'undefined|n a|test|seller|support|admin|info|shop|store|kunde|kundin|käufer|kaufer|amazon kunde|amazon kundin|' +
    'amazon käufer|mitglied|ebay mitglied|gast|unbekannt|anonym|acheteur|client|cliente|client amazon|cliente amazon|' +
    'invité|membre|membre ebay|inconnu|anonyme|comprador|compradora|usuario|usuario ebay|invitado|desconocido|anónimo|' +
    'acquirente|utente|utente ebay|ospite|sconosciuto|anonimo|klant|amazon klant|koper|kund|klient|klient amazon'
  ).split('|'),
);

/** A name to compare: case, width, white space and marks of direction aside. */
const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Do two names read the same? */
export const sameName = (a: string, b: string): boolean => plainName(a) === plainName(b);

/**
 * Does a name tell its bearer from others within one inbox? Masked (`a***b`, `J…`), generic and empty ones do not, nor
 * does what stands for a deleted user, nor an address.
 */
export function isTelling(name: string): boolean {
  const plain = plainName(name);
  const words = plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (words.length < 2 || NOBODY.has(words)) return false;
  return !/[*@…•]|\.\.|^(?:deleted|inactive|anonymi[sz]ed|invited)[ _-]|not a registered|no longer registered/.test(
    plain,
  );
}

/** Is it long and particular enough to mean one person at two portals? */
export const isParticular = (name: string): boolean => isTelling(name) && plainName(name).length >= 5;

/**
 * The inbox within which a buyer's name means one buyer: Amazon's by its host (the common EU inbox is one), eBay's by
 * the seller's user name, else its host.
 */
export const accountFamily = (portal: Portal, account: Account): string =>
  accountKey(portal, portal === 'amazon' ? { host: account.host } : account).slice(0, 200);
