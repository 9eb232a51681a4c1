import type { Site } from '../site';

export type Language = 'en' | 'de' | 'it' | 'fr';
export type Sender = 'buyer' | 'seller' | 'ebay';

/** One message as a test describes it: `minutesAgo` counts back from the site's `now`. */
interface MessageInput {
  from: Sender;
  minutesAgo: number;
  text: string;
  /** Adds a picture; with an empty `text` the bubble holds the picture only. */
  image?: boolean;
}

/** One conversation as a test describes it; without buyer and seller messages it is a mail of eBay's own. */
export interface ConversationInput {
  conversationId?: string;
  user: string;
  title: string;
  itemId: string;
  orderId?: string;
  unread: boolean;
  messages: readonly MessageInput[];
}

export interface EbaySiteOptions {
  /** Same seed and `now`: same data. Default 7. */
  seed?: number;
  /** ms UTC at creation, default `Date.now()`; the site's clock runs on from there. */
  now?: number;
  /** Site hosts; their `mesg.` hosts are served too. Default `www.ebay.co.uk`, `www.ebay.com`, `www.ebay.de`. */
  hosts?: readonly string[];
  /** The signed-in seller. Default `bright-tools`. */
  user?: string;
  /** Markup of the rows. Default `2026`. */
  variant?: '2026' | '2025';
  /** How many are invented (default 14), or exactly these. */
  conversations?: number | readonly ConversationInput[];
  /** Language of the interface. Default: `de`, `it`, `fr` on those hosts, else `en`. */
  language?: Language;
  /** Shown instead of every unread badge's number, such as `99+`. */
  unreadBadge?: string;
  /** Rows a step of the infinite scroll. Default 25. */
  pageSize?: number;
  /** Removes foreign nodes from list and thread every second. */
  hostileRerender?: boolean;
  /** The posted time of a bubble: a text (default), a text in `time[datetime]`, or absent. */
  bubbleTimes?: 'none' | 'text' | 'datetime';
  composer?: 'textarea' | 'contenteditable';
  /** IANA zone that absolute times are written in. Default: the zone of this process. */
  zone?: string;
  /** What becomes of a reply. `silent`: taken, and no bubble appears. Default `delivered`. */
  sends?: 'delivered' | 'silent';
  /** What sends a reply (GUESS: anything but the click). Default `click`. */
  sendsOn?: 'click' | 'pointerdown' | 'enter' | 'ctrl-enter';
  /** ms that every list and thread takes to load. Default 60. */
  latency?: number;
}

export interface Message {
  from: Sender;
  /** ms UTC. */
  at: number;
  text: string;
  image?: boolean;
}

export interface Conversation {
  id: string;
  /** 13 digits: what `question_id` carries. */
  messageId: string;
  user: string;
  title: string;
  itemId: string;
  orderId?: string;
  unread: boolean;
  opened: boolean;
  /** Oldest first. */
  messages: Message[];
}

/** What is really the case in one conversation, worked out from its messages. Instants are ms UTC. */
export interface ConversationTruth {
  conversationId: string;
  user: string;
  title: string;
  itemId: string;
  unread: boolean;
  /** Its thread was shown at least once. */
  opened: boolean;
  lastFrom: Sender;
  /** The first buyer message after the seller's last one. */
  firstUnansweredAt: number | null;
  lastActivityAt: number;
}

/** One POST that the site received. */
export interface Posted {
  host: string;
  path: string;
  body: string;
  at: number;
}

export interface EbaySite extends Site {
  /**
   * A buyer writes; open pages learn of it at once.
   * @param conversationId an existing one, or `new`
   * @returns the conversation's id
   * @throws when there is no such conversation
   */
  buyerWrites(conversationId: string, text: string): string;
  /** Another agent of the same account reads and answers, somewhere else. Throws when there is no such conversation. */
  colleagueAnswers(conversationId: string): void;
  /** Open pages throw list and bubbles away and build them anew. */
  rerender(): void;
  truth(): ConversationTruth[];
  readonly posted: readonly Posted[];
}
