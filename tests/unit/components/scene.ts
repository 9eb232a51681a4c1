import type { Speech } from '../../../components/kit/speech';
import type { Conversation, Waiting } from '../../../lib/model/conversation';
import type { Coverage } from '../../../lib/model/coverage';
import { wordsIn } from '../core/catalog';

export const MIN = 60_000;
export const H = 60 * MIN;
/** A Sunday, 11:04 in London. */
export const NOW = Date.parse('2026-11-22T11:04:00Z');

export const speech: Speech = { words: wordsIn('en'), locale: 'en-GB', zone: 'Europe/London', now: NOW };

/** A wait that began `ago` ms before {@link NOW}, read in a thread. */
export const waiting = (ago: number, more: Partial<Waiting> = {}): Waiting => ({
  start: { from: NOW - ago, to: NOW - ago },
  from: 'thread',
  source: 'data',
  ...more,
});

/** An open conversation at Amazon UK, unless told otherwise; `id` is also its native id. */
export function conversation(id: string, more: Partial<Conversation> = {}): Conversation {
  const portal = more.portal ?? 'amazon';
  return {
    key: `${portal}:${id}`,
    portal,
    account: { host: portal === 'amazon' ? 'sellercentral.amazon.co.uk' : 'www.ebay.co.uk' },
    nativeId: id,
    aliases: [],
    state: 'open',
    firstSeenAt: NOW - H,
    seenAt: NOW - MIN,
    ...more,
  };
}

/** Amazon UK, seen completely just now, unless told otherwise. */
export const coverage = (more: Partial<Coverage> = {}): Coverage => ({
  key: 'amazon:sellercentral.amazon.co.uk',
  portal: 'amazon',
  account: { host: 'sellercentral.amazon.co.uk' },
  state: 'ok',
  seenKeys: ['amazon:a', 'amazon:b'],
  total: 2,
  seenAt: NOW,
  countedAt: NOW,
  lookedAt: NOW,
  ...more,
});
