import { type Account, accountKey, accountName } from '../model/account';
import type { Coverage } from '../model/coverage';
import type { Portal } from '../model/portal';
import { inboxOf } from './identity';

/**
 * The key of the coverage record that an account belongs to. A page that does not show its seller belongs to the only
 * known seller of its inbox; a seller shown for the first time takes over what was kept under the host alone.
 */
export function resolveAccount(portal: Portal, account: Account, coverage: readonly Coverage[]): string {
  const own = accountKey(portal, account);
  if (coverage.some((record) => record.key === own)) return own;
  const inbox = inboxOf(portal, account);
  const sameInbox = ofInbox(portal, inbox, coverage);
  if (own === inbox) return sameInbox.length === 1 ? (sameInbox[0]?.key ?? own) : own;
  return sameInbox.find((record) => record.key === inbox)?.key ?? own;
}

/** The records of all sellers of the inbox that an account is seen in: they share one login. */
export const accountsOfLogin = (portal: Portal, account: Account, coverage: readonly Coverage[]): Coverage[] =>
  ofInbox(portal, inboxOf(portal, account), coverage);

const ofInbox = (portal: Portal, inbox: string, coverage: readonly Coverage[]): Coverage[] =>
  coverage.filter((record) => record.portal === portal && inboxOf(portal, record.account) === inbox);

/** Does a page that shows this account surely belong to the record? Not if the record has a seller that it does not show. */
export const isSurelyOf = ({ account }: Coverage, shown: Account): boolean =>
  (account.seller === undefined || account.seller === shown.seller) &&
  (account.user === undefined || account.user === shown.user);

/**
 * A short name for people, such as `Amazon UK`. Where several sellers have the same one, with the seller:
 * `Amazon UK Harrow & Finch`.
 */
export function nameAmong(
  portal: Portal,
  account: Account,
  coverage: readonly Pick<Coverage, 'portal' | 'account'>[],
): string {
  const name = accountName(portal, account);
  const sellers = new Set(
    coverage
      .filter((record) => record.portal === portal && accountName(portal, record.account) === name)
      .map((record) => record.account.seller),
  );
  return account.seller !== undefined && sellers.size > 1 ? `${name} ${account.seller}` : name;
}
