import type { UiLanguage } from '../options';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { ja } from './ja';
import { zh } from './zh';

export type Topic = 'delivery' | 'damaged' | 'wrong' | 'returns' | 'presale' | 'invoice' | 'cancel';
export type InboxView = 'responseNeeded' | 'reportedUnresolved' | 'all' | 'sent' | 'resolved' | 'search';

/** What the stand-in's pages say. `{…}` is filled in. */
export interface Words {
  messages: string;
  inbox: string;
  collapse: string;
  filters: string;
  search: string;
  loading: string;
  failed: string;
  choose: string;
  /** Left nav, by view. */
  views: Record<Exclude<InboxView, 'search'>, string>;
  empty: Record<InboxView, string>;
  /** `{from}` and `{to}`: the 30 days. */
  metrics: string;
  viewMetrics: string;
  cards: { attention: string; needed: string; unresolved: string; resolved: string; resolvedToday: string };
  overDay: string;
  orderId: string;
  buyerLanguage: string;
  noResponseNeeded: string;
  yourReply: string;
  send: string;
  attach: string;
  resolvedOn: string;
  lastMessage: string;
  you: string;
  assistant: string;
  amazonForBuyer: string;
  refused: string;
  topics: Record<Topic, string>;
  /** `{topic}` `{buyer}`; `{order}` in the second. */
  subject: string;
  subjectWithOrder: string;
  sendMessageTo: string;
  contactReason: string;
  reasons: Record<'confirm' | 'problem' | 'delivery' | 'other', string>;
  message: string;
  sent: string;
  reviewMessage: string;
  cancel: string;
  contactBuyer: string;
}

/** The words of each interface language. */
export const WORDS: Record<UiLanguage, Words> = {
  'en-US': en,
  'en-GB': en,
  'zh-CN': zh,
  'de-DE': de,
  'fr-FR': fr,
  'ja-JP': ja,
};

/** Fills `{name}` places of a text; an unknown one throws, so that no brace ever shows. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`nothing for {${name}} in "${text}"`);
    return value;
  });
}
