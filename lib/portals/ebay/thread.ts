import type { Message } from '../../model/message';
import type { ThreadSighting } from '../../model/sighting';
import { clip } from '../../model/text';
import { anchorsAmong } from '../shape/anchor';
import { itemOfLink, userOfLink } from './address';
import type { Survey } from './survey';
import { firstShown, shownText, textLeaf } from './text';
import type { Times } from './times';

// The messaging API's page length (public notes, 2026-11): a longer thread may have more to load.
const PAGE_LENGTH = 25;
const MAX_MESSAGES = 500;

/** The buyer's last messages, and what of each (UTF-16 units), that the line about them is made from. */
const LAST_TEXTS = 3;
const LONGEST_TEXT = 4000;

/** The open conversation, before it is known which row it belongs to. */
export interface ReadThread {
  sighting: ThreadSighting;
  anchors: Element[];
  /** What the buyer wrote last, newest last, read when asked for. */
  buyerTexts: () => string[];
}

/** Reads the right pane; `null` when no conversation is open in it (nothing, one of eBay's mails, still loading). */
export function readThread(
  survey: Survey,
  times: Times,
  self: string | undefined,
  tally: (hook: string) => void,
): ReadThread | null {
  for (const pane of survey.found('thread')) {
    const bubbles = bubblesOf(pane, survey);
    const loading = pane.querySelector(survey.css('loading')) !== null;
    if (bubbles.length === 0 || (loading && !pane.querySelector(survey.css('thread.loaded')))) continue;
    return read(pane, bubbles, loading, survey, times, self, tally);
  }
  return null;
}

function bubblesOf(pane: Element, survey: Survey): Element[] {
  return survey
    .found('thread.bubble')
    .filter((bubble) => pane.contains(bubble))
    .slice(0, MAX_MESSAGES);
}

function read(
  pane: Element,
  bubbles: Element[],
  loading: boolean,
  survey: Survey,
  times: Times,
  self: string | undefined,
  tally: (hook: string) => void,
): ReadThread {
  const outside = (element: Element) => !bubbles.some((bubble) => bubble.contains(element));
  const title = firstShown(pane, survey.css('thread.item'));
  const links = [...pane.querySelectorAll(survey.css('thread.item-link'))].filter(outside);
  const itemIds = new Set([title?.element, ...links].map((link) => itemOfLink(link?.getAttribute('href') ?? null)));
  itemIds.delete(undefined);
  const userLinks = [...pane.querySelectorAll(survey.css('thread.user'))].filter(
    (link) => outside(link) && !isSelf(userOfLink(link.getAttribute('href')), self),
  );
  const users = new Set(userLinks.map((link) => userOfLink(link.getAttribute('href'))));
  users.delete(undefined);
  const { messages, newest, buyers } = messagesOf(bubbles, survey, times, tally);
  const [itemId, buyer] = [only(itemIds), only(users)];
  const last = messages.at(-1)?.author;
  const sighting: ThreadSighting = {
    kind: 'thread',
    needsReply: last === 'buyer' ? 'yes' : last === 'seller' ? 'no' : 'unknown',
    messages,
    complete: !loading && bubbles.length < PAGE_LENGTH,
    ...(itemId ? { itemId } : {}),
    ...(buyer ? { buyer } : {}),
    ...(title ? { subject: clip(title.text) } : {}),
  };
  const leaves = [newest, userLinks[0], title?.element].map((element) => element && textLeaf(element));
  const anchors = anchorsAmong(leaves.filter((leaf) => leaf !== undefined && leaf !== null));
  return { sighting, anchors, buyerTexts: () => buyers.map((bubble) => shownText(bubble, LONGEST_TEXT)) };
}

const isSelf = (user: string | undefined, self: string | undefined): boolean =>
  user !== undefined && user.toLowerCase() === self?.toLowerCase();

const only = (values: ReadonlySet<string | undefined>): string | undefined =>
  values.size === 1 ? [...values][0] : undefined;

/**
 * Messages, oldest first. eBay lists the newest first; times that say otherwise win. The other side's bubbles are
 * grey: where none is, the class may have changed, and taking all for our own would stop a clock, so nobody is named.
 */
function messagesOf(
  bubbles: Element[],
  survey: Survey,
  times: Times,
  tally: (hook: string) => void,
): { messages: Message[]; newest: Element | undefined; buyers: Element[] } {
  const greyCss = survey.css('thread.bubble-buyer');
  const grey = bubbles.map((bubble) => bubble.matches(greyCss));
  const anyGrey = grey.includes(true);
  const read = bubbles.map((bubble, index) => {
    if (grey[index]) tally('thread.bubble-buyer');
    const shown = timeElement(bubble, survey, tally);
    const at = shown ? times.of(shown, bubble) : null;
    const author = grey[index] ? 'buyer' : anyGrey ? 'seller' : 'unknown';
    const message: Message = { author, ...(at ? { at } : {}) };
    return { message, shown, bubble };
  });
  const order = orderOf(read.map(({ message }) => message));
  if (order !== 'newest-first') tally('disagree.bubble-order');
  if (order === 'newest-first') read.reverse();
  const messages = read.map(({ message }) =>
    order === 'mixed' ? { ...message, author: 'unknown' as const } : message,
  );
  const buyers = read.filter((_, index) => messages[index]?.author === 'buyer').map(({ bubble }) => bubble);
  return { messages, newest: read.at(-1)?.shown, buyers: buyers.slice(-LAST_TEXTS) };
}

function timeElement(bubble: Element, survey: Survey, tally: (hook: string) => void): Element | undefined {
  const stamp = bubble.querySelector(survey.css('thread.bubble-stamp'));
  if (stamp) tally('thread.bubble-stamp');
  const text = [...bubble.querySelectorAll(survey.css('thread.bubble-time'))].find(
    (element) => shownText(element) !== '',
  );
  if (text) tally('thread.bubble-time');
  return stamp ?? text;
}

/** Which way the bubbles run, by their times; without times, as eBay is known to list them. */
function orderOf(messages: readonly Message[]): 'newest-first' | 'oldest-first' | 'mixed' {
  let falling = false;
  let rising = false;
  let before: Message['at'];
  for (const { at } of messages) {
    if (!at) continue;
    if (before && at.range.from > before.range.to) rising = true;
    if (before && at.range.to < before.range.from) falling = true;
    before = at;
  }
  if (rising && falling) return 'mixed';
  return rising ? 'oldest-first' : 'newest-first';
}
