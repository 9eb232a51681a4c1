import { s10Check } from './checks';
import { UPU } from './evidence';
import type { NumberFormat } from './spec';

/** Two letters, eight digits, a check digit, a country: the form of postal items that cross borders. */
export const S10_SHAPE = /^[A-Z]{2}\d{9}[A-Z]{2}$/;

/**
 * The S10 numbers of one operator.
 *
 * @param countries the last two letters, ISO 3166-1
 * @param services which first two letters are this operator's, where a country has several
 */
export function s10Format(id: string, countries: readonly string[], services?: RegExp): NumberFormat {
  const known = new Set(countries);
  return {
    id,
    pattern: S10_SHAPE,
    lengths: [13],
    strength: 'strong',
    check: (number) =>
      known.has(number.slice(11)) &&
      (services === undefined || services.test(number)) &&
      number[10] === String(s10Check(number.slice(2, 10))),
    evidence: UPU,
  };
}
