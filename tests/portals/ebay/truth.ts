import type { Conversation, ConversationTruth } from './types';

/** The facts of one conversation, from its messages alone: nothing here looks at what the pages show. */
export function truthOf(conversation: Conversation): ConversationTruth {
  const byTime = [...conversation.messages].sort((a, b) => a.at - b.at);
  const last = byTime[byTime.length - 1];
  if (!last) throw new Error(`Conversation ${conversation.id} has no messages`);
  const lastAnswer = byTime.findLastIndex((message) => message.from === 'seller');
  const waiting = byTime.slice(lastAnswer + 1).find((message) => message.from === 'buyer');
  return {
    conversationId: conversation.id,
    user: conversation.user,
    title: conversation.title,
    itemId: conversation.itemId,
    unread: conversation.unread,
    opened: conversation.opened,
    lastFrom: last.from,
    firstUnansweredAt: waiting?.at ?? null,
    lastActivityAt: last.at,
  };
}
