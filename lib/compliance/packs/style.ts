import { emojiSpans } from '../detectors/emoji';
import { tags, wideGaps } from '../detectors/markup';
import type { Examples, Rule } from '../rule';
import { SOURCES } from '../sources';

export const STYLE = {
  emoji: {
    category: 'emoji',
    amazon: {
      severity: 'warning',
      proactive: 'violation',
      reason: "Amazon's rules for messages forbid emoji; in replies they may still get the message blocked.",
      source: SOURCES.amazonList,
    },
    detect: emojiSpans,
    fixes: ['remove_match'],
  },
  markup: {
    category: 'formatting',
    amazon: {
      severity: 'warning',
      proactive: 'violation',
      reason: 'HTML is shown as text or gets the message blocked.',
      source: SOURCES.amazonList,
    },
    ebay: { severity: 'warning', reason: 'eBay allows no HTML in messages.', source: SOURCES.ebayMarkup },
    detect: tags,
    fixes: ['remove_match'],
  },
  wide_gap: {
    category: 'formatting',
    amazon: {
      severity: 'warning',
      reason: "Amazon's list forbids more than two line breaks in a row.",
      source: SOURCES.amazonList,
    },
    detect: wideGaps,
    fixes: [],
  },
} satisfies Record<string, Rule>;

export const STYLE_EXAMPLES: Record<keyof typeof STYLE, Examples> = {
  emoji: {
    flags: ['Thank you 😊', 'Done ✅ and sent', 'Greetings 👨‍👩‍👧', 'Option 1️⃣', '🇫🇷 parcel', 'Dear ❤️'],
    passes: ['Brand™ © ®', 'Press # and * and 5', 'A → B, 20 °C, ½', 'Smile :-)', '№ 5 ✓'],
  },
  markup: {
    flags: ['<b>Important</b>', 'Line one<br>line two', '<img src="x">'],
    passes: ['5 < 7 and 9 > 3', 'Use <Enter> to go on', 'a<b'],
  },
  wide_gap: {
    flags: [
      'Hello,\n\n\nthe parcel is on its way.',
      'Hello,\n \n \n\nthe parcel',
      'a\n\n\n\n\nb',
      'a\r\n\r\n\r\n\r\nb',
    ],
    passes: ['Hello,\n\nthe parcel', 'a\nb', 'a\n  \nb'],
  },
};
