import * as z from 'zod/mini';

/** Text that a page can make as long as it likes is cut to this many UTF-16 units before it goes anywhere. */
export const SHORT = 200;

/** A name, id, subject or other one-line text. */
export const Short = z.string().check(z.maxLength(SHORT));

/** White space folded, trimmed and cut to {@link SHORT} units; never splits a surrogate pair. */
export function clip(text: string, length = SHORT): string {
  const folded = text
    .slice(0, 4 * length)
    .replace(/\s+/g, ' ')
    .trim();
  if (folded.length <= length) return folded;
  const cut = folded.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
