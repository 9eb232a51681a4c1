import { formatClock, formatDay, formatDuration } from '../core/duration';
import type { WordKey, Words } from '../core/words';
import type { AnswerReason } from '../model/conversation';
import { type TimeRange, widthOf } from '../model/range';
import type { Settings } from '../model/settings';
import { type Band, bandOf, PRESSING } from './band';
import { CLOCKS } from './clocks';
import { type Deadline, hoursOf } from './deadline';
import { hoverSentences, isOwnLine, PORTAL_NAMES, type Spoken, saidByPortal } from './sentences';

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;

/** The sign that stands before the text, so that a band never rests on colour alone. */
export type Sign = '' | '!' | '●' | '◐';

/** How loud a badge is drawn; an own target stops at `urgent`. */
export type Tone = 'overdue' | 'critical' | 'urgent' | 'plain' | 'faint';

/** A badge in words. */
export interface BadgeText {
  sign: Sign;
  text: string;
  /** Whole sentences for assistive technology and the hover; begins with `text`. */
  label: string;
  band: Band;
  tone: Tone;
  /** An own target: never red, never bold, never "late". */
  quiet: boolean;
}

const SIGNS: Record<Tone, Sign> = { overdue: '!', critical: '●', urgent: '◐', plain: '', faint: '' };

const ANSWERS: Record<AnswerReason, WordKey> = {
  replied: 'band_answered',
  'no-response-needed': 'band_no_reply_needed',
  resolved: 'band_answered',
  closed: 'band_answered',
  elsewhere: 'band_elsewhere',
};

/**
 * The badge of a conversation at `now` (ms UTC), in the language of `words` and `locale` and the clock of `zone` (IANA).
 * `deadline` is what `deadlineOf` gives for the same facts.
 */
export function badgeText(
  conversation: Spoken,
  deadline: Deadline | null,
  now: number,
  settings: Pick<Settings, 'bands' | 'ebayTargetHours'>,
  words: Words,
  locale: string,
  zone: string,
): BadgeText {
  const band = bandFor(conversation, deadline, now, settings);
  const quiet = deadline?.consequence === 'own-target';
  const tone = toneOf(band, quiet);
  const text = shortText(conversation, deadline, band, { now, words, locale, zone });
  const more = hoverSentences(conversation, deadline, now, settings, words, locale, zone);
  return { sign: SIGNS[tone], text, label: [text, ...more].map(sentence).join(' '), band, tone, quiet };
}

function bandFor(
  conversation: Spoken,
  deadline: Deadline | null,
  now: number,
  settings: Pick<Settings, 'bands'>,
): Band {
  if (deadline) return bandOf(deadline.due.from, now, settings.bands);
  return conversation.state === 'answered' ? 'answered' : 'unknown';
}

function toneOf(band: Band, quiet: boolean): Tone {
  if (band === 'overdue' || band === 'critical' || band === 'urgent') return quiet ? 'urgent' : band;
  return band === 'soon' ? 'plain' : 'faint';
}

interface Voice {
  now: number;
  words: Words;
  locale: string;
  zone: string;
}

function shortText(conversation: Spoken, deadline: Deadline | null, band: Band, voice: Voice): string {
  const { words } = voice;
  if (conversation.state === 'answered') return words(ANSWERS[conversation.answer?.reason ?? 'replied']);
  if (conversation.waiting?.refused) return words('band_not_delivered');
  if (conversation.reportedUnresolved && !PRESSING.has(band)) return words('band_reported');
  if (!deadline) return words('band_unknown');
  if (band === 'overdue') return overdueText(conversation, deadline, voice);
  if (widthOf(deadline.due) > MINUTE) return rangeText(deadline.due, voice);
  if (band === 'critical' || band === 'urgent') {
    return words(`band_${band}`, formatDuration(deadline.due.from - voice.now, 'ticking'));
  }
  return words(band === 'soon' ? 'band_soon' : 'band_ok', clock(deadline.due.from, voice));
}

function overdueText(conversation: Spoken, deadline: Deadline, voice: Voice): string {
  const { now, words } = voice;
  const { due } = deadline;
  const isWide = widthOf(due) > MINUTE;
  if (deadline.consequence === 'own-target') {
    if (due.to > now && isWide) return words('band_own_maybe');
    // The latest possible start: a wait that is certain, not the longest one imaginable.
    const since = conversation.waiting?.start.to ?? due.to;
    return words(isWide ? 'band_overdue_own_wide' : 'band_overdue_own', formatDuration(now - since, 'whole'));
  }
  if (due.to > now && isWide) return words('band_maybe_late');
  const claimPassed = deadline.claim !== undefined && deadline.claim.at.to <= now;
  if (isOwnLine(deadline) || (claimPassed && deadline.consequence === 'claim')) return words('band_overdue_request');
  if (claimPassed) return words('band_overdue_claim');
  if (saidByPortal(conversation, deadline)) return words('band_overdue_displayed');
  return words(isWide ? 'band_overdue_amazon_wide' : 'band_overdue_amazon', formatDuration(now - due.to, 'whole'));
}

function rangeText(due: TimeRange, voice: Voice): string {
  const { now, words, locale, zone } = voice;
  if (widthOf(due) >= DAY) return words('band_day_wide', formatDay(due.from, now, locale, zone));
  return words('band_about', formatDuration(due.from - now, 'about'));
}

const clock = (at: number, voice: Voice): string => formatClock(at, voice.now, voice.locale, voice.zone);

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/**
 * The sum behind a badge, for the hover: `First unanswered message Sun 14:05, from Amazon's data, + 24 h = Mon 14:05`.
 * Empty where no sum was made (answered, unknown, or the portal showed the deadline itself).
 */
export function arithmetic(
  conversation: Spoken,
  deadline: Deadline | null,
  now: number,
  settings: Pick<Settings, 'ebayTargetHours'>,
  words: Words,
  locale: string,
  zone: string,
): string[] {
  const { waiting } = conversation;
  if (!deadline || !waiting || deadline.basis === 'displayed') return [];
  const clock = (range: TimeRange): string => {
    const from = formatClock(range.from, now, locale, zone);
    return widthOf(range) > MINUTE ? words('hover_between', from, formatClock(range.to, now, locale, zone)) : from;
  };
  const portal = PORTAL_NAMES[conversation.portal];
  let source = words('hover_sum_page');
  if (waiting.source === 'data') source = words('hover_sum_data', portal);
  if (waiting.source === 'relative' && waiting.text) source = words('hover_sum_relative', waiting.text);
  const hours = formatDuration(hoursOf(CLOCKS[deadline.clock], settings) * HOUR, 'whole');
  const key = waiting.from === 'thread' ? 'hover_sum_first' : 'hover_sum_newest';
  return [words(key, clock(waiting.start), source, hours, clock(deadline.due))];
}
