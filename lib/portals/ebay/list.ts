import type { View } from '../../model/portal';
import type { CountSighting, ListSighting } from '../../model/sighting';
import { clip } from '../../model/text';
import { viewOfUrl } from './address';
import { viewOfFolder } from './folders';
import type { Menu } from './menu';
import type { ReadRow } from './row';

/** The list in view: of the chosen folder where the page shows one, else what the address asks for. */
export function viewOf(menu: Menu, url: URL, tally: (hook: string) => void): View {
  const asked = viewOfUrl(url);
  if (!menu.selected) return asked;
  const chosen = viewOfFolder(menu.selected);
  if (chosen !== asked) tally('disagree.view');
  return chosen;
}

/** What the list itself says, besides its rows. */
export interface ListFacts {
  rows: readonly ReadRow[];
  /** Also eBay's own mails: the list is not empty then. */
  anyRow: boolean;
  /** The empty-state node stands there, and nothing contradicts it. */
  saysEmpty: boolean;
  loading: boolean;
}

/** eBay's own number of unread conversations with members; absent when the page does not tell it surely. */
export function unreadCount(menu: Menu, facts: ListFacts): CountSighting | undefined {
  const entries = menu.entries.filter((entry) => entry.folder === 'unread-members');
  const [first] = entries;
  if (!first || entries.some((entry) => entry.badge?.text !== first.badge?.text)) return undefined;
  if (first.badge) {
    const { text, count, atLeast } = first.badge;
    return { kind: 'count', counted: 'unread', count, atLeast, text: clip(text) };
  }
  // eBay draws no badge for 0, and none before it has loaded either: only a loaded list without unread rows tells.
  const told = (facts.anyRow || facts.saysEmpty) && !facts.loading && !first.unclear;
  const anyUnread = facts.rows.some(({ sighting }) => sighting.unread !== false);
  return told && !anyUnread ? { kind: 'count', counted: 'unread', count: 0, atLeast: false } : undefined;
}

/** How much of the list was in view. Only the unread list has a number of its own. */
export function listSighting(view: View, facts: ListFacts, unread: CountSighting | undefined): ListSighting {
  const total = view === 'unread' ? unread : undefined;
  return {
    kind: 'list',
    view,
    seen: facts.rows.length,
    ...(total ? { total: total.count } : {}),
    ...(total?.atLeast ? { atLeast: true } : {}),
    ...(facts.saysEmpty && !total?.count ? { saysEmpty: true } : {}),
  };
}
