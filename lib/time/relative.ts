import type { TimeRange } from '../model/range';
import { amountKey, UNITS, type Unit } from './amounts';
import { fold } from './fold';
import type { LanguageTable } from './tables';

// Pages say "just now" for up to a minute, a few for up to two.
const JUST_NOW = 120_000;

/** Both ways of counting: 7.5 h is `7h` cut off and `8h` rounded, so `7h` is an age of 6.5 to 8 h. */
function past(count: number, unit: Unit, rendered: TimeRange): TimeRange | null {
  const { ms, most } = UNITS[unit];
  if (count > most) return null;
  return { from: rendered.from - (count + 1) * ms, to: rendered.to - Math.max(0, count - 0.5) * ms };
}

/**
 * Reads `7h`, `2 hours ago`, `vor einer Stunde`, `just now`.
 *
 * @param text trimmed, letter case kept
 * @param ago only texts that say "ago" (a bare amount inside a sentence may be a duration)
 * @returns ages counted from when the text was rendered; `null` when it is not a relative time
 */
export function readRelative(
  text: string,
  tables: readonly LanguageTable[],
  rendered: TimeRange,
  ago: boolean,
): TimeRange | null {
  const [, before, digits, after] = /^([^\d]{0,20}?)(0|[1-9]\d{0,2})([^\d]{1,25})$/.exec(text) ?? [];
  if (digits === undefined || before === undefined || after === undefined) return readPhrase(text, tables, rendered);
  const key = amountKey(before, after);
  const [own, ...others] = tables.map((table) => table.amounts.around.get(key));
  const meaning = own ?? others.find((other) => other);
  if (!meaning?.unit || (ago && meaning.bare)) return null;
  // One letter that the page's language and English use for different units.
  if (meaning.bare && own && others.some((other) => other && other.unit !== own.unit)) return null;
  return past(Number(digits), meaning.unit, rendered);
}

function readPhrase(text: string, tables: readonly LanguageTable[], rendered: TimeRange): TimeRange | null {
  const folded = fold(text);
  for (const { amounts } of tables) {
    const meaning = amounts.phrases.get(folded);
    if (meaning === 'now') return { from: rendered.from - JUST_NOW, to: rendered.to };
    if (meaning) return past(1, meaning, rendered);
  }
  return null;
}
