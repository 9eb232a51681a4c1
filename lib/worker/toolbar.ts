import { browser } from '../core/browser';
import { formatClock } from '../core/duration';
import { counted } from '../core/plural';
import { type AccountCounts, accountCounts } from '../inbox/counts';
import type { Conversation } from '../model/conversation';
import { PORTALS, type Portal } from '../model/portal';
import type { Settings } from '../model/settings';
import { type Band, bandOf, PRESSING } from '../sla/band';
import { deadlineOf } from '../sla/deadline';
import type { Inbox } from '../store/read';
import type { Speech } from './speech';

/** What the toolbar shows. */
export interface Toolbar {
  text: string;
  color: string;
  title: string;
  /** How many conversations are overdue, critical or urgent. */
  urgent: number;
}

// White text on each of them has a contrast of 5.5 : 1 or more. An own target is never more than amber.
const COLORS = { red: '#9b1c1c', amber: '#85570b', grey: '#5a6675' } as const;
const MOST = 99;

/**
 * The badge over all enabled accounts of this browser profile: the number of urgent conversations; `?` instead of
 * nothing while something is not known; grey unless every account was seen completely and recently.
 */
export function toolbarOf(
  { conversations, coverage }: Inbox,
  settings: Settings,
  now: number,
  speech: Speech,
): Toolbar {
  const open = conversations.filter(({ portal, state }) => state === 'open' && settings.portals[portal]);
  const enabled = coverage.filter(({ portal }) => settings.portals[portal]);
  const accounts = accountCounts(open, enabled, settings, now);
  const pressing = open.flatMap((conversation) => pressingOf(conversation, settings, now) ?? []);
  const isSure = accounts.length > 0 && accounts.every(({ state }) => state === 'ok');
  const unseen = PORTALS.filter(
    (portal) => settings.portals[portal] && !accounts.some((account) => account.portal === portal),
  );
  const n = pressing.length;
  const isUnknown = n === 0 && (!isSure || unseen.length > 0 || open.some(({ waiting }) => !waiting));
  return {
    urgent: n,
    text: n > MOST ? `${MOST}+` : n > 0 ? String(n) : isUnknown ? '?' : '',
    color: COLORS[isSure && !isUnknown ? worstOf(pressing) : 'grey'],
    title: titleOf(n, accounts, unseen, nextDue(open, settings, now), now, speech),
  };
}

interface Pressing {
  band: Band;
  ownTarget: boolean;
}

function pressingOf(conversation: Conversation, settings: Settings, now: number): Pressing | null {
  const deadline = deadlineOf(conversation, settings);
  if (!deadline) return null;
  const band = bandOf(deadline.due.from, now, settings.bands);
  return PRESSING.has(band) ? { band, ownTarget: deadline.consequence === 'own-target' } : null;
}

const worstOf = (pressing: readonly Pressing[]): 'red' | 'amber' =>
  pressing.some(({ band, ownTarget }) => !ownTarget && band !== 'urgent') ? 'red' : 'amber';

/** The soonest deadline that is still to come, ms UTC. */
function nextDue(open: readonly Conversation[], settings: Settings, now: number): number | null {
  const due = open.flatMap((conversation) => deadlineOf(conversation, settings)?.due.from ?? []);
  const coming = due.filter((at) => at > now);
  return coming.length > 0 ? coming.reduce((a, b) => Math.min(a, b)) : null;
}

function titleOf(
  n: number,
  accounts: readonly AccountCounts[],
  unseen: readonly Portal[],
  next: number | null,
  now: number,
  { words, locale, zone }: Speech,
): string {
  const clock = (at: number) => formatClock(at, now, locale, zone);
  const split = [
    ...accounts.map((account, at) => accountPart(account, accounts[at - 1], clock, words)),
    ...unseen.map((portal) => words('toolbar_not_seen', portal === 'amazon' ? 'Amazon' : 'eBay')),
  ];
  const parts = [counted(words, locale, 'toolbar_urgent', n), split.join(', ')];
  if (next !== null) parts.push(words('toolbar_next', clock(next)));
  return parts.filter((part) => part !== '').join(' · ');
}

/** `Amazon UK 9 (11:04)`; a second account of the same portal needs no portal's name. */
function accountPart(
  { portal, name, state, urgent, seenAt }: AccountCounts,
  before: AccountCounts | undefined,
  clock: (at: number) => string,
  words: Speech['words'],
): string {
  const short = before?.portal === portal ? name.replace(/^(?:Amazon|eBay) /, '') : name;
  if (state === 'signed-out') return words('toolbar_signed_out', short);
  if (state === 'degraded') return words('toolbar_degraded', short);
  if (seenAt === null) return words('toolbar_not_seen', short);
  return words(state === 'partial' ? 'toolbar_account_part' : 'toolbar_account', short, urgent, clock(seenAt));
}

/** Puts it on the toolbar. */
export async function paintToolbar({ text, color, title }: Toolbar): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
}
