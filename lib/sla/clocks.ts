import type { Portal } from '../model/portal';

/** Why a deadline matters, and so its voice: only an own target may never sound late. */
export type Consequence = 'claim' | 'request' | 'metric' | 'own-target';

/** One rule that starts, runs and stops, as data. */
export interface Clock {
  id: string;
  portal: Portal;
  /** Calendar hours: nights, weekends and vacation mode do not stop it. */
  hours: number;
  consequence: Consequence;
  /** Settings key that overrides `hours`, where the agent may choose. */
  adjustable?: 'ebayTargetHours';
  source: { page: string; url: string; seen: string };
  /** Start (ISO 8601 UTC) -> due, run by the contract test. */
  examples: { start: string; due: string }[];
}

const DAY = [
  // Over a weekend and over the night of a clock change: calendar hours are plain hours.
  { start: '2026-11-20T22:00:00Z', due: '2026-11-21T22:00:00Z' },
  { start: '2026-10-24T20:30:00Z', due: '2026-10-25T20:30:00Z' },
];

/** Every clock, by id. A new one is an entry here; the contract test runs its examples. */
export const CLOCKS = {
  'amazon.message': {
    id: 'amazon.message',
    portal: 'amazon',
    hours: 24,
    consequence: 'metric',
    source: {
      page: 'Amazon help: response time to buyer messages, 24 h including weekends and holidays',
      url: 'https://sellercentral.amazon.com/gp/help/external/200549770',
      seen: '2026-05-12',
    },
    examples: DAY,
  },
  'amazon.a-to-z': {
    id: 'amazon.a-to-z',
    portal: 'amazon',
    hours: 48,
    consequence: 'claim',
    source: {
      page: 'Amazon help: A-to-z claims, 48 h from the first message',
      url: 'https://sellercentral.amazon.com/help/hub/reference/external/G27951',
      seen: '2026-05-12',
    },
    examples: [{ start: '2026-11-20T22:00:00Z', due: '2026-11-22T22:00:00Z' }],
  },
  'ebay.message': {
    id: 'ebay.message',
    portal: 'ebay',
    hours: 24,
    consequence: 'own-target',
    adjustable: 'ebayTargetHours',
    source: {
      page: 'eBay sets no deadline for messages; trade advice is 24 h, so this is the own target',
      url: 'https://www.edesk.com/it/blog/amazon-vs-ebay-come-i-requisiti-del-servizio-clienti-differiscono-tra-le-varie-piattaforme',
      seen: '2026-11-22',
    },
    examples: DAY,
  },
} as const satisfies Record<string, Clock>;

export type ClockId = keyof typeof CLOCKS;
