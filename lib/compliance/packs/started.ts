import { onlyThanks, tooLate } from '../detectors/started';
import type { Examples, Rule } from '../rule';
import { SOURCES } from '../sources';

/** Messages that the seller starts; in a reply none of this is said. */
export const STARTED = {
  proactive_thanks: {
    category: 'proactive',
    amazon: {
      severity: 'warning',
      reason: 'Amazon does not allow messages that you start only to say thank you or that you are there to help.',
      source: SOURCES.amazonList,
    },
    purpose: 'proactive',
    detect: onlyThanks,
    fixes: [],
  },
  proactive_late: {
    category: 'proactive',
    amazon: {
      severity: 'warning',
      reason: 'Amazon allows messages that you start only within 30 days after the order was complete.',
      source: SOURCES.amazonList,
    },
    purpose: 'proactive',
    detect: tooLate,
    fixes: [],
  },
} satisfies Record<string, Rule>;

const started = { portal: 'amazon', purpose: 'proactive' } as const;
const completedBy = Date.UTC(2026, 9, 1);

export const STARTED_EXAMPLES: Record<keyof typeof STARTED, Examples> = {
  proactive_thanks: {
    flags: [
      { text: 'Dear customer, thank you very much! Kind regards', ...started },
      { text: 'Bonjour, merci beaucoup. Cordialement', ...started },
      { text: 'Guten Tag, vielen Dank! Viele Grüße', ...started },
    ],
    passes: [
      { text: 'Dear customer, thank you very much! Kind regards', portal: 'amazon' },
      { text: 'Hello, which colour of the lid would you like to have?', ...started },
      { text: 'Hello, the lid in red is sold out and will only come back in spring. Kind regards', ...started },
    ],
  },
  proactive_late: {
    flags: [31, 40, 400].map((days) => ({
      text: 'Which colour of the lid would you like?',
      ...started,
      completedBy,
      now: completedBy + days * 86_400_000,
    })),
    passes: [
      { text: 'Which colour would you like?', ...started, completedBy, now: completedBy + 29 * 86_400_000 },
      { text: 'Which colour would you like?', ...started, now: completedBy + 90 * 86_400_000 },
      { text: 'The red one is here.', portal: 'amazon', completedBy, now: completedBy + 90 * 86_400_000 },
    ],
  },
};
