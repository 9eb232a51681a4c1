import type { TimeRange } from '../../model/range';

// Of `a2zClaimsInfo` and `preClaimA2ZHint` only the names are published (public notes, 2026-11): everything about what is
// in them is a GUESS, so they are read for whether anything is in them at all, and a date counts only under a name that
// says what it is for.

/** What one of the two holds. */
export interface ClaimBody {
  /** Something is in it, and nothing in it says that the claim is over. */
  is: boolean;
  /** Instants (ms UTC) under names such as `respondBy` or `dueDate`. */
  dates: number[];
}

/** No real body is larger; the rest of a larger one is not looked at. */
const MOST_VALUES = 200;
const DEEPEST = 6;
/** A date further ahead than this (ms) is not one to answer by. */
const AHEAD = 30 * 86_400_000;

const NOTHING = /^(?:|0|false|no|none|null|undefined|n\/?a|no[ _-]?claims?)$/i;
const DUE = /\b(?:respond|due|deadline|expir(?:y|es|ation))\b/;
const STATUS = /\b(?:status|state)\b/;
const OVER = /clos|resolv|withdr[ae]w|cancel|denied|granted|decid|complet|settled|expired/i;

/** Reads one of the two; `stampOf` reads a date (ms UTC). Never throws. */
export function claimBodyOf(value: unknown, stampOf: (value: unknown) => number | undefined): ClaimBody {
  const found = { something: false, open: 0, over: 0, dates: new Set<number>(), left: MOST_VALUES };
  const walk = (one: unknown, name: string, depth: number): void => {
    if (found.left-- <= 0 || one === null || one === undefined) return;
    if (typeof one === 'object') {
      if (depth >= DEEPEST) return;
      const isList = Array.isArray(one);
      for (const [key, inner] of Object.entries(one)) walk(inner, isList ? name : wordsOf(key), depth + 1);
      return;
    }
    if (one === false || one === 0 || (typeof one === 'string' && NOTHING.test(one.slice(0, 40).trim()))) return;
    found.something = true;
    if (STATUS.test(name) && typeof one === 'string') {
      if (OVER.test(one.slice(0, 100))) found.over++;
      else found.open++;
    }
    const at = DUE.test(name) ? stampOf(one) : undefined;
    if (at !== undefined) found.dates.add(at);
  };
  walk(value, '', 0);
  return { is: found.something && !(found.over > 0 && found.open === 0), dates: [...found.dates] };
}

/** `sellerResponseDueDate` -> `seller response due date`. */
const wordsOf = (key: string): string =>
  key
    .slice(0, 60)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase();

/**
 * By when a claim is to be answered, of the dates read at `heardAt` (ms UTC): from the earliest to the latest that lie
 * within the next 30 days; `undefined` where none does.
 */
export function claimByOf(dates: readonly number[], heardAt: number): TimeRange | undefined {
  const ahead = dates.filter((at) => at > heardAt && at <= heardAt + AHEAD);
  return ahead.length > 0 ? { from: Math.min(...ahead), to: Math.max(...ahead) } : undefined;
}
