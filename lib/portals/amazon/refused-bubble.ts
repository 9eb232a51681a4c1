import { holds } from '../shape/snapshot';
import type { Page } from './page';
import { refusalIn } from './refusals';

/** A shorter text is a label or a sign, no sentence. */
const SHORTEST = 8;
const ERROR = /(?:^|[\s_-])(?:error|danger|critical|fail(?:ed|ure)?|refused|undelivered|negative)(?:$|[\s_-])/i;
const CALM = /(?:^|[\s_-])(?:info|success|positive)(?:$|[\s_-])/i;

/**
 * What a bubble says about not having been delivered: one of Amazon's texts, else, in any language, a text of its own
 * beside the message's that the page marks as an error (red is all that is published of its look).
 * @param box the bubble's part of the page, whose entries are looked at
 * @param isHead is the entry in the line with sender and time?
 * @returns the text as shown, or `undefined`
 */
export function refusalAt(page: Page, box: number, isHead: (entry: number) => boolean): string | undefined {
  const { shot } = page;
  const texts: number[] = [];
  for (let at = box; at < (shot.ends[box] as number); at++) if (shot.texts[at] !== '') texts.push(at);
  const known = texts.find((at) => refusalIn(shot.texts[at] as string));
  if (known !== undefined) return shot.texts[known];
  const bodies = texts.filter((at) => !isHead(at) && !page.times[at]);
  if (bodies.length < 2) return undefined;
  // What the agent wrote comes first; a notice stands below it.
  const [message, ...below] = bodies as [number, ...number[]];
  if (isRed(shot.elements[message] as Element)) return undefined;
  const notice = below.find((at) => (shot.texts[at] as string).length >= SHORTEST && isError(page, box, at, message));
  return notice === undefined ? undefined : shot.texts[notice];
}

/** Marked by the page as an error, itself or by an element around it that does not hold the message. */
function isError(page: Page, box: number, entry: number, message: number): boolean {
  const { shot } = page;
  if (isRed(shot.elements[entry] as Element)) return true;
  for (let at = entry; at > box && !holds(shot, at, message); at = shot.parents[at] as number) {
    if (saysError(shot.elements[at] as Element)) return true;
  }
  return false;
}

/** A sentence in a row; a red word there may be anything. */
const SENTENCE = 25;

/** Does a row of the Sent list say that its message was not delivered: in Amazon's words, or in red in any others? */
export function isRefusedRow(page: Page, row: number): boolean {
  const { shot } = page;
  for (let at = row; at < (shot.ends[row] as number); at++) {
    const text = shot.texts[at] as string;
    if (refusalIn(text)) return true;
    if (text.length >= SENTENCE && !page.times[at] && isRed(shot.elements[at] as Element)) return true;
  }
  return false;
}

/** Does an element call itself an error, by role, variant or class? */
export function saysError(element: Element): boolean {
  const named = `${element.getAttribute('variant') ?? ''} ${element.getAttribute('class') ?? ''}`;
  if (CALM.test(named)) return false;
  return element.getAttribute('role') === 'alert' || ERROR.test(named);
}

/** Is an element's text red, as the one published description of Amazon's notice has it? */
export function isRed(element: Element): boolean {
  const { color = '' } = element.ownerDocument.defaultView?.getComputedStyle(element) ?? {};
  const [red = 0, green = 255, blue = 255] = (color.match(/^rgba?\((\d+), (\d+), (\d+)/) ?? []).slice(1).map(Number);
  return red >= 140 && green <= 90 && blue <= 90;
}
