import { browser, type Tabs } from '../core/browser';
import { resolveAccount } from '../inbox/accounts';
import type { Account } from '../model/account';
import type { Conversation } from '../model/conversation';
import type { Portal } from '../model/portal';
import { inboxUrl as amazonInbox, threadUrl as amazonThread } from '../portals/amazon/address';
import { inboxUrl as ebayInbox, threadUrl as ebayThread } from '../portals/ebay/address';
import { AMAZON_MATCHES, EBAY_MATCHES, portalOfHost } from '../portals/hosts';
import type { PortalSpec } from '../portals/portal';
import { bandOf } from '../sla/band';
import { deadlineOf } from '../sla/deadline';
import { readInbox } from '../store/read';
import { readSettings } from '../store/settings';
import { duesOf } from './due';
import { NOTICE_IDS } from './notices';

/** What the worker needs of each portal; its readers would only make the worker bigger. */
const PORTALS: Record<Portal, Pick<PortalSpec, 'matches' | 'threadUrl' | 'inboxUrl'>> = {
  amazon: { matches: AMAZON_MATCHES, threadUrl: amazonThread, inboxUrl: amazonInbox },
  ebay: { matches: EBAY_MATCHES, threadUrl: ebayThread, inboxUrl: ebayInbox },
};

// A shorter id could stand in any address by chance.
const TELLING = 8;

type Opened = 'focused' | 'new-tab' | 'gone';

/**
 * Focuses the tab that shows a conversation, else opens its address in a new tab: a tab that shows something else may
 * hold a reply being written, so none is ever navigated.
 */
export async function openConversation(key: string): Promise<Opened> {
  const { conversations } = await readInbox();
  const conversation = conversations.find((one) => one.key === key || one.aliases.includes(key));
  return conversation ? open(conversation) : 'gone';
}

async function open(conversation: Conversation): Promise<Opened> {
  const portal = PORTALS[conversation.portal];
  const id = conversation.nativeId;
  const isShown = (url: string) => id !== undefined && id.length >= TELLING && url.toLowerCase().includes(id);
  return openAddress(conversation.portal, portal.threadUrl(conversation), isShown);
}

/** Focuses the tab that shows an account's inbox, else opens it. */
export const openInbox = (portal: Portal, account: Account): Promise<Opened> =>
  openAddress(portal, PORTALS[portal].inboxUrl(account), () => false);

async function openAddress(portal: Portal, address: string, isShown: (url: string) => boolean): Promise<Opened> {
  // The account was read off a page: its host is not an address until it is one of the portal's.
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' || portalOfHost(url.host) !== portal) return 'gone';
  const tabs = await browser.tabs.query({ url: PORTALS[portal].matches });
  const tab = tabs.find((one) => one.url === url.href) ?? tabs.find((one) => isShown(one.url ?? ''));
  if (tab?.id !== undefined && (await focus(tab))) return 'focused';
  const { windowId } = await browser.tabs.create({ url: url.href });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  return 'new-tab';
}

/** `false` when the tab was closed in the meantime. */
async function focus(tab: Tabs.Tab): Promise<boolean> {
  try {
    await browser.tabs.update(tab.id, { active: true });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}

/** Opens what a clicked notification is about: its one conversation, else the inbox of its account, or of the most pressing. */
export async function openNotice(id: string, now: number): Promise<void> {
  if (id.startsWith(NOTICE_IDS.refused)) {
    await openConversation(id.slice(NOTICE_IDS.refused.length));
  } else if (id.startsWith(NOTICE_IDS.account)) {
    await openAccount(id.slice(NOTICE_IDS.account.length), now);
  } else if (id === NOTICE_IDS.several) {
    await openMostPressing(now);
  }
  await browser.notifications.clear(id);
}

async function openMostPressing(now: number): Promise<void> {
  const [inbox, settings] = await Promise.all([readInbox(), readSettings()]);
  const coming = duesOf(inbox, settings, {}, now).filter(({ due }) => due > now);
  const [first] = coming.sort((a, b) => a.due - b.due);
  if (first) await openAccount(first.account, now);
}

async function openAccount(key: string, now: number): Promise<void> {
  const [{ conversations, coverage }, settings] = await Promise.all([readInbox(), readSettings()]);
  const critical = conversations.filter((conversation) => {
    const due = deadlineOf(conversation, settings)?.due.from;
    const isOfAccount = resolveAccount(conversation.portal, conversation.account, coverage) === key;
    return isOfAccount && due !== undefined && bandOf(due, now, settings.bands) === 'critical';
  });
  const [first] = critical;
  const record = coverage.find((one) => one.key === key);
  if (first && critical.length === 1) await open(first);
  else if (record) await openInbox(record.portal, record.account);
  else if (first) await openInbox(first.portal, first.account);
}
