import type { Portal } from '../model/portal';

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
  /** The order the conversation is about, as the portal writes it. */
  orderId?: string | undefined;
  /** The parcel's number, offered in place of a carrier link. */
  trackingNumber?: string | undefined;
  /** The box's own limit in UTF-16 units; else the portal's known one. */
  maxLength?: number | undefined;
}
