import type { SightingContext } from '../../lib/inbox/context';
import { fold } from '../../lib/inbox/fold';
import { queueOf } from '../../lib/inbox/queue';
import type { Conversation } from '../../lib/model/conversation';
import { instant } from '../../lib/model/range';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import type { RowSighting } from '../../lib/model/sighting';
import type { Figures } from './bounds';
import { timed } from './measure';

const NOW = Date.UTC(2026, 10, 22, 15, 30);
const MINUTE = 60_000;
const CONTEXT: SightingContext = {
  portal: 'amazon',
  account: { host: 'sellercentral.amazon.co.uk' },
  view: 'response-needed',
  at: NOW,
};
const EFFORT = { runs: 30, warmUp: 10 };

/** A thousand rows of "Response needed", spread over the last two days. */
export function manyRows(now: number): RowSighting[] {
  return Array.from({ length: 1000 }, (_, n) => ({
    kind: 'row',
    nativeId: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    orderId: `026-${String(1_000_000 + n)}-1234567`,
    buyer: `Buyer ${n}`,
    subject: 'Where is my order?',
    needsReply: 'yes',
    lastActivity: { range: instant(now - n * 3 * MINUTE), source: 'data' },
  }));
}

/** Times of folding, ordering and counting a thousand conversations. */
export async function benchInbox(): Promise<Figures> {
  // The toolbar's module reaches for the browser when it is loaded; it counts and words without one.
  Object.assign(globalThis, { browser: { runtime: { id: 'bench' } }, chrome: { runtime: { id: 'bench' } } });
  const { toolbarOf } = await import('../../lib/worker/toolbar');
  const rows = manyRows(NOW);
  const foldAll = (known: readonly Conversation[], at: number) =>
    rows.flatMap((row, index) => fold(known[index], row, { ...CONTEXT, at }) ?? []);
  const known = foldAll([], NOW);
  if (known.length !== rows.length) throw new Error(`${known.length} conversations of ${rows.length} rows`);
  const speech = { words: (key: string) => key, locale: 'en-GB', zone: 'Europe/London' };
  const account = {
    key: 'amazon:sellercentral.amazon.co.uk',
    portal: 'amazon' as const,
    account: CONTEXT.account,
    state: 'ok' as const,
    seenKeys: known.map(({ key }) => key),
    total: known.length,
    seenAt: NOW,
    countedAt: NOW,
    lookedAt: NOW,
  };
  return {
    'inbox.fold.new': timed(() => foldAll([], NOW), EFFORT),
    'inbox.fold.known': timed(() => foldAll(known, NOW + MINUTE), EFFORT),
    'inbox.queue': timed(() => queueOf(known, DEFAULT_SETTINGS, NOW), EFFORT),
    'inbox.toolbar': timed(
      () => toolbarOf({ conversations: known, coverage: [account] }, DEFAULT_SETTINGS, NOW, speech),
      EFFORT,
    ),
  };
}
