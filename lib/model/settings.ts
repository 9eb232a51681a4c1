import * as z from 'zod/mini';
import { Portal } from './portal';

const Hours = z.number().check(z.minimum(0.25), z.maximum(240));

/** What the agent can change. Every key has a default, so that an old or damaged record still yields settings. */
export const Settings = z.object({
  portals: z._default(z.record(Portal, z.boolean()), { amazon: true, ebay: true }),
  /** Hours left at which a band begins; must fall: soon > urgent > critical. */
  bands: z._default(
    z.object({ critical: Hours, urgent: Hours, soon: Hours }).check(
      z.refine((b) => b.critical < b.urgent && b.urgent < b.soon, {
        error: 'bands must fall: soon, urgent, critical',
      }),
    ),
    { critical: 1, urgent: 4, soon: 12 },
  ),
  /** Own target for eBay messages, hours. */
  ebayTargetHours: z._default(Hours, 24),
  /** An account not seen for this long is stale, minutes. */
  staleMinutes: z._default(z.number().check(z.int(), z.minimum(5), z.maximum(1440)), 60),
  notifications: z._default(z.boolean(), true),
  replyCheck: z._default(z.boolean(), true),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = Settings.parse({});
