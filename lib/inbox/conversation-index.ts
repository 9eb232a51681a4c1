import type { Conversation } from '../model/conversation';

/** All conversations of one portal in memory, found by key, alias, order id and buyer; remembers what changed. */
export class ConversationIndex {
  readonly #byKey = new Map<string, Conversation>();
  readonly #byAlias = new Map<string, string>();
  readonly #byOrder = new Map<string, Set<string>>();
  readonly #byBuyer = new Map<string, Set<string>>();
  /** Keys put or removed since the index was built. */
  readonly changed = new Set<string>();

  constructor(conversations: Iterable<Conversation> = []) {
    for (const conversation of conversations) this.put(conversation);
    this.changed.clear();
  }

  all(): Conversation[] {
    return [...this.#byKey.values()];
  }

  /** The conversation stored under a key, no alias. */
  get(key: string): Conversation | undefined {
    return this.#byKey.get(key);
  }

  /** The conversation with this key or alias. */
  find(key: string): Conversation | undefined {
    return this.#byKey.get(key) ?? this.#byKey.get(this.#byAlias.get(key) ?? '');
  }

  byOrder(orderId: string): Conversation[] {
    return this.#resolve(this.#byOrder.get(orderId));
  }

  byBuyer(buyer: string): Conversation[] {
    return this.#resolve(this.#byBuyer.get(buyer));
  }

  put(conversation: Conversation): void {
    this.remove(conversation.key);
    const { key, orderId, buyer } = conversation;
    this.#byKey.set(key, conversation);
    for (const alias of conversation.aliases) this.#byAlias.set(alias, key);
    if (orderId) setOf(this.#byOrder, orderId).add(key);
    if (buyer) setOf(this.#byBuyer, buyer).add(key);
    this.changed.add(key);
  }

  remove(key: string): void {
    const known = this.#byKey.get(key);
    if (!known) return;
    this.#byKey.delete(key);
    for (const alias of known.aliases) if (this.#byAlias.get(alias) === key) this.#byAlias.delete(alias);
    if (known.orderId) this.#byOrder.get(known.orderId)?.delete(key);
    if (known.buyer) this.#byBuyer.get(known.buyer)?.delete(key);
    this.changed.add(key);
  }

  #resolve(keys: Set<string> | undefined): Conversation[] {
    return [...(keys ?? [])].flatMap((key) => this.#byKey.get(key) ?? []);
  }
}

function setOf(map: Map<string, Set<string>>, key: string): Set<string> {
  const set = map.get(key) ?? new Set();
  map.set(key, set);
  return set;
}
