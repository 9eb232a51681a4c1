import { localZone, words, wordsLocale } from '../core/words';
import { nativeIdOf } from '../inbox/identity';
import { marketplaceOf } from '../inbox/marketplace';
import { ordersOf } from '../inbox/order-facts';
import type { RequestOf, ResponseOf } from '../messaging/protocol';
import { accountKey } from '../model/account';
import { Conversation } from '../model/conversation';
import { database } from '../store/database';
import { readOrders } from '../store/orders';
import { readParcels } from '../store/parcels';
import { parseRecords } from '../store/records';
import { readTemplates } from '../store/templates';
import { BLANKS } from '../templates/blanks';
import { chooseLanguage } from '../templates/choose-language';
import { factsOf } from '../templates/facts-of';
import { fillTemplate } from '../templates/fill';

type Asked = RequestOf<'templates-for'>;
type Filled = ResponseOf<'templates-for'>['templates'];

/**
 * Every template that may be used in a conversation, filled with what is stored of it, in the buyer's language. What is
 * not known stays in the text in braces and is named in `missing`, in the agent's language.
 * @param now ms UTC
 */
export async function templatesFor(asked: Asked, now: number): Promise<Filled> {
  const [conversation, orders, parcels, templates] = await Promise.all([
    conversationOf(asked),
    readOrders(),
    readParcels(),
    readTemplates(),
  ]);
  const { portal, account, purpose, language } = asked;
  const known = conversation ?? { portal, account, orderId: asked.orderId };
  const about = { ...known, orderId: known.orderId ?? asked.orderId };
  const zone = localZone();
  const speakers = {
    buyer: language ?? conversation?.language,
    marketplace: marketplaceOf(known),
    interface: wordsLocale(),
  };
  return templates
    .filter((template) => (template.portal ?? portal) === portal)
    .filter(({ replyOnly }) => !(replyOnly && purpose === 'proactive' && portal === 'amazon'))
    .map((template) => {
      const { tag } = chooseLanguage(template, speakers);
      const facts = factsOf(about, ordersOf(about, orders), parcels, { now, zone, language: tag });
      const { text, missing } = fillTemplate(template, tag, facts);
      const { id, title } = template;
      return { id, title, text, missing: missing.map((name) => words(BLANKS[name].word)) };
    })
    .filter(({ text }) => text.trim() !== '');
}

type Known = Pick<Conversation, 'portal' | 'account' | 'orderId' | 'buyer' | 'itemId' | 'promised' | 'language'>;

/** The stored conversation, where it belongs to the inbox that the page shows. */
async function conversationOf(asked: Asked): Promise<Known | undefined> {
  const { portal, nativeId, orderId } = asked;
  const conversations = (await database()).transaction('conversations').store;
  if (nativeId) {
    const id = nativeIdOf(portal, { kind: 'row', needsReply: 'unknown', nativeId }) ?? nativeId;
    const parsed = Conversation.safeParse(await conversations.get(`${portal}:${id}`));
    return parsed.success && isOfItsInbox(parsed.data, asked) ? parsed.data : undefined;
  }
  if (!orderId) return undefined;
  const { good } = parseRecords(Conversation, await conversations.index('portal').getAll(portal), []);
  const [found, other] = good.filter((one) => one.orderId === orderId && isOfItsInbox(one, asked));
  return other ? undefined : found;
}

/** At eBay one inbox shows on every site; at Amazon each region has its own. */
function isOfItsInbox({ portal, account }: Conversation, asked: Asked): boolean {
  const inboxOf = (host: string) => accountKey(portal, { host });
  return portal === 'ebay' || inboxOf(account.host) === inboxOf(asked.account.host);
}
