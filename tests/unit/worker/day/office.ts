import { inShift } from '../../../../lib/sla/shift';
import { stage } from '../fake-browser';
import { Seat } from './seat';
import { type AccountId, at, type Case, HOUR, MINUTE, ZONE } from './work';

/** An agent's day in hours since midnight. */
export interface Agent {
  name: string;
  /** The shift that is set, if one is. */
  shift?: { from: string; to: string };
  /** When the browser runs. */
  on: [number, number];
  /** When the machine sleeps. */
  sleeps?: [number, number];
  /** When the agent is there and looks at lists. */
  there: [number, number];
  /** Accounts and how many minutes pass between two looks at one, about. */
  accounts: Partial<Record<AccountId, number>>;
}

const ALL_WEEK = [true, true, true, true, true, true, true];
const EARLY = { shift: { from: '06:00', to: '14:00' }, there: [6, 14] } satisfies Partial<Agent>;
const MIDDLE = { shift: { from: '09:00', to: '17:30' }, there: [9, 17.5] } satisfies Partial<Agent>;
const LATE = { shift: { from: '14:00', to: '22:00' }, there: [14, 22] } satisfies Partial<Agent>;

/** Eight browsers over the same accounts: two that set no shift, two that sleep, two that stay on over night. */
export const AGENTS: readonly Agent[] = [
  { name: 'early', ...EARLY, on: [5.9, 14.2], accounts: { uk: 25, eu: 45 } },
  { name: 'early, one account', ...EARLY, on: [6.1, 14.1], accounts: { eu: 20 } },
  { name: 'early, on all night', ...EARLY, on: [0, 24], accounts: { uk: 40, eu: 30, ebay: 60 } },
  { name: 'middle, sleeps at noon', ...MIDDLE, on: [8.8, 17.7], sleeps: [12, 13.2], accounts: { uk: 30, eu: 90 } },
  { name: 'middle', ...MIDDLE, on: [9, 18], accounts: { uk: 50, eu: 50, ebay: 50 } },
  { name: 'late, sleeps once', ...LATE, on: [13.9, 22.2], sleeps: [17, 17.7], accounts: { uk: 20, eu: 35 } },
  { name: 'no shift set, by day', on: [7.5, 18.2], there: [7.6, 18], accounts: { uk: 35, eu: 35, ebay: 45 } },
  { name: 'no shift set, never off', on: [0, 24], there: [13, 21.5], accounts: { uk: 30, eu: 150, ebay: 30 } },
];

export const settingsOf = ({ shift }: Agent): object => (shift ? { shift: { days: ALL_WEEK, ...shift } } : {});

/** May this agent be told at `when`? */
export const isOn = ({ shift }: Agent, when: number): boolean =>
  !shift || inShift(when, { days: ALL_WEEK, ...shift }, ZONE);

/** What an agent's browser was shown, for a judge who knows nothing of the code. All times ms UTC. */
export interface Seen {
  agent: Agent;
  seat: Seat;
  /** Looks at whole lists; `stored`: surely, as the worker answered. */
  looks: { at: number; account: AccountId; ids: Set<string>; stored: boolean }[];
  /** Answers given in this browser, by the conversation's id. */
  answers: Map<string, number>;
}

interface Happening {
  at: number;
  does: (seen: Seen) => Promise<unknown>;
}

const within = ([from, to]: readonly [number, number], when: number): boolean => when >= at(from) && when < at(to);

export const isAwake = ({ on, sleeps }: Agent, when: number): boolean =>
  within(on, when) && !(sleeps && within(sleeps, when));

/** Lets one browser live through the day. */
export async function liveThrough(
  agent: Agent,
  cases: readonly Case[],
  mine: readonly Case[],
  random: () => number,
): Promise<Seen> {
  const seen: Seen = { agent, seat: new Seat(settingsOf(agent), random), looks: [], answers: new Map() };
  const script = [...looksOf(agent, cases, random), ...mine.map(answering)].sort((a, b) => a.at - b.at);
  const end = at(agent.on[1]);
  stage.now = at(agent.on[0]);
  seen.seat.restart();
  await seen.seat.ring();
  for (;;) {
    const next = script[0];
    const rings = wakingAt(agent, seen.seat.alarmAt);
    const when = Math.min(next?.at ?? end, rings, end);
    stage.now = Math.max(stage.now, when);
    if (when >= end) return seen;
    if (next && next.at <= rings) await script.shift()?.does(seen);
    else await seen.seat.ring();
  }
}

/** An alarm rings late where the machine sleeps. */
const wakingAt = ({ sleeps }: Agent, when: number): number => (sleeps && within(sleeps, when) ? at(sleeps[1]) : when);

function looksOf(agent: Agent, cases: readonly Case[], random: () => number): Happening[] {
  return Object.entries(agent.accounts).flatMap(([name, minutes]) => {
    const account = name as AccountId;
    const looks: Happening[] = [];
    for (let when = at(agent.there[0]) + random() * 20 * MINUTE; when < at(agent.there[1]); ) {
      if (isAwake(agent, when)) looks.push(look(account, Math.floor(when), cases));
      when += minutes * MINUTE * (0.5 + random());
    }
    return looks;
  });
}

const look = (account: AccountId, when: number, cases: readonly Case[]): Happening => ({
  at: when,
  does: async ({ seat, looks }) => {
    const open = cases.filter((one) => one.account === account && one.start <= when && one.answeredAt > when);
    const stored = await seat.view(account, open);
    looks.push({ at: when, account, ids: new Set(open.map(({ id }) => id)), stored });
  },
});

const answering = (one: Case): Happening => ({
  at: one.answeredAt,
  does: async ({ seat, answers }) => {
    await seat.answer(one);
    answers.set(one.id, one.answeredAt);
  },
});

/** Who answers what: somebody who is there and works on that account; what nobody can answer is left for later. */
export function shareOut(cases: readonly Case[], random: () => number): Map<Agent, Case[]> {
  const shares = new Map<Agent, Case[]>(AGENTS.map((agent) => [agent, []]));
  for (const one of cases) {
    if (one.answeredAt < at(0) || one.answeredAt >= at(24)) continue;
    const able = AGENTS.filter(
      (agent) =>
        agent.accounts[one.account] !== undefined &&
        within(agent.there, one.answeredAt) &&
        isAwake(agent, one.answeredAt),
    );
    const agent = able[Math.floor(random() * able.length)];
    if (agent) shares.get(agent)?.push(one);
    else one.answeredAt += 24 * HOUR;
  }
  return shares;
}
