// Zero-width characters, bidi marks, embeddings and isolates, the soft hyphen and the byte order mark: pages put them
// around times, and none of them changes what is read.
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * The form in which texts and tables are compared: compatibility forms and letter case folded, accents and invisible
 * marks dropped, one plain space between words, one kind of dash and apostrophe, no dot after a letter
 * (`24. Sept., 2:05 p. m.` becomes `24. sept, 2:05 pm`). Builds of ICU differ in exactly these.
 */
export function fold(text: string): string {
  let out = text;
  if (!PLAIN.test(out)) {
    out = out.replace(UNSEEN, '').normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize();
    out = out.replace(/[‐‑‒–—−]/g, '-').replace(/[’ʼ‘]/g, "'");
  } else {
    out = out.toLowerCase();
  }
  return out
    .replace(/(?<=\p{L})\./gu, '')
    .replace(/\s+/g, ' ')
    .replace(/\b([ap]) m\b/, '$1m')
    .trim();
}
