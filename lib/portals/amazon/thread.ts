import { directText } from '../../dom/composed';
import type { Author, Message, MessageHint, Timing } from '../../model/message';
import { instant } from '../../model/range';
import { hintIn } from '../hints';
import { anchorsAmong } from '../shape/anchor';
import { holds } from '../shape/snapshot';
import { agreed, authorOf } from './authors';
import type { CaseFacts } from './case-facts';
import { sameMoment } from './join';
import { hook, type Page } from './page';
import { refusalAt } from './refused-bubble';
import { opensForBuyer, saysAssistant, saysForBuyer } from './words-authors';

/** The buyer's last messages, and what of each (UTF-16 units), that the line about them is made from. */
const LAST_TEXTS = 3;
const LONGEST_TEXT = 4000;

/** One message as the page shows it. */
interface Bubble {
  entry: number;
  author: Author;
  timing: Timing | undefined;
  timeEntry: number | undefined;
  /** What the page says about not having delivered it. */
  refusal: string | undefined;
  hint: MessageHint | undefined;
}

/** The messages of the open thread, oldest first. */
export interface ReadThread {
  messages: Message[];
  complete: boolean;
  anchors: Element[];
  /** What the buyer wrote last, newest last, read when asked for. */
  buyerTexts: () => string[];
  /** What the page says of the newest message that it did not deliver. */
  refusal?: string;
  /** Changes when another thread is shown: a page may keep the old one for a moment under the new address. */
  signature: string;
}

/**
 * The open thread from its bubbles and, where heard, from the case's data: the data's messages, told apart by the
 * page's sides, and whatever the page shows beyond them.
 * @param entries the bubbles' entries
 * @param pane the thread's part of the page
 * @param flag which `isRequestedPartySender` is the seller's
 */
export function readThread(
  page: Page,
  entries: readonly number[],
  pane: number | undefined,
  facts: CaseFacts | undefined,
  flag: boolean | undefined,
): ReadThread | null {
  const bubbles = oldestFirst(entries.map((entry) => readBubble(page, entry, entries)));
  const heard = facts?.messages ?? [];
  if (bubbles.length === 0 && heard.length === 0) return null;
  const messages: Message[] = [];
  const told = new Set<Bubble>();
  for (const message of [...heard].sort((a, b) => (a.at ?? 0) - (b.at ?? 0))) {
    const at = message.at;
    const matches = at === undefined ? [] : bubbles.filter(({ timing }) => timing && sameMoment(timing, at));
    for (const bubble of matches) told.add(bubble);
    const data = authorOf(message, facts as CaseFacts, flag);
    // Several bubbles within the same minute: the one in the same place among them, if all agree.
    const sides = new Set(matches.map(({ author }) => author));
    const author = sides.size === 1 ? agreed(data, [...sides][0] as Author) : data;
    const isRefused = author === 'seller' && matches.some(({ refusal }) => refusal !== undefined);
    messages.push({
      ...(message.id ? { id: message.id } : {}),
      author,
      ...(at !== undefined ? { at: { range: instant(at), source: 'data' as const } } : {}),
      ...(isRefused ? { refused: true } : {}),
      ...hinted(author, message.noAnswer),
    });
  }
  // The data is whole as of when it was heard: only what the page shows beyond it is added.
  const newest = Math.max(...heard.map(({ at }) => at ?? 0), 0);
  for (const bubble of bubbles)
    if (!told.has(bubble) && (heard.length === 0 || (bubble.timing && bubble.timing.range.from > newest)))
      messages.push(messageOf(bubble));
  return {
    messages: inOrder(messages).slice(-500),
    complete: heard.length > 0 || (bubbles.length > 0 && !moreAbove(page, entries)),
    anchors: anchorsOf(page, bubbles, pane),
    buyerTexts: textsLater(
      bubbles
        .filter(({ author }) => author === 'buyer')
        .slice(-LAST_TEXTS)
        .map((bubble) => bodyOf(page, bubble)),
    ),
    ...refusalOf(bubbles),
    signature: bubbles
      .map(({ entry, author }) => `${author}:${textOf(page, entry)}`)
      .join('\n')
      .slice(0, 4000),
  };
}

/** The elements that hold a bubble's own words, its line with the time apart. */
function bodyOf({ shot }: Page, { entry, timeEntry }: Bubble): Element[] {
  const line = timeEntry === undefined ? -1 : (shot.parents[timeEntry] as number);
  const body: Element[] = [];
  for (let at = entry; at < (shot.ends[entry] as number); at++) {
    const isHead = at === timeEntry || (line > entry && holds(shot, line, at));
    if (!isHead && shot.texts[at] !== '') body.push(shot.elements[at] as Element);
  }
  return body;
}

/** Reads texts off the page when they are asked for: only elements are held until then. */
const textsLater = (bodies: readonly Element[][]) => () =>
  bodies.map((body) => body.map((element) => directText(element, LONGEST_TEXT)).join('\n'));

function messageOf({ author, timing, refusal, hint }: Bubble): Message {
  const refused = refusal === undefined ? {} : { refused: true };
  return { author, ...(timing ? { at: timing } : {}), ...refused, ...hinted(author, hint) };
}

function refusalOf(bubbles: readonly Bubble[]): Pick<ReadThread, 'refusal'> {
  const refusal = bubbles.findLast((bubble) => bubble.refusal !== undefined)?.refusal;
  return refusal === undefined ? {} : { refusal };
}

/** Only what a buyer wrote can need no answer. */
const hinted = (author: Author, hint: MessageHint | undefined): Pick<Message, 'hint'> =>
  hint && (author === 'buyer' || author === 'buyer-auto') ? { hint } : {};

