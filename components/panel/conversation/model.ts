import type { CarrierId } from '../../../lib/carriers/spec';
import type { Conversation } from '../../../lib/model/conversation';
import type { Buyer } from '../../../lib/model/customer';
import type { Order } from '../../../lib/model/order';
import type { Parcel } from '../../../lib/model/parcel';
import type { Portal } from '../../../lib/model/portal';
import type { ShipmentStatus } from '../../../lib/model/shipment';
import type { Template } from '../../../lib/model/template';
import type { Topic } from '../../../lib/model/topic';
import type { Speakers } from '../../../lib/templates/choose-language';
import type { Facts } from '../../../lib/templates/facts';

/** One parcel, as far as anybody told. */
export interface ShownParcel {
  number: string;
  /** For people; as the portal names it where it is not certain whose it is. */
  carrier: string;
  /** Whom to ask about it; absent where that is not certain. */
  carrierId: CarrierId | undefined;
  /** https, the carrier's own page about it. */
  link: string | null;
  /** The portal's own word on it. */
  portalStatus: ShipmentStatus | undefined;
  /** What is stored of it, with what a service told or why none did; `null`: nobody was asked. */
  known: Parcel | null;
  /** Asked right now. */
  asking: boolean;
  /**
   * Whether a service that knows the carrier can be asked. `unclear`: it is not certain whose it is; `portal`: Amazon ships
   * it, and tells.
   */
  access: 'ready' | 'no-key' | 'no-permission' | 'unclear' | 'portal';
  /** For people: the service that told, else the one that is asked. */
  service: string;
}

/** An order of the conversation. */
export interface ShownOrder {
  orderId: string;
  /** The portal's page about it; `null` where its address is not known. */
  link: string | null;
  /** `null`: nothing of it was seen. */
  order: Order | null;
  parcels: ShownParcel[];
}

/** A template that is proposed, and why. */
export interface ShownSuggestion {
  template: Template;
  reason: string;
  /** For the log. */
  topic: Topic;
  rule: string;
}

/** What else is known of the buyer. */
export interface ShownHistory {
  conversations: Conversation[];
  orders: Order[];
  /** This buyer; `null` where the name tells nobody apart. */
  self: Buyer | null;
  /** Of the other portal, joined by the agent. */
  joined: Buyer | null;
  /** Perhaps the same buyer, and why. */
  suggested: { buyer: Buyer; reason: string }[];
  /** Whom the agent may join by hand. */
  others: Buyer[];
}

/** Everything the view of the open conversation draws, in values. */
export interface OpenConversation {
  /** Another one where another conversation is opened. */
  id: string;
  portal: Portal;
  /** `null`: the page names it, nothing is stored of it yet. */
  conversation: Conversation | null;
  buyer: string | undefined;
  /** `proactive`: the agent writes first. */
  purpose: 'reply' | 'proactive';
  orders: ShownOrder[];
  /** Of the first order and parcel. */
  facts: Facts;
  speakers: Speakers;
  templates: Template[];
  suggestions: ShownSuggestion[];
  /** All that waits is thanks or an automatic answer: the portal has a button for that. */
  needsNone: boolean;
  history: ShownHistory;
}

/** What a press in the view of a conversation asks for. */
export type ConversationAction =
  | { do: 'insert'; text: string; template: string }
  | { do: 'copy'; text: string; said: string }
  | { do: 'ask-again'; number: string }
  | { do: 'carrier-keys' }
  | { do: 'join' | 'refuse-join' | 'part'; self: Buyer; other: Buyer };
