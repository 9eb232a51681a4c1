import type { Fold } from '../inbox/folding';
import { keyOf } from '../inbox/identity';
import type { Account } from '../model/account';
import type { Conversation } from '../model/conversation';
import type { Portal, View } from '../model/portal';
import type { RowSighting, ThreadSighting } from '../model/sighting';
import { clip } from '../model/text';

type Subject = RowSighting | ThreadSighting;

/** What the page knows of its conversations: its own reading at once, sharpened by what the worker answered. */
export interface Known {
  /** The conversation of a sighting as of now; one that is not a conversation comes out answered or unknown. */
  of(subject: Subject, context: { account: Account; view?: View | undefined; at: number }): Conversation;
  /** Takes the worker's answer for a sighting. `true` when it says something new. */
  learn(subject: Subject, conversation: Conversation | null): boolean;
}

/** @param fold how a sighting is laid over what is known */
export function createKnown(portal: Portal, fold: Fold): Known {
  const facts = new Map<string, Conversation>();
  return {
    of(subject, { account, view, at }) {
      const key = keyOf(portal, subject);
      const folded = fold(key ? facts.get(key) : undefined, subject, {
        portal,
        account,
        ...(view ? { view } : {}),
        at,
      });
      if (folded) return folded;
      return {
        key: clip(key ?? `${portal}:~`),
        portal,
        account,
        aliases: [],
        // A row in Sent or Resolved is no open conversation; whatever else makes none is simply not known.
        state: subject.needsReply === 'no' ? 'answered' : 'unknown',
        ...(subject.needsReply === 'no'
          ? { answer: { reason: subject.closure ?? 'replied', at: { from: at, to: at } } }
          : {}),
        firstSeenAt: at,
        seenAt: at,
      };
    },
    learn(subject, conversation) {
      const key = keyOf(portal, subject);
      if (!key || !conversation) return false;
      const before = JSON.stringify({ ...facts.get(key), seenAt: 0 });
      facts.set(key, conversation);
      return before !== JSON.stringify({ ...conversation, seenAt: 0 });
    },
  };
}

/** What a sighting is known by in `data-conversation`: native id, else order id, else empty. */
export const publicId = (subject: Subject): string => subject.nativeId ?? subject.orderId ?? '';
