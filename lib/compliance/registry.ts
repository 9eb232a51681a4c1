import { ADVICE } from './packs/advice';
import { CONDUCT } from './packs/conduct';
import { CONTACT } from './packs/contact';
import { LINKS } from './packs/links';
import { OFF_PLATFORM } from './packs/off-platform';
import { ORDER } from './packs/order';
import { PROMOTION } from './packs/promotion';
import { REVIEWS } from './packs/reviews';
import { STARTED } from './packs/started';
import { STYLE } from './packs/style';
import type { Rule } from './rule';

const ALL = {
  ...LINKS,
  ...CONTACT,
  ...OFF_PLATFORM,
  ...REVIEWS,
  ...PROMOTION,
  ...STYLE,
  ...CONDUCT,
  ...STARTED,
  ...ORDER,
  ...ADVICE,
};

/** The stable names of the rules. */
export type RuleId = keyof typeof ALL;

/** Every rule by id; a new one is an entry in a pack. */
export const RULES: Readonly<Record<RuleId, Rule>> = ALL;
