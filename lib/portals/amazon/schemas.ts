import * as z from 'zod/mini';
import { Instant } from '../../model/range';
import { clip } from '../../model/text';

// Shapes of Amazon's own JSON about its lists (undocumented; public notes, 2026-11). Key names are the published ones; a
// list item has only three of them, the rest of its keys are GUESSES. Every key is optional and a wrong value reads as
// absent, so that a change at Amazon loses one fact and not the page. Keys with addresses or e-mail addresses are not in
// here: what a schema does not name is dropped.

export const text = z.catch(
  z.optional(
    z.pipe(
      z.string(),
      z.transform((value: string) => clip(value)),
    ),
  ),
  undefined,
);
export const flag = z.catch(z.optional(z.boolean()), undefined);

const ZONED = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)/;
/** Later than this as a number of seconds would be the year 2100, as milliseconds 1970. */
const SECONDS = 4_102_444_800;

/**
 * A stamp in ms UTC. The format is published nowhere: seconds (fractional too), milliseconds, either as text, or ISO
 * with a zone. A local time without a zone is no stamp.
 */
export function stampOf(value: unknown): number | undefined {
  let at: number | undefined;
  if (typeof value === 'number') at = value <= SECONDS ? value * 1000 : value;
  else if (typeof value === 'string' && value.length < 25 && /^\d+(?:\.\d+)?(?:E\d+)?$/i.test(value))
    return stampOf(Number(value));
  else if (typeof value === 'string') {
    const iso = ZONED.exec(value)?.[0];
    if (iso) at = Date.parse(iso);
  }
  const parsed = Instant.safeParse(at === undefined ? undefined : Math.round(at));
  return parsed.success ? parsed.data : undefined;
}

export const stamp = z.optional(z.pipe(z.unknown(), z.transform(stampOf)));

/** What list and detail tell of a case alike. */
export const caseKeys = {
  caseId: text,
  marketplaceId: text,
  buyerName: text,
  buyerPseudoName: text,
  contactName: text,
  orderId: text,
  subject: text,
  caseTopic: text,
  topicName: text,
  actionNeeded: flag,
  isOverSla: flag,
  lastUpdatedDate: stamp,
  lastMessageDate: stamp,
  formattedLastUpdatedDate: text,
  closeDate: stamp,
  formattedResolveDate: text,
  buyerLop: text,
};

/** One item of the case list. */
export const CaseItem = z.object(caseKeys);
export type CaseItem = z.infer<typeof CaseItem>;

export const CaseList = z.object({ cases: z.array(z.unknown()) });

/** A body's JSON, or `undefined` when it is none (sign-in HTML, garbage). */
export function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
