import type { SightingContext } from '../../../lib/inbox/context';
import type { Conversation } from '../../../lib/model/conversation';
import type { Author, Message, Timing } from '../../../lib/model/message';
import { instant, type TimeRange } from '../../../lib/model/range';
import type { RowSighting, ThreadSighting } from '../../../lib/model/sighting';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** ms UTC of a clock time on the day that all samples happen on. */
export const t = (clock: string): number => Date.parse(`2026-11-20T${clock}:00Z`);

/** `10:00` or `10:00-11:00`. */
export function range(text: string): TimeRange {
  const [from = '', to = from] = text.split('-');
  return { from: t(from), to: t(to) };
}

export const timing = (text: string): Timing =>
  text.includes('-')
    ? { range: range(text), source: 'relative', text: '7h' }
    : { range: instant(t(text)), source: 'data' };

export const amazon = (at = '12:00', view: SightingContext['view'] = 'response-needed'): SightingContext => ({
  portal: 'amazon',
  account: { host: 'sellercentral.amazon.co.uk' },
  view,
  at: t(at),
});

export const CASE = '7f2c1e80-1111-4222-8333-944455556666';

/** A row of case {@link CASE} that needs a reply; `activity` as in {@link timing}. */
export const row = (activity?: string, more: Partial<RowSighting> = {}): RowSighting => ({
  kind: 'row',
  nativeId: CASE,
  needsReply: 'yes',
  ...(activity ? { lastActivity: timing(activity) } : {}),
  ...more,
});

const AUTHORS: Record<string, Author> = {
  b: 'buyer',
  s: 'seller',
  r: 'seller',
  p: 'portal-for-buyer',
  a: 'assistant',
  o: 'buyer-auto',
  y: 'system',
  u: 'unknown',
};

/** `b10:00 s11:00 r11:30 b`: author letter and time (may be missing); `r` is a seller's refused reply. */
export function messages(text: string): Message[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({
      author: AUTHORS[word[0] ?? ''] ?? 'unknown',
      ...(word.length > 1 ? { at: timing(word.slice(1)) } : {}),
      ...(word[0] === 'r' ? { refused: true } : {}),
    }));
}

/** A complete thread of case {@link CASE}. */
export const thread = (text: string, more: Partial<ThreadSighting> = {}): ThreadSighting => ({
  kind: 'thread',
  nativeId: CASE,
  needsReply: 'unknown',
  complete: true,
  messages: messages(text),
  ...more,
});

/** State in short: `open 10:00`, `open 10:00-11:00`, `open ?`, `replied 11:00`, `unknown`. */
export function short(conversation: Conversation | null | undefined): string {
  if (!conversation) return 'none';
  const { state, waiting, answer } = conversation;
  if (state === 'open') return `open ${waiting ? clock(waiting.start) : '?'}`;
  return state === 'answered' && answer ? `${answer.reason} ${clock(answer.at)}` : state;
}

function clock({ from, to }: TimeRange): string {
  const [a, b] = [from, to].map((at) => new Date(at).toISOString().slice(11, 16));
  return a === b ? (a ?? '') : `${a}-${b}`;
}
