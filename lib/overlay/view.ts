import type { Words } from '../core/words';
import type { Conversation } from '../model/conversation';
import { widthOf } from '../model/range';
import type { Settings } from '../model/settings';
import { deadlineOf } from '../sla/deadline';
import { arithmetic, type BadgeText, badgeText } from '../sla/say';

/** Everything a badge shows, as values: equal views draw nothing. */
export interface BadgeView {
  attributes: Record<string, string>;
  sign: string;
  text: string;
  /** Colour and weight; `own` is an own target, amber at most. */
  voice: BadgeText['tone'] | 'own';
  /** Whole sentences for the hover. */
  hover: string[];
}

/** What drawing depends on besides the conversation. */
export interface Speech {
  words: Words;
  locale: string;
  zone: string;
}

const MINUTE = 60_000;
const iso = (at: number): string => new Date(at).toISOString();

/**
 * The badge of a conversation when it is `now` (ms UTC); the attributes are those of the contract.
 * @param id what the row is known by: native id, else order id, else empty
 */
export function badgeViewOf(
  conversation: Conversation,
  id: string,
  place: 'row' | 'thread',
  now: number,
  settings: Settings,
  speech: Speech,
): BadgeView {
  const deadline = deadlineOf(conversation, settings);
  const said = badgeText(conversation, deadline, now, settings, speech.words, speech.locale, speech.zone);
  const attributes: Record<string, string> = {
    'data-place': place,
    'data-conversation': id,
    'data-band': said.band,
    role: 'img',
    'aria-label': said.label,
  };
  if (deadline) {
    attributes['data-due'] = iso(deadline.due.from);
    if (widthOf(deadline.due) > MINUTE) attributes['data-due-latest'] = iso(deadline.due.to);
    attributes['data-basis'] = deadline.basis;
    attributes['data-consequence'] = deadline.consequence;
    if (deadline.claim) attributes['data-next-due'] = iso(deadline.claim.at.from);
  }
  return {
    attributes,
    sign: said.sign,
    text: said.text,
    voice: said.quiet && said.tone === 'urgent' ? 'own' : said.tone,
    hover: [said.label, ...arithmetic(conversation, deadline, now, settings, speech.words, speech.locale, speech.zone)],
  };
}
