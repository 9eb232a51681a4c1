import type { Portal } from '../model/portal';
import type { TeamRules } from '../model/team-rules';

/** The languages whose words are checked, by ISO 639-1 code. */
export const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pl', 'sv', 'pt', 'tr', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What is known about a reply besides its text. Everything but the portal may be missing. */
export interface CheckContext {
  portal: Portal;
  /** `reply` (default) answers a buyer; `proactive` is started by the seller, where Amazon's rules are stricter. */
  purpose?: 'reply' | 'proactive' | undefined;
  /** Language of the reply as set by the agent, ISO 639-1 (a region suffix is ignored). */
  language?: string | undefined;
  /** Language in which the buyer writes, ISO 639-1; a reply in another one gets a hint. */
  buyerLanguage?: string | undefined;
  /** What the conversation is known by, where the page shows it: for what the agent ignores in it. */
  conversation?: string | undefined;
  /** The order the conversation is about, as the portal writes it. */
  orderId?: string | undefined;
  /** The parcel's number, offered in place of a carrier link and of another order's number. */
  trackingNumber?: string | undefined;
  /** Every parcel number of this order, where known: any other one in the text gets a hint. */
  trackingNumbers?: readonly string[] | undefined;
  /** Names of the files attached to the message. */
  attachments?: readonly string[] | undefined;
  /** The time of writing, ms UTC, for a date that a fix promises; without it there is no such fix. */
  now?: number | undefined;
  /** IANA zone of the agent, for that date; UTC if absent. */
  zone?: string | undefined;
  /** By when the order was complete at the latest, ms UTC. */
  completedBy?: number | undefined;
  /** The box's own limit in UTF-16 units; else the portal's known one. */
  maxLength?: number | undefined;
  /** The team's own rules; the same object each time, so that they are made ready only once. */
  team?: TeamRules | undefined;
}
