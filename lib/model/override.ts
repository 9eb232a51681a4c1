import * as z from 'zod/mini';
import { Portal } from './portal';
import { Instant } from './range';
import { Short } from './text';

/** Why an agent sent a text that the send guard had held. */
export const OverrideReason = z.enum(['false-alarm', 'asked-for', 'needed']);
export type OverrideReason = z.infer<typeof OverrideReason>;

/** One text that was sent as it was: which rules, and why. Never the text. */
export const Override = z.object({
  portal: Portal,
  /** The conversation's native id or order id; empty where the page tells neither. */
  conversation: Short,
  rules: z.array(Short).check(z.minLength(1), z.maxLength(50)),
  reason: OverrideReason,
  at: Instant,
});
export type Override = z.infer<typeof Override>;