function readBubble(page: Page, entry: number, all: readonly number[]): Bubble {
  const { shot } = page;
  const box = around(page, entry, all);
  const end = shot.ends[entry] as number;
  let timeEntry: number | undefined;
  for (let at = entry; at < (shot.ends[box] as number) && timeEntry === undefined; at++)
    if (page.times[at]) timeEntry = at;
  const texts: string[] = [];
  for (let at = box; at < (shot.ends[box] as number); at++)
    if (shot.texts[at] !== '') texts.push(shot.texts[at] as string);
  const side = sideOf(page, entry, end);
  // The sender's line stands beside the time, not in the message: only short texts before or next to the time count.
  const heads = headTexts(page, box, timeEntry);
  const hint = side === 'buyer' ? bodyHint(page, entry, timeEntry) : undefined;
  let author: Author = hint === 'out-of-office' ? 'buyer-auto' : side;
  if (heads.some(saysForBuyer) || texts.some(opensForBuyer))
    author = side === 'seller' ? 'unknown' : 'portal-for-buyer';
  else if (heads.some(saysAssistant) && side !== 'buyer') author = 'assistant';
  const timing = timeEntry === undefined ? undefined : (page.times[timeEntry] ?? undefined);
  const line = timeEntry === undefined ? -1 : (shot.parents[timeEntry] as number);
  const isHead = (at: number) => at === timeEntry || (line > box && holds(shot, line, at));
  const mayBeRefused = side !== 'buyer' && author !== 'portal-for-buyer';
  const refusal = mayBeRefused ? refusalAt(page, box, isHead) : undefined;
  return { entry, author, timing, timeEntry, refusal, hint };
}

/** By what the bubble says besides the line with its time; one with a picture in it may say something else. */
function bodyHint(page: Page, entry: number, timeEntry: number | undefined): MessageHint | undefined {
  const { shot } = page;
  const line = timeEntry === undefined ? -1 : (shot.parents[timeEntry] as number);
  const body: string[] = [];
  for (let at = entry; at < (shot.ends[entry] as number); at++) {
    if (/^(?:img|picture|video|kat-image)$/.test((shot.elements[at] as Element).localName)) return undefined;
    const isHead = at === timeEntry || (line > entry && holds(shot, line, at));
    if (!isHead && shot.texts[at] !== '') body.push(shot.texts[at] as string);
  }
  return hintIn(body.join(' '));
}

function sideOf(page: Page, entry: number, end: number): Author {
  const within = (index: number) => (index >= entry && index < end) || holds(page.shot, index, entry);
  const seller = hook(page, 'bubble.seller').some(within);
  const buyer = hook(page, 'bubble.buyer').some(within);
  return seller === buyer ? 'unknown' : seller ? 'seller' : 'buyer';
}

/** The largest box around a bubble that holds no other one: its notice may stand beside it. */
function around(page: Page, entry: number, all: readonly number[]): number {
  let box = entry;
  for (let up = page.shot.parents[entry] as number; up >= 0; up = page.shot.parents[up] as number) {
    if (all.length < 2 || all.some((other) => other !== entry && holds(page.shot, up, other))) break;
    box = up;
  }
  return box;
}

function headTexts(page: Page, box: number, timeEntry: number | undefined): string[] {
  if (timeEntry === undefined) return [];
  const texts: string[] = [];
  const line = page.shot.parents[timeEntry] as number;
  for (let at = box; at < (page.shot.ends[box] as number); at++) {
    const text = page.shot.texts[at] as string;
    if (text !== '' && text.length < 80 && at !== timeEntry && holds(page.shot, line, at)) texts.push(text);
  }
  return texts;
}

/** Document order, turned round if the times say that the newest stands on top. */
function oldestFirst(bubbles: Bubble[]): Bubble[] {
  let rising = 0;
  for (let index = 1; index < bubbles.length; index++) {
    const before = bubbles[index - 1]?.timing?.range;
    const after = bubbles[index]?.timing?.range;
    if (before && after && before.to < after.from) rising++;
    if (before && after && before.from > after.to) rising--;
  }
  return rising < 0 ? bubbles.reverse() : bubbles;
}

/** By time where both have one that tells, else as they came. */
function inOrder(messages: Message[]): Message[] {
  return messages
    .map((message, place) => ({ message, place }))
    .sort((a, b) => {
      const [one, other] = [a.message.at?.range, b.message.at?.range];
      return one && other && (one.to < other.from || other.to < one.from) ? one.from - other.from : a.place - b.place;
    })
    .map(({ message }) => message);
}

/** A control among the bubbles, such as "show earlier messages". */
function moreAbove(page: Page, entries: readonly number[]): boolean {
  const first = entries[0];
  if (first === undefined) return false;
  const list = page.shot.parents[around(page, first, entries)] as number;
  if (list < 0) return false;
  return hook(page, 'send').some(
    (index) => holds(page.shot, list, index) && !entries.some((entry) => holds(page.shot, entry, index)),
  );
}

function anchorsOf(page: Page, bubbles: readonly Bubble[], pane: number | undefined): Element[] {
  const newest = bubbles.at(-1);
  const places: Element[] = [];
  if (newest?.timeEntry !== undefined) places.push(page.shot.elements[newest.timeEntry] as Element);
  if (pane !== undefined) {
    const end = bubbles.length > 0 ? Math.min(...bubbles.map(({ entry }) => entry)) : (page.shot.ends[pane] as number);
    for (let at = pane; at < end && places.length < 4; at++)
      if (page.shot.texts[at] !== '') places.push(page.shot.elements[at] as Element);
  }
  return anchorsAmong(places, 3);
}

const textOf = (page: Page, entry: number): string => {
  let text = '';
  for (let at = entry; at < (page.shot.ends[entry] as number) && text.length < 200; at++) text += page.shot.texts[at];
  return text;
};
