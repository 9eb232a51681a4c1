import type { Conversation } from '../model/conversation';

/**
 * Nobody waits any more. The start stays on record (how long it took), what only matters while waiting goes. A claim
 * with a date that the portal shows waits on: a message does not answer it.
 */
export function answered(known: Conversation, answer: NonNullable<Conversation['answer']>): Conversation {
  const { overSlaAt: _, topics: __, waiting, ...rest } = known;
  if (isClaimDated(known)) return { ...rest, state: 'open', answer };
  if (!waiting) return { ...rest, state: 'answered', answer };
  const { refused: ___, hint: ____, ...wait } = waiting;
  return { ...rest, waiting: wait, state: 'answered', answer };
}

/** Is there an open claim, and a date by which the portal wants it answered? */
export const isClaimDated = ({ claim, claimBy }: Conversation): boolean => claim === 'open' && claimBy !== undefined;

/**
 * The portal asks for attention although the messages are answered: open, but no message waits and no clock of theirs
 * runs.
 */
export function openStill(known: Conversation): Conversation {
  const { waiting: _, topics: __, ...rest } = known;
  return { ...rest, state: 'open' };
}
