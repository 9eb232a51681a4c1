import type { Site } from '../site';

/**
 * Row markups. Nobody outside has published the current one, so all are GUESSES that differ as much as possible:
 * what a reader must live from is what they share (a buyer, a time, an order id or a subject that holds one).
 */
export const LAYOUTS = [
  /** Custom elements with open roots, two deep; texts in plain spans of the row's own root. */
  'kat-rows',
  /** The same, but the time stands in the root of a `kat-label` (three deep). */
  'kat-labels',
  /** A plain `<table>`. */
  'table',
  /** `kat-table-row` and `kat-table-cell` in light DOM. */
  'kat-table',
  /** Anchors whose `href` carries `cc=<case id>`. */
  'cards',
  /** `role=listbox` / `role=option` divs with obfuscated class names. */
  'flat-divs',
  /** The order id stands in the subject sentence only. */
  'subjects',
  /** List items with buyer and time on one line, no order id for a pre-sale question. */
  'lines',
] as const;
export type Layout = (typeof LAYOUTS)[number];

export const UI_LANGUAGES = ['en-US', 'en-GB', 'zh-CN', 'de-DE', 'fr-FR', 'ja-JP'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

export type Sender = 'buyer' | 'seller' | 'bot' | 'amazon-for-buyer';
export type CaseStatus = 'action-needed' | 'reported-unresolved' | 'answered' | 'resolved';

/** One message of a conversation as a test writes it; `refused` = Amazon did not deliver it. */
export interface SeedMessage {
  from: Sender;
  minutesAgo: number;
  text: string;
  refused?: boolean;
}

/** One conversation as a test writes it. */
export interface SeedConversation {
  caseId?: string;
  buyer: string;
  /** `null` or absent: a pre-sale question without an order. */
  orderId?: string | null;
  subject: string;
  /** Any order; sorted by age. */
  messages: SeedMessage[];
  status: CaseStatus;
  fulfilment?: 'seller' | 'amazon';
  /** Latest promised delivery, days from now (negative: past). */
  promisedInDays?: number;
  tracking?: { carrier: string; number: string };
  /** Further packages of the order. */
  moreParcels?: { carrier: string; number: string }[];
  /** The order's status; default: `Shipped` with a parcel, else `Unshipped`. */
  orderStatus?: string;
  refundApplied?: boolean;
  /** Default: the first host's own store. */
  marketplaceId?: string;
  /** The buyer's language of preference, BCP 47. */
  language?: string;
  /** Whose it is, one of `sellers`; default: the first. */
  seller?: string;
  /** What the order's `a2zClaimsInfo` and `preClaimA2ZHint` hold, as they are. GUESS: only the two names are published. */
  a2zClaimsInfo?: unknown;
  preClaimA2ZHint?: unknown;
  /** What the portal calls it, whatever the messages say; default: what they say. */
  isOverSla?: boolean;
}

/** `empty`: a good answer without cases, and zeros for numbers, whatever is true: as a list not ready yet may answer. */
export type JsonFailure = 'none' | '500' | 'signin-html' | '403' | 'garbage' | 'empty';
/** What becomes of what the agent sends. `silent`: taken, and nothing on the page tells. */
export type Sends = 'delivered' | 'refused' | 'restricted' | 'opted-out' | 'silent';
/** What sends a reply besides nothing else: the button's click or press, or a key in the box. */
export type SendsOn = 'click' | 'pointerdown' | 'enter' | 'ctrl-enter';
export type RowTimes = 'full' | 'today-time' | 'date' | 'relative';

export interface AmazonOptions {
  seed?: number;
  /** What time it is in the stand-in when it is made, ms UTC; it runs on from there. Default: the real time. */
  now?: number;
  /** One login: each host shows the conversations of the stores that this host's inbox covers. */
  hosts?: readonly string[];
  layout?: Layout;
  language?: UiLanguage;
  /** How many seeded ones (default 12), all in stores of the first host; or an explicit list. */
  conversations?: number | readonly SeedConversation[];
  /** `false`: a page that loads no JSON at all. */
  json?: boolean;
  jsonFailure?: JsonFailure;
  /** How dates stand in the messaging JSON (nobody has published it). */
  timestamps?: 'iso' | 'ms' | 's';
  /** `minimal`: only the published keys of a list item. `rich`: more, all GUESSES. */
  listKeys?: 'minimal' | 'rich';
  /** What `isRequestedPartySender: true` means (not published): the seller wrote it (default), or the buyer. */
  requestedParty?: 'seller' | 'buyer';
  /** How a row's time is written. `full` has minutes; the others are coarser. */
  rowTimes?: RowTimes;
  pageSize?: number;
  /** Rows are mounted this long after their data is there. */
  mountDelayMs?: number;
  /** `kat-*` elements are defined this long after load. */
  upgradeDelayMs?: number;
  /** `true`: every second the list is rendered anew and foreign nodes in it are removed; `observer`: at once. */
  hostileRerender?: boolean | 'observer';
  signedOut?: boolean;
  sends?: Sends;
  /** Where a refusal shows. GUESS: both; published is only that it is red text. */
  refusedBy?: 'bubble' | 'alert';
  /** Its words, instead of the known ones. */
  refusal?: string;
  /** GUESS: that anything but the click sends. */
  sendsOn?: SendsOn;
  /** `twice`: a second Send beside the first; `replaced`: a new one at every key. */
  sendButton?: 'once' | 'twice' | 'replaced';
  /** Sellers of one login, the one chosen at first first. GUESS: that the switcher shows the name like this. */
  sellers?: readonly string[];
}

/** One conversation as it really is, worked out from its messages alone: what a badge is compared with. */
export interface Truth {
  caseId: string;
  orderId: string | null;
  buyer: string;
  marketplaceId: string;
  status: CaseStatus;
  fulfilment: 'seller' | 'amazon';
  promisedAt: number | null;
  /** ms UTC of the first message that nobody has answered; `null` when nobody waits. */
  firstUnansweredAt: number | null;
  lastActivityAt: number;
  needsReply: boolean;
  /** The promised line at 24 h has passed at the time asked about. */
  over24h: boolean;
}

/** A body that some page posted. */
export interface Posted {
  host: string;
  path: string;
  headers: Record<string, string | undefined>;
  body: string;
  at: number;
}

/** The stand-in and its controls; each control tells the open pages, which then load their data anew. */
export interface AmazonSite extends Site {
  /** A buyer writes, in an existing conversation or a new one; returns the case id. */
  buyerWrites(caseId: string, text: string): string;
  /** Somebody answers in another browser. */
  colleagueAnswers(caseId: string, text?: string): void;
  resolve(caseId: string): void;
  /** Open pages throw their rows away and make new ones. */
  rerender(): void;
  setSignedOut(signedOut: boolean): void;
  /** The account switcher chooses another seller of the login; a page shows it when it is loaded anew. */
  switchSeller(seller: string): void;
  setJsonFailure(failure: JsonFailure): void;
  setSends(sends: Sends): void;
  /** All conversations; `at` (ms UTC, default: the stand-in's now) decides `over24h` only. */
  truth(at?: number): Truth[];
  /** The stand-in's present time, ms UTC. */
  now(): number;
  /** Every POST body received, in order. */
  posted: Posted[];
}
