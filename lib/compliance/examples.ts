import { ADVICE_EXAMPLES } from './packs/advice';
import { CONDUCT_EXAMPLES } from './packs/conduct';
import { CONTACT_EXAMPLES } from './packs/contact';
import { LINKS_EXAMPLES } from './packs/links';
import { OFF_PLATFORM_EXAMPLES } from './packs/off-platform';
import { ORDER_EXAMPLES } from './packs/order';
import { PROMOTION_EXAMPLES } from './packs/promotion';
import { REVIEWS_EXAMPLES } from './packs/reviews';
import { STARTED_EXAMPLES } from './packs/started';
import { STYLE_EXAMPLES } from './packs/style';
import type { RuleId } from './registry';
import type { Examples } from './rule';

/** The examples of every rule, apart from the rules so that they stay out of the extension. */
export const EXAMPLES: Readonly<Record<RuleId, Examples>> = {
  ...LINKS_EXAMPLES,
  ...CONTACT_EXAMPLES,
  ...OFF_PLATFORM_EXAMPLES,
  ...REVIEWS_EXAMPLES,
  ...PROMOTION_EXAMPLES,
  ...STYLE_EXAMPLES,
  ...CONDUCT_EXAMPLES,
  ...STARTED_EXAMPLES,
  ...ORDER_EXAMPLES,
  ...ADVICE_EXAMPLES,
};
