import { type Account, accountKey } from '../model/account';
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
  const sameInbox = coverage.filter((record) => record.portal === portal && inboxOf(portal, record.account) === inbox);
  if (own === inbox) return sameInbox.length === 1 ? (sameInbox[0]?.key ?? own) : own;
  return sameInbox.find((record) => record.key === inbox)?.key ?? own;
}
