import type { WordKey, Words } from '../core/words';
import { shipmentsOf } from '../inbox/order-facts';
import type { Conversation } from '../model/conversation';
import type { Order } from '../model/order';
import type { Parcel } from '../model/parcel';
import type { Portal } from '../model/portal';
import type { ShipmentStatus } from '../model/shipment';
import type { OrderFact, SuggestionRule } from '../model/suggestion';
import type { Template } from '../model/template';
import type { Topic } from '../model/topic';
import { FACT_WORDS, STATUS_KEYS, TOPIC_WORDS } from './suggest-words';
import { SUGGESTION_RULES } from './suggestion-rules';

/** A text of the interface with what is put in, which may itself be one. */
export interface Said {
  key: WordKey;
  args: readonly (string | number | Said)[];
}

/** A template that may answer, and why, for {@link say}. */
export interface Suggestion {
  templateId: string;
  reason: Said;
  /** For the log. */
  topic: Topic;
  rule: string;
}

/** What is known when an answer is wanted. What is not known is left out. */
export interface Situation {
  portal: Portal;
  purpose: 'reply' | 'proactive';
  /** Of the buyer's unanswered messages, best first. */
  topics?: readonly Topic[] | undefined;
  order?: Order | null | undefined;
  parcels: readonly Pick<Parcel, 'status' | 'reason'>[];
  fulfilment?: Conversation['fulfilment'];
  atRisk?: Conversation['atRisk'];
  /** Language of the reply, ISO 639-1. */
  language?: string | undefined;
}

/** The agent's own rules, which come first, and the built-in ones that are switched off, by id. */
export interface SuggestionRules {
  own: readonly SuggestionRule[];
  off: readonly string[];
}

const MOST = 3;

// Of several parcels the one that needs the answer most.
const FIRST: readonly ShipmentStatus[] = [
  'exception',
  'failed_attempt',
  'returned',
  'expired',
  'available_for_pickup',
  'out_for_delivery',
  'in_transit',
  'info_received',
  'pending',
  'delivered',
  'cancelled',
];
const MOVING: ReadonlySet<ShipmentStatus> = new Set(FIRST.slice(0, 7).concat('delivered'));

/**
 * The templates that fit what the buyer asks and what is known of the order, at most three, best first. Only offered
 * ones, of this portal, that may be sent for this purpose; those written in the reply's language come first.
 */
export function suggest(
  situation: Situation,
  templates: readonly Template[],
  { own, off }: SuggestionRules,
): Suggestion[] {
  const offered = new Map(templates.map((template) => [template.id, template]));
  const known = knownOf(situation);
  const rules = [...own, ...SUGGESTION_RULES.filter(({ id }) => !off.includes(id))];
  const found = new Map<string, Suggestion>();
  for (const topic of situation.topics ?? []) {
    const speaking = rules.filter(
      (rule) =>
        rule.topic === topic && fits(rule, known) && rule.templates.some((id) => isOffered(offered.get(id), situation)),
    );
    for (const rule of knowingMost(speaking, own)) {
      for (const templateId of rule.templates) {
        if (found.has(templateId) || !isOffered(offered.get(templateId), situation)) continue;
        found.set(templateId, { templateId, reason: reasonOf(rule, known), topic, rule: rule.id });
      }
    }
  }
  const all = [...found.values()];
  const { language } = situation;
  const isWritten = ({ templateId }: Suggestion) =>
    language === undefined || offered.get(templateId)?.texts[language] !== undefined;
  return [...all.filter(isWritten), ...all.filter((one) => !isWritten(one))].slice(0, MOST);
}

/** Why no answer may be needed: all that waits only thanks, or a machine wrote it. The agent says so in the portal. */
export function needsNoResponse(topics: readonly Topic[] | undefined): 'thanks' | 'out-of-office' | null {
  const [first] = topics ?? [];
  return topics?.length === 1 && (first === 'thanks' || first === 'out-of-office') ? first : null;
}

/** A reason in words. */
export function say({ key, args }: Said, words: Words): string {
  return words(key, ...args.map((arg) => (typeof arg === 'object' ? say(arg, words) : arg)));
}

