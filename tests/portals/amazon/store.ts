import { randomFrom, uuid } from '../world';
import type { StoredCase } from './cases';
import { marketOf, marketsOn } from './markets';
import type { AmazonOptions, JsonFailure, Sender, Sends, UiLanguage } from './options';
import { seededConversations, storedFrom } from './seed';
import { fill, WORDS } from './words/words';

/** The options with every default filled in. */
type Settled = Required<
  Omit<AmazonOptions, 'now' | 'conversations' | 'signedOut' | 'jsonFailure' | 'sends' | 'refusal'>
>;

/** Everything that changes while the stand-in runs. Pages and data are made from this alone. */
export interface Store {
  options: Settled;
  cases: StoredCase[];
  signedOut: boolean;
  jsonFailure: JsonFailure;
  sends: Sends;
  /** How the portal puts that it did not deliver a message. */
  refusal(): string;
  /** Whose inbox is shown. */
  seller: string;
  now(): number;
  /** The conversations that this host's inbox covers. */
  casesOn(host: string): StoredCase[];
  /** Throws for an unknown id. */
  find(caseId: string): StoredCase;
  findByOrder(orderId: string): StoredCase | undefined;
  /** A message joins its conversation; the status follows, unless it was not delivered. */
  write(caseId: string, from: Sender, text: string, refused?: boolean): void;
  /** A buyer's first message; returns the new case id. */
  open(text: string): string;
  resolve(caseId: string): void;
}

// The two other English texts, as published (public notes, 2026-11); nobody has published them in another language.
function refusalText(sends: Sends, language: UiLanguage): string {
  if (sends === 'restricted') {
    return 'This message was not delivered because your account was restricted from sending proactive messages';
  }
  return sends === 'opted-out' ? 'The buyer opted out' : WORDS[language].refused;
}

/** The state behind one stand-in. */
export function createStore(options: AmazonOptions): Store {
  const settled: Settled = {
    seed: options.seed ?? 1,
    hosts: options.hosts ?? ['sellercentral.amazon.co.uk', 'sellercentral.amazon.de', 'sellercentral.amazon.com'],
    layout: options.layout ?? 'kat-rows',
    language: options.language ?? 'en-GB',
    json: options.json ?? true,
    timestamps: options.timestamps ?? 'iso',
    listKeys: options.listKeys ?? 'minimal',
    requestedParty: options.requestedParty ?? 'seller',
    rowTimes: options.rowTimes ?? 'full',
    pageSize: options.pageSize ?? 25,
    mountDelayMs: options.mountDelayMs ?? 300,
    upgradeDelayMs: options.upgradeDelayMs ?? 250,
    hostileRerender: options.hostileRerender ?? false,
    refusedBy: options.refusedBy ?? 'bubble',
    sendsOn: options.sendsOn ?? 'click',
    sendButton: options.sendButton ?? 'once',
    sellers: options.sellers ?? ['Harrow & Finch'],
  };
  const startedAt = Date.now();
  const base = options.now ?? startedAt;
  const now = () => base + (Date.now() - startedAt);
  const markets = marketsOn(settled.hosts[0] ?? 'sellercentral.amazon.com');
  const home = marketOf(markets[0]?.id ?? '');
  const random = randomFrom(settled.seed ^ 0x5eed);
  const wanted = options.conversations ?? 12;
  const seeds =
    typeof wanted === 'number' ? seededConversations(wanted, settled.seed, markets, settled.language) : wanted;
  const cases = seeds.map((seed) => storedFrom(seed, base, home, random));

  const find = (caseId: string): StoredCase => {
    const found = cases.find((stored) => stored.caseId === caseId.toLowerCase());
    if (!found) throw new Error(`no case ${caseId}`);
    return found;
  };
  const [first = ''] = settled.sellers;
  const store: Store = {
    options: settled,
    cases,
    seller: first,
    signedOut: options.signedOut ?? false,
    jsonFailure: options.jsonFailure ?? 'none',
    now,
    casesOn: (host) => {
      const covered = new Set(marketsOn(host).map(({ id }) => id));
      return cases.filter(
        ({ marketplaceId, seller }) => covered.has(marketplaceId) && (seller ?? first) === store.seller,
      );
    },
    find,
    findByOrder: (orderId) => cases.find((stored) => stored.orderId === orderId),
    sends: options.sends ?? 'delivered',
    refusal: () => options.refusal ?? refusalText(store.sends, settled.language),
    write: (caseId, from, text, refused = false) => {
      const stored = find(caseId);
      stored.messages.push({ id: uuid(random), from, at: now(), text, refused });
      if (from === 'bot' || refused) return;
      stored.status = from === 'seller' ? 'answered' : 'action-needed';
      stored.resolvedAt = null;
    },
    open: (text) => {
      const buyer = 'Wren';
      const topic = WORDS[settled.language].topics.presale;
      const subject = fill(WORDS[settled.language].subject, { topic, buyer });
      const messages = [{ from: 'buyer' as const, minutesAgo: 0, text }];
      const stored = storedFrom({ buyer, subject, messages, status: 'action-needed' }, now(), home, random);
      cases.push(stored);
      return stored.caseId;
    },
    resolve: (caseId) => {
      const stored = find(caseId);
      stored.status = 'resolved';
      stored.resolvedAt = now();
    },
  };
  return store;
}
