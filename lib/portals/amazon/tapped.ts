import type { OrderSighting } from '../../model/sighting';
import type { TappedBody } from '../portal';
import { type CaseFacts, caseIdOfItem, noFacts, withCase } from './case-facts';
import { CaseItem, CaseList, jsonOf } from './schemas';

/** The two lists that Amazon's page asks for (`filterList`). */
export type Filter = 'ACTION_NEEDED' | 'REPORTED_UNRESOLVED';

/** The newest answer for one list. `null`: it failed, so it is no evidence of anything. */
type HeardList = { at: number; caseIds: Set<string>; total: number } | null;

/** Numbers of the overview cards. */
export type Metric =
  | 'contactsResponseNeeded'
  | 'contactsRequireAttention'
  | 'contactsReportedUnresolved'
  | 'contactsResolved';

/** Everything the page tap told one tab. */
export interface Heard {
  cases: Map<string, CaseFacts>;
  lists: Map<Filter, HeardList>;
  metrics: Map<Metric, number>;
  orders: Map<string, OrderSighting>;
  /** The newest answer of the portal was its sign-in page. */
  signedOut: boolean;
  /** Bodies by what became of them, for the field kit. */
  tally: { understood: number; failed: number };
}

export const MOST_CASES = 2000;
export const LIST = '/messaging/api/global/cases';
const METRIC = '/messaging/overview/api/metric/';
export const ORDER = '/orders-api/order/';

export const nothingHeard = (): Heard => ({
  cases: new Map(),
  lists: new Map(),
  metrics: new Map(),
  orders: new Map(),
  signedOut: false,
  tally: { understood: 0, failed: 0 },
});

/**
 * Takes in the answer of a path that {@link isOfOne}. Returns whether it was understood; `undefined` where it is of no
 * interest. `json` is an object.
 */
export type PlaceOne = (heard: Heard, path: string, json: unknown, at: number) => boolean | undefined;

/** Is a path's answer about one case or one order, rather than a list or a number? */
export const isOfOne = (path: string): boolean => path.startsWith(`${LIST}/`) || path.startsWith(ORDER);

/**
 * Takes in one body. Never throws: what cannot be understood is counted and forgotten.
 * @param placeOne what takes in those about one case or one order
 */
export function take(heard: Heard, body: TappedBody, placeOne?: PlaceOne): void {
  try {
    const url = new URL(body.url, 'https://portal.invalid');
    const json = body.status === 200 ? jsonOf(body.body) : undefined;
    const ok = typeof json === 'object' && json !== null;
    if (isSignIn(body)) heard.signedOut = true;
    else if (ok) heard.signedOut = false;
    const understood = place(heard, url, ok ? json : undefined, body.at, placeOne);
    if (understood !== undefined) heard.tally[understood && ok ? 'understood' : 'failed']++;
  } catch {
    heard.tally.failed++;
  }
}

function isSignIn({ status, body }: TappedBody): boolean {
  const start = body.slice(0, 200_000).trimStart();
  if (status === 403) return /"reason"\s*:\s*"sign_in"/.test(start);
  return status === 200 && start.startsWith('<') && /ap\/signin|type=["']?password|name=["']?signIn/i.test(start);
}

/** `json` is `undefined` for an answer that failed. Returns whether it was understood; `undefined` for paths of no interest. */
function place(heard: Heard, url: URL, json: unknown, at: number, placeOne: PlaceOne | undefined): boolean | undefined {
  const path = url.pathname;
  if (path === LIST) return placeList(heard, url.searchParams.get('filterList'), json, at);
  if (path.startsWith(METRIC)) return placeMetric(heard, path.slice(METRIC.length), json);
  if (!isOfOne(path) || !placeOne) return undefined;
  return json !== undefined && placeOne(heard, path, json, at);
}

function placeList(heard: Heard, filter: string | null, json: unknown, at: number): boolean {
  if (filter !== 'ACTION_NEEDED' && filter !== 'REPORTED_UNRESOLVED') return false;
  const parsed = CaseList.safeParse(json);
  if (!parsed.success) {
    heard.lists.set(filter, null);
    return false;
  }
  const caseIds = new Set<string>();
  for (const raw of parsed.data.cases.slice(0, MOST_CASES)) {
    const item = CaseItem.safeParse(raw);
    const id = item.success ? caseIdOfItem(item.data) : undefined;
    if (!item.success || !id) continue;
    caseIds.add(id);
    const facts = withCase(factsOf(heard, id), item.data, at);
    // The published keys of an item do not say it, but the list that it stands in does.
    if (filter === 'ACTION_NEEDED' && item.data.actionNeeded === undefined) facts.action = { is: true, at };
    remember(heard, facts);
  }
  heard.lists.set(filter, { at, caseIds, total: parsed.data.cases.length });
  return true;
}

const METRICS: readonly string[] = [
  'contactsResponseNeeded',
  'contactsRequireAttention',
  'contactsReportedUnresolved',
  'contactsResolved',
] satisfies Metric[];

// A metric has two keys whose names are not published: the one that holds a number is the count.
function placeMetric(heard: Heard, name: string, json: unknown): boolean {
  if (!METRICS.includes(name)) return false;
  const numbers = Object.values((json ?? {}) as object).filter((value) => typeof value === 'number');
  const [count] = numbers;
  if (numbers.length !== 1 || count === undefined || !Number.isInteger(count) || count < 0 || count > 1_000_000) {
    heard.metrics.delete(name as Metric);
    return false;
  }
  heard.metrics.set(name as Metric, count);
  return true;
}

/** What is known of a case so far. */
export const factsOf = (heard: Heard, id: string): CaseFacts => heard.cases.get(id) ?? noFacts(id);

/** Keeps what is known of a case: newest last; the oldest goes when there are too many. */
export function remember(heard: Heard, facts: CaseFacts): void {
  heard.cases.delete(facts.caseId);
  heard.cases.set(facts.caseId, facts);
  if (heard.cases.size > MOST_CASES) heard.cases.delete(heard.cases.keys().next().value as string);
}
