import { buyerWish, languageWritten } from '../compliance/buyer';
import type { CheckContext } from '../compliance/context';
import type { Words } from '../core/words';
import type { Notice } from '../editor/notice';
import type { Portal } from '../model/portal';

/** What is said about the buyer's own messages in the open thread. */
export interface BuyerLine {
  /** Looks at them again where they have changed, or `afresh`: the words of a language came. `true` when it did. */
  look(afresh?: boolean): boolean;
  /** The quiet line, or `null`. */
  notice(): Notice | null;
  /** ISO 639-1, as their words tell. */
  language(): string | null;
  /** Adds the language that the buyer writes, where the portal did not tell it. */
  withLanguage(context: CheckContext): CheckContext;
}

const PORTAL_NAMES: Record<Portal, string> = { amazon: 'Amazon', ebay: 'eBay' };

/**
 * Of the texts only a number made from them is kept, to tell whether they have changed.
 * @param textsOf reads the buyer's last messages off the page
 */
export function createBuyerLine(portal: Portal, words: Words, textsOf: () => string[]): BuyerLine {
  let mark = 0;
  let notice: Notice | null = null;
  let language: string | null = null;
  return {
    look(afresh = false) {
      const texts = textsOf();
      const next = markOf(texts);
      if (next === mark && !(afresh && mark !== 0)) return false;
      mark = next;
      const wish = buyerWish(texts, portal);
      language = languageWritten(texts);
      const text = wish === 'leave' ? words('buyer_leave', PORTAL_NAMES[portal]) : words('buyer_scam');
      notice = wish ? { kind: 'buyer', text, actions: [] } : null;
      return true;
    },
    notice: () => notice,
    language: () => language,
    withLanguage: (context) =>
      language === null || context.buyerLanguage ? context : { ...context, buyerLanguage: language },
  };
}

/** FNV-1a over all units; 0 only for no text at all. */
function markOf(texts: readonly string[]): number {
  const all = texts.join('\0');
  if (all === '') return 0;
  let hash = 0x811c9dc5;
  for (let i = 0; i < all.length; i++) hash = Math.imul(hash ^ all.charCodeAt(i), 0x01000193);
  return hash === 0 ? 1 : hash;
}
