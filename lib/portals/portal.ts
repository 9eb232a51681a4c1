import type { FoldThread } from '../inbox/thread';
import type { Account } from '../model/account';
import type { PageState, Portal, View } from '../model/portal';
import type { CountSighting, ListSighting, OrderSighting, RowSighting, ThreadSighting } from '../model/sighting';
import type { CaseReading } from './amazon/case-reading';
import type { Selectors } from './selectors';

/** JSON that the page itself loaded, repeated by the page tap. As forgeable as the DOM, and trusted as little. */
export interface TappedBody {
  /** Path and query of the request. */
  url: string;
  status: number;
  /** The response body, unparsed. */
  body: string;
  /** When it was heard, ms UTC. */
  at: number;
}

/** A row with the places where a badge may be drawn. */
export interface AnchoredRow {
  sighting: RowSighting;
  /** The native row. Never written to. */
  row: Element;
  /** Innermost native elements that directly hold a text, best place for a badge first: the time's, then the buyer's. */
  anchors: Element[];
}

/** A native reply box and what belongs to it. */
export interface Composer {
  /** The `textarea` or `contenteditable` element that is typed into, possibly inside an open shadow root. */
  field: HTMLElement;
  /** Its outermost control (such as the `kat-textarea` host, or the field itself). */
  outermost: Element;
  /** The native Send control, where found. */
  send: Element | null;
  /** Where more than one control looks like its Send: all of them. */
  sends?: Element[];
  /** `reply` in a thread, `proactive` where the agent starts the conversation. */
  purpose: 'reply' | 'proactive';
  /** Names of the files attached to the message, where the page shows them. */
  attachments?: string[];
}

/** Everything one look at a portal page yields. */
export interface PageReading {
  page: 'inbox' | 'compose' | 'order' | 'other';
  state: PageState;
  /** Why it is degraded, in words for a bug report (no texts of the page). */
  why?: string;
  account: Account;
  /** UI language of the page, BCP 47. */
  language: string;
  view?: View;
  rows: AnchoredRow[];
  /** Conversations that the page's own data tells of but no row shows: nothing to draw on, and never a row's twin. */
  unanchored?: RowSighting[];
  thread?: {
    sighting: ThreadSighting;
    anchors: Element[];
    /** What the page says of the newest message that it did not deliver; shown to the agent, never sent. */
    refusal?: string;
    /** What the buyer wrote last, newest last, read off the page when asked for. Never kept, never sent anywhere. */
    buyerTexts?: () => string[];
  };
  composers: Composer[];
  counts: CountSighting[];
  list?: ListSighting;
  orders: OrderSighting[];
  /** Hook id -> how many elements matched; 0 means "not seen here". */
  probe: Record<string, number>;
  /** Open shadow roots met on the way, for the watcher to observe. */
  roots: ShadowRoot[];
}

/** What a reader may look at. */
export interface ReadInput {
  document: Document;
  url: URL;
  /** ms UTC. */
  now: number;
  /** When this document was navigated to, ms UTC; relative times cannot be older than their rendering. */
  navigatedAt: number;
  /** When a node was inserted or last changed, ms UTC, if the watcher saw it. */
  changedAt: (node: Node) => number | undefined;
  /** IANA zone of the browser. */
  zone: string;
  selectors: Selectors;
}

/** Reads one portal's pages in one tab. It remembers what the tap told it, and nothing else. */
export interface PortalReader {
  /** Takes one body that the page loaded. Never throws, whatever is in it. */
  hear(body: TappedBody): void;
  /** Looks at the page. Never throws for any page; an unreadable one is `degraded`. */
  read(input: ReadInput): PageReading;
}

/** Something that is loaded when it is first asked for: `null` until it is there, and whoever needs it asks again. */
export type Later<T> = () => T | null;

/** A portal, as the registry knows it. */
export interface PortalSpec {
  portal: Portal;
  /** Match patterns of its content script. */
  matches: string[];
  selectors: Selectors;
  /** @param caseReading what Seller Central's reader needs for single conversations and orders */
  createReader(caseReading?: Later<CaseReading>): PortalReader;
  /** What tells from a thread's messages who waits; absent where that is loaded with `caseReading`. */
  foldThread?: FoldThread;
  /** Does an address open one conversation or order, so that what reads those can be loaded before the page is there? */
  showsOne?(url: URL): boolean;
  /** The address that opens a conversation, or its order's, or the inbox. Only ever opened by the agent's click. */
  threadUrl(conversation: {
    account: Account;
    nativeId?: string | undefined;
    orderId?: string | undefined;
    itemId?: string | undefined;
    buyer?: string | undefined;
  }): string;
  inboxUrl(account: Account): string;
}