interface Known extends Pick<Situation, 'portal' | 'fulfilment'> {
  status: ShipmentStatus | undefined;
  reasons: ReadonlySet<string>;
  facts: ReadonlySet<OrderFact>;
}

function knownOf({ portal, order, parcels, fulfilment, atRisk }: Situation): Known {
  const told = new Set(parcels.map(({ status }) => status));
  // What the portal's page says counts only where no carrier has spoken.
  const isTold = FIRST.some((status) => told.has(status));
  if (order && !isTold) for (const { status } of shipmentsOf(order)) if (status) told.add(status);
  const status = FIRST.find((one) => told.has(one)) ?? (order?.deliveredAt ? 'delivered' : undefined);
  const facts = new Set<OrderFact>();
  const hasParcel = order ? shipmentsOf(order).some(({ number }) => number) : false;
  const sent = order?.dispatched !== undefined || hasParcel || (status !== undefined && MOVING.has(status));
  if (sent) facts.add('sent');
  // Only an order that shows by when it is to go shows that it has not gone.
  else if (order?.dispatchBy && !order.cancelled && parcels.length === 0) facts.add('not-sent');
  if (atRisk === 'promise-passed' && status !== 'delivered') facts.add('late');
  for (const flag of ['refunded', 'returning', 'cancelled'] as const) if (order?.[flag]) facts.add(flag);
  return {
    portal,
    fulfilment: order?.fulfilment ?? fulfilment,
    status,
    reasons: new Set(parcels.flatMap(({ reason }) => reason ?? [])),
    facts,
  };
}

/**
 * Own rules all speak. Of the built-in ones, who ships decides before where the parcel is, that before the bare fact that
 * it was sent, and a rule without a condition speaks only where no other does.
 */
function knowingMost(speaking: readonly SuggestionRule[], own: readonly SuggestionRule[]): SuggestionRule[] {
  const mine = speaking.filter((rule) => own.includes(rule));
  const built = speaking.filter((rule) => !own.includes(rule));
  const settled = built.filter(({ fact }) => fact === 'refunded' || fact === 'cancelled');
  const ships = built.filter(({ fulfilment }) => fulfilment !== undefined);
  const told = built.filter((rule) => isConditional(rule) && rule.fact !== 'sent');
  const sent = built.filter(({ fact }) => fact === 'sent');
  const first = [settled, ships, told, sent].find((rules) => rules.length > 0);
  return [...mine, ...(first?.slice(0, 2) ?? (mine.length > 0 ? [] : built))];
}

const isConditional = ({ fulfilment, status, reason, fact, portal }: SuggestionRule): boolean =>
  [fulfilment, status, reason, fact, portal].some((condition) => condition !== undefined);

const fits = (rule: SuggestionRule, known: Known): boolean =>
  (rule.portal === undefined || rule.portal === known.portal) &&
  (rule.fulfilment === undefined || rule.fulfilment === known.fulfilment) &&
  (rule.status === undefined || (known.status !== undefined && rule.status.includes(known.status))) &&
  (rule.reason === undefined || known.reasons.has(rule.reason)) &&
  (rule.fact === undefined || known.facts.has(rule.fact));

const isOffered = (template: Template | undefined, { portal, purpose }: Situation): boolean =>
  template !== undefined &&
  (template.portal === undefined || template.portal === portal) &&
  !(template.replyOnly && purpose === 'proactive');

/** The wish, and what the rule found to be so. */
function reasonOf(rule: SuggestionRule, { status }: Known): Said {
  const facts: Said[] = [];
  if (rule.fulfilment)
    facts.push(plain(rule.fulfilment === 'amazon' ? 'suggest_amazon_ships' : 'suggest_seller_ships'));
  if (rule.fact) facts.push(plain(FACT_WORDS[rule.fact]));
  if (rule.reason === 'customs') facts.push(plain('suggest_customs'));
  if (rule.status && status) facts.push({ key: 'suggest_status', args: [plain(STATUS_KEYS[status])] });
  return facts.reduce(
    (said, fact): Said => ({ key: 'suggest_and', args: [said, fact] }),
    plain(TOPIC_WORDS[rule.topic]),
  );
}

const plain = (key: WordKey): Said => ({ key, args: [] });
