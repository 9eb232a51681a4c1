import { Portal } from '../../lib/model/portal';
import { ShipmentStatus } from '../../lib/model/shipment';
import type { SuggestionRule } from '../../lib/model/suggestion';
import { Topic } from '../../lib/model/topic';

/** A rule as it is being written; an empty text means any. */
export interface RuleDraft {
  topic: string;
  status: string;
  fulfilment: string;
  portal: string;
  template: string;
}

export const NO_DRAFT: RuleDraft = { topic: 'where-is-my-order', status: '', fulfilment: '', portal: '', template: '' };

/**
 * The rule that was written, with an id that is its content: the same rule twice is one. `null` while it has no
 * template.
 */
export function ruleOf({ topic, status, fulfilment, portal, template }: RuleDraft): SuggestionRule | null {
  const about = Topic.safeParse(topic);
  if (!about.success || template === '') return null;
  const at = ShipmentStatus.safeParse(status);
  const where = Portal.safeParse(portal);
  const told = [about.data, at.data, fulfilment, where.data, template].filter(Boolean).join(' ');
  return {
    id: `own-${hash(told)}`,
    topic: about.data,
    ...(at.success ? { status: [at.data] } : {}),
    ...(fulfilment === 'seller' || fulfilment === 'amazon' ? { fulfilment } : {}),
    ...(where.success ? { portal: where.data } : {}),
    templates: [template],
  };
}

/** FNV-1a in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
