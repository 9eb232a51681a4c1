import { hook, type Page } from './page';

const LONGEST = 80;
/** A switcher that holds its whole menu names everybody, so it names nobody. */
const MENU = 200;

/**
 * The seller whose inbox a page shows, as the account switcher names it: the name before the store's (`Harrow & Finch |
 * Germany`), which the page writes in its own language. Nothing published tells the seller's id on these pages; the
 * address parameters of the switcher are gone after the next click and are not used.
 */
export function sellerOf(page: Page): string | undefined {
  const [entry] = hook(page, 'account.switcher');
  const text = entry === undefined ? '' : (page.shot.elements[entry]?.textContent ?? '').slice(0, 2 * MENU);
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded.length > MENU) return undefined;
  const [name = ''] = folded.split(/[|\u2022\u00b7]/);
  const seller = name.trim();
  return seller.length <= LONGEST && /[\p{L}\p{N}]/u.test(seller) ? seller : undefined;
}
