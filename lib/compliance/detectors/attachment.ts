import type { Document, Span } from '../document';

// Amazon's list names what may be attached (instructions, warranty, invoices) and no file types; programs, archives,
// films and sound are certainly none of these, and GIFs are forbidden by name (public notes, 2026-11).
const TYPE =
  /\.(?:exe|msi|bat|cmd|com|scr|vbs|js|jar|apk|dmg|pkg|sh|ps1|zip|rar|7z|tar|gz|tgz|iso|mp4|mov|avi|mkv|wmv|webm|m4v|mp3|wav|ogg|m4a|html?|gif)$/i;
/** Words in a file's name that say what is in it, in the languages of the check. */
const ADVERTISING =
  /(?:^|[^\p{L}])(?:logo|promo(?:tion|cao|ción|zione)?|coupon|voucher|discount|flyer|catalog(?:ue)?|brochure|banner|newsletter|advert(?:isement)?|gutschein|rabatt|werbung|katalog|prospekt|bon[-_ ]reduction|catalogo|catálogo|publicidad|descuento|sconto|pubblicita|volantino|korting|reclame|kupon|reklama|ulotka|reklam|kampanj|desconto|indirim|クーポン|割引|広告|カタログ|ロゴ)(?:[^\p{L}]|$)/iu;
const LONGEST = 200;

/** The name of the first attached file that Amazon does not allow, or undefined. */
export const refusedAttachment = ({ context }: Document): string | undefined =>
  context.attachments?.find((name) => {
    const short = name.trim().slice(-LONGEST);
    return TYPE.test(short) || ADVERTISING.test(short);
  });

/** An empty span where such a file is attached: the finding is about no stretch of the text. */
export function refusedAttachments(document: Document): Span[] {
  return refusedAttachment(document) === undefined ? [] : [{ start: 0, end: 0 }];
}
