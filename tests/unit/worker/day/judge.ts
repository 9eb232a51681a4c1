import { type Agent, isAwake, isOn, type Seen } from './office';
import type { PopUp } from './seat';
import { type AccountId, at, type Case, HOUR, MINUTE } from './work';

/**
 * Looks at what a browser was shown and what popped up, and knows nothing of how the one follows from the other.
 * A notification must have come after so long (ms) in which nothing stood against it: the gap of 15 minutes, two
 * minutes after which the alarm of a killed worker rings again, and that once more.
 */
const PATIENCE = 20 * MINUTE;
const FRESH = 60 * MINUTE;

/** Amazon's line, ms UTC. */
export const lineOf = ({ start }: Case): number => start + 24 * HOUR;

const NAMES: Partial<Record<string, AccountId>> = { 'Amazon UK': 'uk', 'Amazon EU': 'eu' };

/** What one line of a notification claims: so many of an account (of all, in a summary) run out before then. */
interface Claim {
  account: AccountId | 'all';
  count: number;
  before: number;
}

const CLAIM = /^(?:(Amazon \w+): |While you were away: .*, )(\d+) (?:may )?runs? out before (Thu )?(\d\d):(\d\d)/;

/** The claims of a notification about what is still to run out. */
export function claimsOf({ text }: PopUp): Claim[] {
  return text.split('\n').flatMap((line): Claim[] => {
    const [found, name, count, tomorrow, hours, minutes] = CLAIM.exec(line) ?? [];
    if (found === undefined) return [];
    const before = at((tomorrow ? 24 : 0) + Number(hours) + Number(minutes) / 60);
    return [{ account: name === undefined ? 'all' : (NAMES[name] ?? 'ebay'), count: Number(count), before }];
  });
}

const isOf = ({ account, before }: Claim, one: Case): boolean =>
  (account === 'all' ? one.account !== 'ebay' : account === one.account) && lineOf(one) <= before;

/** How many conversations a claim can be about at most: those that wait for an answer and run out in between. */
export const mostFor = (claim: Claim, popUp: PopUp, cases: readonly Case[]): number =>
  cases.filter((one) => isOf(claim, one) && one.start < popUp.at && lineOf(one) > popUp.at).length;

/** Critical Amazon conversations, known in this browser and seen recently, about which it never said anything. */
export function unannounced({ agent, seat, looks, answers }: Seen, cases: readonly Case[]): string[] {
  return cases.flatMap((one) => {
    const own = looks.filter(({ account, stored }) => stored && account === one.account);
    const known = own.find(({ ids }) => ids.has(one.id))?.at;
    // A look during which the worker was killed may have reached the store as well.
    const perhaps = looks.find(({ ids }) => ids.has(one.id))?.at ?? Number.POSITIVE_INFINITY;
    if (one.account === 'ebay' || known === undefined) return [];
    const end = Math.min(lineOf(one), one.answeredAt, answers.get(one.id) ?? Number.POSITIVE_INFINITY);
    const said = seat.popUps.find((popUp) => popUp.at >= perhaps && claimsOf(popUp).some((claim) => isOf(claim, one)));
    const must = mustBeSaidBy(agent, own, Math.max(known, lineOf(one) - HOUR), end);
    if (must === null || (said && said.at <= must)) return [];
    return [`${agent.name}: ${one.id} by ${new Date(must).toISOString()}`];
  });
}

/** When patience ends with a conversation that is critical from then to then (ms UTC); `null` if it never does. */
function mustBeSaidBy(agent: Agent, looks: Seen['looks'], from: number, to: number): number | null {
  let since: number | null = null;
  for (let when = from; when < to; when += MINUTE) {
    const isFresh = looks.some((look) => look.at <= when && when - look.at < FRESH);
    since = isFresh && isAwake(agent, when) && isOn(agent, when) ? (since ?? when) : null;
    if (since !== null && when - since >= PATIENCE) return when;
  }
  return null;
}

/** Pairs of "please check" about one account without a look at it in between. */
export function repeatedChecks({ seat, looks }: Seen): string[] {
  return Object.entries(NAMES).flatMap(([name, account]) => {
    const checks = seat.popUps.filter(({ text }) => text.includes(`${name}: `) && /may run out.*check/.test(text));
    return checks.flatMap((check, n) => {
      const before = checks[n - 1];
      const wasSeen = looks.some(
        (look) => look.account === account && look.at > (before?.at ?? 0) && look.at < check.at,
      );
      return before && !wasSeen ? [`${name} at ${new Date(check.at).toISOString()}`] : [];
    });
  });
}
