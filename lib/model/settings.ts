import * as z from 'zod/mini';
import { Portal } from './portal';

/** A clock time `HH:MM`, 00:00 to 23:59. */
export const ClockTime = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

/** The agent's working hours, by the clock of the agent's own zone. `to` at or before `from` is on the next day. */
const Shift = z
  .object({
    /** Days on which a shift starts, Monday first. */
    days: z.array(z.boolean()).check(z.length(7)),
    from: ClockTime,
    /** `24:00` is the end of the day. */
    to: z.union([ClockTime, z.literal('24:00')]),
  })
  .check(z.refine(({ days }) => days.includes(true), { error: 'a shift needs a day' }))
  .check(z.refine(({ from, to }) => from !== to, { error: 'a shift starts and ends at different times' }));

const Hours = z.number().check(z.minimum(0.25), z.maximum(240));

/** What happens at a press on Send while a policy forbids something in the text: nothing, the strip opens, or it waits. */
export const GuardMode = z.enum(['off', 'show', 'hold']);
export type GuardMode = z.infer<typeof GuardMode>;

/** The sign that a shortcut for a template begins with: nothing that is typed into words and numbers. Empty: none. */
export const ShortcutSign = z.string().check(z.regex(/^[^\p{L}\p{M}\p{N}\s\p{C}]{0,3}$/u));

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
  /**
   * When alerts may pop up. All week, day and night, until the agent says otherwise: a browser that runs is most likely
   * in use, and working hours that were guessed wrong would hide a deadline without anybody noticing.
   */
  shift: z._default(Shift, { days: [true, true, true, true, true, true, true], from: '00:00', to: '24:00' }),
  /** Amazon's line is told of outside the shift, too. */
  alertsOutsideShift: z._default(z.boolean(), false),
  /** eBay's own target is told of as well. */
  ebayAlerts: z._default(z.boolean(), false),
  /** At most one alert in so many minutes. No more than the hour that alerts look ahead, or one could come too late. */
  alertGapMinutes: z._default(z.number().check(z.int(), z.minimum(15), z.maximum(60)), 15),
  replyCheck: z._default(z.boolean(), true),
  /** Only while `replyCheck` is on. */
  sendGuard: z._default(GuardMode, 'hold'),
  /** Typed before the letters of a template in a reply box. Only while `replyCheck` is on. */
  shortcutSign: z._default(ShortcutSign, ';;'),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = Settings.parse({});
