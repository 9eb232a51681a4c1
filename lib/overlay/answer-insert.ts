import * as z from 'zod/mini';
import { isWrittenIn } from '../editor/field-text';
import type { Composer, PageReading } from '../portals/portal';
import { type Carets, isActive } from './carets';
import { orderInAddress } from './check-context';
import { holdsText, insertable, insertText } from './insert';
import type { Session } from './session';

/** Which conversation is open in the tab, and a text for the reply box of it. */
export const InsertAsk = z.discriminatedUnion('ask', [
  z.object({ replywatch: z.literal(1), ask: z.literal('conversation') }),
  z.object({
    replywatch: z.literal(1),
    ask: z.literal('insert'),
    text: z.string().check(z.minLength(1), z.maxLength(4000)),
    nativeId: z.optional(z.string().check(z.maxLength(300))),
    orderId: z.optional(z.string().check(z.maxLength(300))),
  }),
]);
type InsertAsk = z.infer<typeof InsertAsk>;
type Wanted = Extract<InsertAsk, { ask: 'insert' }>;

/** A frame of a page that shows neither thread nor box leaves it to another frame to answer, for so long (ms). */
const YIELD = 400;
/** So long a page that is still being read is waited for, and how often it is looked at meanwhile (ms). */
const LOADING = 1500;
const STEP = 50;
/** By then a page has taken back a change that it does not want (ms). */
const TAKEN_BACK = 120;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Answers what our own pages ask about the open conversation. `conversation`: what it is known by, and whether there is
 * a box. `insert`: puts the text into its box, at the caret that the box has or had, else at the end; nothing is ever
 * sent. `refused`: the box does not hold it, as it would with a page that does not want it.
 */
export async function answerInsert(
  asked: InsertAsk,
  session: Session,
  carets: Carets,
  window: Window,
): Promise<object> {
  session.lookNow();
  const reading = session.reading();
  if (!reading?.thread && !boxOf(reading)) await wait(YIELD);
  // What reads a thread may still be on its way.
  for (let waited = 0; waited < LOADING && session.reading()?.state === 'loading'; waited += STEP) await wait(STEP);
  return asked.ask === 'conversation'
    ? conversationIn(session, window)
    : { inserted: await insertInto(asked, session, carets, window) };
}

function conversationIn(session: Session, window: Window): object {
  const reading = session.reading();
  const sighting = reading?.thread?.sighting;
  const composer = boxOf(reading);
  // What is not known is left out: a message carries no `undefined`.
  return {
    nativeId: sighting?.nativeId,
    orderId: orderIn(reading, window),
    itemId: sighting?.itemId,
    buyer: sighting?.buyer,
    language: session.buyerLanguage(),
    topics: sighting?.topics,
    purpose: composer?.purpose ?? (sighting ? 'reply' : 'proactive'),
    hasBox: composer !== undefined,
    holdsText: composer !== undefined && isWrittenIn(composer.field),
  };
}

async function insertInto(
  wanted: Wanted,
  session: Session,
  carets: Carets,
  window: Window,
): Promise<'done' | 'no-box' | 'other-conversation' | 'refused'> {
  const reading = session.reading();
  const composer = boxOf(reading);
  if (!composer && !reading?.thread) return 'no-box';
  if (!isAsked(reading, wanted, window)) return 'other-conversation';
  if (!composer) return 'no-box';
  const text = insertable(wanted.text);
  if (!insertText(composer.field, text, carets.of(composer.field))) return 'refused';
  // The reply check hears of it even where the page keeps `input` to itself.
  session.lookNow();
  await wait(TAKEN_BACK);
  session.lookNow();
  const now = session.reading();
  const holds = isAsked(now, wanted, window) && boxesOf(now).some(({ field }) => holdsText(field, text));
  return holds ? 'done' : 'refused';
}

/** Two native ids decide; without them the order does. */
function isAsked(reading: PageReading | null, wanted: Wanted, window: Window): boolean {
  const nativeId = reading?.thread?.sighting.nativeId;
  if (nativeId && wanted.nativeId) return nativeId.toLowerCase() === wanted.nativeId.toLowerCase();
  const orderId = orderIn(reading, window);
  return orderId !== undefined && orderId === wanted.orderId;
}

function orderIn(reading: PageReading | null, window: Window): string | undefined {
  const sighting = reading?.thread?.sighting;
  return sighting ? sighting.orderId : orderInAddress(window.location.href);
}

const boxesOf = (reading: PageReading | null): Composer[] =>
  reading?.composers.filter(({ field }) => field.isConnected) ?? [];

/** Of several boxes the one that is written in, else the first that is shown. */
function boxOf(reading: PageReading | null): Composer | undefined {
  const boxes = boxesOf(reading).filter(({ field }) => field.getClientRects().length > 0);
  return boxes.find(({ field }) => isActive(field)) ?? boxes[0];
}
