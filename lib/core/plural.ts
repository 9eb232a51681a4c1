import type { WordKey, Words } from './words';

/** Keys that exist for many, with the number as `$1`, and, with `_one`, for one. Notifications put the account first. */
export type CountedKey = {
  [K in Exclude<WordKey, `notify_${string}`>]: `${K}_one` extends WordKey ? K : never;
}[Exclude<WordKey, `notify_${string}`>];

/**
 * The text for `n` things: `key_one`, which does not take the number, or `key` with the number put in. French counts 0
 * as one thing; it is then shown as 0 all the same.
 */
export function counted(words: Words, locale: string, key: CountedKey, n: number): string {
  const single = n === 1 || (n === 0 && new Intl.PluralRules(locale).select(0) === 'one');
  if (!single) return words(key, n);
  const one = words(`${key}_one` as WordKey);
  return n === 0 ? one.replace('1', '0') : one;
}
