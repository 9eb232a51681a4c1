import { digits, randomFrom } from '../world';
import { LISTINGS } from './data/catalogue';
import { COLLEAGUE_ANSWER, NEW_QUESTION_SUBJECT } from './data/scenarios';
import type { Folder } from './folders';
import type { Conversation, Message } from './types';

const lastAt = (conversation: Conversation) => conversation.messages.at(-1)?.at ?? 0;

/** The conversations of one account and everything that may happen to them. `changed` is called after each change. */
export class MessageStore {
  readonly #conversations = new Map<string, Conversation>();
  readonly #random: () => number;

  constructor(
    conversations: readonly Conversation[],
    seed: number,
    readonly clock: () => number,
    private readonly changed: () => void,
  ) {
    this.#random = randomFrom(seed + 1);
    for (const conversation of conversations) this.#conversations.set(conversation.id, conversation);
  }

  all(): Conversation[] {
    return [...this.#conversations.values()].sort((a, b) => lastAt(b) - lastAt(a));
  }

  in(folder: Folder): Conversation[] {
    return this.all().filter((conversation) => folder.holds(conversation));
  }

  unreadIn(folder: Folder): number {
    return this.in(folder).filter((conversation) => conversation.unread).length;
  }

  find(id: string): Conversation | undefined {
    return this.#conversations.get(id);
  }

  /** By what a deep link names: a message id, or a listing and the other user. */
  findByLink(query: URLSearchParams): Conversation | undefined {
    const messageId = query.get('question_id');
    const item = query.get('reference_id');
    const user = query.get('other_user_id');
    if (messageId !== null) return this.all().find((conversation) => conversation.messageId === messageId);
    if (item === null || user === null) return undefined;
    return this.all().find((conversation) => conversation.itemId === item && conversation.user === user);
  }

  /** Shows the thread in an open page: it is read from now on. */
  open(conversation: Conversation): void {
    if (conversation.opened && !conversation.unread) return;
    conversation.opened = true;
    conversation.unread = false;
    this.changed();
  }

  buyerWrites(id: string, text: string): string {
    const conversation = id === 'new' ? this.#start(`buyer${digits(this.#random, 4)}`) : this.#get(id);
    this.#add(conversation, { from: 'buyer', at: this.clock(), text });
    conversation.unread = true;
    this.changed();
    return conversation.id;
  }

  /** The seller's reply, from this page or another one. */
  reply(id: string, text: string = COLLEAGUE_ANSWER): void {
    const conversation = this.#get(id);
    this.#add(conversation, { from: 'seller', at: this.clock(), text });
    conversation.unread = false;
    this.changed();
  }

  /** The seller writes first, from the full-page form. */
  contact(user: string, itemId: string, text: string): Conversation {
    const known = this.all().find((conversation) => conversation.user === user && conversation.itemId === itemId);
    const conversation = known ?? this.#start(user, itemId);
    this.reply(conversation.id, text);
    return conversation;
  }

  #get(id: string): Conversation {
    const conversation = this.#conversations.get(id);
    if (!conversation) throw new Error(`No conversation ${id}`);
    return conversation;
  }

  #start(user: string, itemId = digits(this.#random, 12)): Conversation {
    const conversation: Conversation = {
      id: digits(this.#random, 12),
      messageId: digits(this.#random, 13),
      user,
      title: LISTINGS[Math.floor(this.#random() * LISTINGS.length)]?.title ?? NEW_QUESTION_SUBJECT,
      itemId,
      unread: false,
      opened: false,
      messages: [],
    };
    this.#conversations.set(conversation.id, conversation);
    return conversation;
  }

  #add(conversation: Conversation, message: Message): void {
    const previous = lastAt(conversation);
    conversation.messages.push({ ...message, at: Math.max(message.at, previous) });
  }
}
