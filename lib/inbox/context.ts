import type { Account } from '../model/account';
import type { Portal, View } from '../model/portal';

/** Where and when a sighting was made. */
export interface SightingContext {
  portal: Portal;
  account: Account;
  view?: View | undefined;
  /** When the page was looked at, ms UTC. */
  at: number;
}
