import * as z from 'zod/mini';
import type { ShipmentReason, ShipmentStatus } from '../../model/shipment';
import type { ErrorCode, Reply, Tracked, TrackingError, TrackingEvent } from './source';
import { newestFirst, type Stamp } from './times';

/** The longest answer that is looked at, characters. */
const LONGEST = 2_000_000;
const HOUR = 3600;

/** After how long it may be worth asking again (s), where the service does not say. */
const RETRY: Record<ErrorCode, number | false> = {
  // A parcel that a carrier does not know yet is often known some hours later.
  'not-found': 4 * HOUR,
  'invalid-number': false,
  auth: false,
  forbidden: false,
  quota: HOUR,
  server: 5 * 60,
  malformed: HOUR,
};

export const errorOf = (code: ErrorCode, retry: number | false = RETRY[code]): TrackingError => ({ code, retry });
export const failed = (code: ErrorCode, retry?: number | false): { error: TrackingError } => ({
  error: errorOf(code, retry),
});

/** The error that HTTP's status alone tells, if it does: 404 and 400 tell nothing without a word in the body. */
export function statusError(status: number): TrackingError | null {
  if (status === 401) return errorOf('auth');
  if (status === 403) return errorOf('forbidden');
  if (status === 429) return errorOf('quota');
  if (status >= 500) return errorOf('server');
  return null;
}

/** JSON that fits the schema, or `null`. */
export function parseBody<T>(schema: z.ZodMiniType<T>, body: string): T | null {
  if (body.length > LONGEST) return null;
  try {
    const parsed = schema.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Where the body says nothing that we know: what HTTP's status says, else malformed. */
export const unreadable = (status: number): Reply => ({ error: statusError(status) ?? errorOf('malformed') });

/** A text, or a number that stands where one is expected; anything else is as if it were not there. */
export const Text = z.catch(
  z.optional(
    z.pipe(
      z.union([z.string(), z.number()]),
      z.transform((value) => String(value)),
    ),
  ),
  undefined,
);

/** A part of an answer; one that is missing, null or of another shape is as if it were not there. */
export const part = <T extends z.ZodMiniType>(schema: T) => z.catch(z.optional(schema), undefined);

/** A list whose members that do not fit are left out; a single member counts as a list of one. */
export const listOf = <T>(member: z.ZodMiniType<T>) =>
  z.pipe(
    z.optional(z.unknown()),
    z.transform((value): T[] =>
      (Array.isArray(value) ? value.slice(0, 500) : value === undefined || value === null ? [] : [value]).flatMap(
        (one) => {
          const parsed = member.safeParse(one);
          return parsed.success ? [parsed.data] : [];
        },
      ),
    ),
  );

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  trade: '™',
  reg: '®',
};

/** A carrier's text without markup, entities and line breaks, at most 300 characters. */
export function plain(text: string | undefined): string {
  if (!text) return '';
  return (
    text
      .slice(0, 2000)
      .replace(/<[^<>]*>/g, '')
      .replace(/&#(\d{1,6});/g, (_, code) => charOf(Number(code)))
      .replace(/&([a-z]+);/gi, (all, name) => ENTITIES[String(name).toLowerCase()] ?? all)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]+/g, ' ')
      .trim()
      .slice(0, 300)
  );
}

const charOf = (code: number) => (code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ');

/** `Leeds, GB` from the parts that are there. */
export function placeOf(...parts: (string | undefined)[]): string {
  return parts.map(plain).filter(Boolean).join(', ').slice(0, 120);
}

/** Words of English (and French, for La Poste) that give the reason of a problem. */
const REASONS: readonly [ShipmentReason, RegExp][] = [
  ['customs', /\bcustoms?\b|\bclearance\b|\bdouan/i],
  ['weather', /\bweather\b|\bstorm\b|\bsnow\b|\bflood|m[ée]t[ée]o|intemp[ée]ries/i],
  ['refused', /\brefus/i],
  ['damaged', /\bdamage|endommag/i],
  ['lost', /\blost\b|\bmissing\b|\bperdu/i],
  [
    'address',
    /\b(?:incorrect|incomplete|insufficient|invalid|wrong|bad)\b[^.]{0,20}\baddress|\baddress[^.]{0,30}\b(?:incorrect|incomplete|insufficient|invalid|unknown)|adresse[^.]{0,20}(?:incompl|erron|inconnu)/i,
  ],
  ['security', /\bsecurity\b/i],
  ['delay', /\bdelay|\bretard/i],
];
const WITH_REASON: ReadonlySet<ShipmentStatus> = new Set(['exception', 'failed_attempt', 'returned']);

/** Why, told from the carrier's words; only of a parcel that something happened to. */
export function reasonIn(status: ShipmentStatus, ...texts: (string | undefined)[]): ShipmentReason | undefined {
  if (!WITH_REASON.has(status)) return undefined;
  return REASONS.find(([, words]) => texts.some((text) => text && words.test(text.slice(0, 500))))?.[0];
}

/** An event, or nothing where its time cannot be read. */
export function eventOf(
  stamp: Stamp | null,
  status: ShipmentStatus,
  text: string | undefined,
  place = '',
): TrackingEvent[] {
  return stamp ? [{ ...stamp, status, text: plain(text), ...(place ? { place } : {}) }] : [];
}

/** Everything but the events of a parcel, some of it unknown. */
interface Summary {
  number: string;
  status: ShipmentStatus;
  reason?: ShipmentReason | undefined;
  deliveredAt?: Stamp | null | undefined;
  estimate?: { from: Stamp | null; to: Stamp | null } | undefined;
}

/** Puts a parcel together: events newest first, no estimate once it was delivered, when it was from the events else. */
export function tracked(summary: Summary, events: readonly TrackingEvent[]): Tracked {
  const { number, status, reason } = summary;
  const sorted = newestFirst(events);
  const isDelivered = status === 'delivered';
  const delivered = isDelivered ? (summary.deliveredAt ?? sorted.find((event) => event.status === 'delivered')) : null;
  const from = summary.estimate?.from ?? summary.estimate?.to;
  const to = summary.estimate?.to ?? from;
  const estimate = !isDelivered && from && to ? { from, to } : null;
  const unknown = [delivered, estimate?.from, estimate?.to].some((stamp) => stamp?.zone === 'unknown');
  return {
    number: plain(number).slice(0, 60),
    status,
    ...(reason ? { reason } : {}),
    ...(delivered ? { deliveredAt: delivered.at } : {}),
    ...(estimate ? { estimate: { from: estimate.from.at, to: estimate.to.at } } : {}),
    ...(unknown ? { zone: 'unknown' as const } : {}),
    events: sorted,
  };
}

/** A code's status; `unknown` for one that the table does not have, never a guess. */
export function lookUp(table: Readonly<Record<string, ShipmentStatus>>, code: string | undefined): ShipmentStatus {
  return code !== undefined && Object.hasOwn(table, code) ? (table[code] as ShipmentStatus) : 'unknown';
}

/** A table written by status: `{ in_transit: '005 010' }`. */
export function byCode(groups: Partial<Record<ShipmentStatus, string>>): Record<string, ShipmentStatus> {
  const table: Record<string, ShipmentStatus> = {};
  for (const [status, codes] of Object.entries(groups)) {
    for (const code of codes.split(' ')) table[code] = status as ShipmentStatus;
  }
  return table;
}
