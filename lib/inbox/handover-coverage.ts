import { formatClock, formatDay } from '../core/duration';
import type { Words } from '../core/words';
import { PORTAL_NAMES } from '../sla/sentences';
import type { AccountCounts, PortalCounts } from './counts';

/** What the texts of a hand-over depend on; `now` in ms UTC, `zone` IANA. */
export interface Voice {
  words: Words;
  locale: string;
  zone: string;
  now: number;
}

/** A clock time as the voice says it, with the day where it is not today. */
export const clockOf =
  ({ now, locale, zone }: Voice) =>
  (at: number): string =>
    formatClock(at, now, locale, zone);

/** The first line: when it was written, when the lists were read, and how far those of each account. */
export function handoverHead(portals: readonly PortalCounts[], voice: Voice): string {
  const { words, locale, zone, now } = voice;
  const clock = clockOf(voice);
  const { accounts, unseen } = seenOf(portals);
  const complete = accounts.filter(({ state }) => state === 'ok').map(({ name }) => name);
  const times = accounts.flatMap(({ seenAt }) => seenAt ?? []);
  return [
    // Always with the day: it is read by somebody else, later.
    words('handover_head', `${formatDay(now, now, locale, zone)} ${clock(now)}`),
    ...(times.length > 0 ? [words('handover_seen', clock(Math.min(...times)))] : []),
    ...(complete.length > 0
      ? [words('handover_complete', new Intl.ListFormat(locale, { type: 'conjunction' }).format(complete))]
      : []),
    ...accounts.filter(({ state }) => state !== 'ok').map((account) => clauseOf(account, voice)),
    ...unseen.map((name) => words('toolbar_not_seen', name)),
  ].join(', ');
}

/** What nobody has looked at, a line each; empty when every list was read to its end. */
export function notSeen(portals: readonly PortalCounts[], voice: Voice): string[] {
  const { words } = voice;
  const { accounts, unseen } = seenOf(portals);
  return [
    ...accounts.filter(({ state }) => state !== 'ok').map((account) => gapOf(account, voice)),
    ...unseen.map((name) => words('handover_nothing', name)),
  ];
}

function seenOf(portals: readonly PortalCounts[]): { accounts: AccountCounts[]; unseen: string[] } {
  const on = portals.filter(({ state }) => state !== 'off');
  return {
    accounts: on.flatMap(({ accounts }) => accounts),
    unseen: on.filter(({ accounts }) => accounts.length === 0).map(({ portal }) => PORTAL_NAMES[portal]),
  };
}

function clauseOf({ name, state, seen, total, totalAtLeast, seenAt }: AccountCounts, voice: Voice): string {
  const { words } = voice;
  if (state === 'signed-out') return words('toolbar_signed_out', name);
  if (state === 'degraded') return words('toolbar_degraded', name);
  if (seenAt === null) return words('toolbar_not_seen', name);
  if (state !== 'partial') return words('handover_last_seen', name, clockOf(voice)(seenAt));
  return total === null
    ? words('handover_part_unknown', name, seen)
    : words('handover_part', name, seen, `${total}${totalAtLeast ? '+' : ''}`);
}

function gapOf({ name, state, seen, total, totalAtLeast, seenAt }: AccountCounts, voice: Voice): string {
  const { words } = voice;
  if (seenAt === null) return words('handover_nothing', name);
  if (state !== 'partial') return words('handover_after', name, clockOf(voice)(seenAt));
  return total === null || totalAtLeast || seen >= total
    ? words('handover_missing_unknown', name)
    : words('handover_missing', name, total - seen, total);
}
