import * as z from 'zod/mini';

/** One line of the log: what went wrong, never what a buyer or an agent wrote. */
export const LogEntry = z.object({
  /** ms UTC. */
  at: z.number(),
  what: z.enum(['damaged-record', 'degraded', 'absence-held', 'disagrees', 'storage-full', 'failed']),
  detail: z.string().check(z.maxLength(1000)),
});
export type LogEntry = z.infer<typeof LogEntry>;
