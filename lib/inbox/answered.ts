import type { Conversation } from '../model/conversation';

/** Nobody waits any more. The start stays on record (how long it took), what only matters while waiting goes. */
export function answered(known: Conversation, answer: NonNullable<Conversation['answer']>): Conversation {
  const { overSlaAt: _, waiting, ...rest } = known;
  if (!waiting) return { ...rest, state: 'answered', answer };
  const { refused: __, ...wait } = waiting;
  return { ...rest, waiting: wait, state: 'answered', answer };
}
