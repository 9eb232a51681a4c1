import type { Timing } from '../model/message';
import { TimeRange } from '../model/range';
import { clip } from '../model/text';
import { readWritten } from './absolute';
import { fold } from './fold';
import { readRelative } from './relative';
import { resolve } from './resolve';
import { type LanguageTable, tablesFor } from './tables';
import type { TimeContext } from './time';
import { placesNamed, placesOf } from './zones';

// The longest time of any supported language (with weekday and the zone's name in full) has 81 units.
const LONGEST = 100;
// Indentation inside a text node.
const LONGEST_RAW = 1000;
// What no time contains: prices, percentages, addresses, ids and longer numbers.
const NEVER = /[€$£¥%#*&=_?!"|<>{}[\]\\^~\0]|\d{5}/;
const ISO = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d/;
const NO_DIGIT_LONGEST = 40;
const DIGIT = /[0-9０-９]/;

/** The text without the white space around it, or `null` for what cannot be a time at a glance. */
export function plausible(text: string): string | null {
  if (text.length > LONGEST_RAW) return null;
  const trimmed = text.trim();
  if (trimmed.length < 2 || trimmed.length > (DIGIT.test(trimmed) ? LONGEST : NO_DIGIT_LONGEST)) return null;
  return NEVER.test(trimmed) && !ISO.test(trimmed) ? null : trimmed;
}

const relativeTiming = (range: TimeRange, text: string): Timing => ({ range, source: 'relative', text: clip(text) });

function readAbsolute(
  folded: string,
  tables: readonly LanguageTable[],
  context: TimeContext,
): { range: TimeRange; dayOnly: boolean; dated: boolean } | null {
  const [own] = tables;
  if (!own) return null;
  for (const table of tables) {
    const written = readWritten(folded, table, own);
    if (!written || !TimeRange.safeParse(context.rendered).success) continue;
    const { zone } = written;
    const at = context.rendered.to;
    const places =
      zone === undefined
        ? placesOf(context.zones)
        : placesNamed(zone, { zones: context.zones, at }, [own.tag, 'en-US', 'en-GB']);
    const range = resolve(written, places, context.rendered);
    if (range) {
      const dayOnly = written.back !== undefined && !written.clock;
      return { range, dayOnly, dated: written.dates.length > 0 || written.back !== undefined };
    }
  }
  return null;
}

/**
 * Reads a plausible text as one time.
 *
 * @param inside it is a part of a sentence: take only what can be nothing but a point in time
 */
export function readWhole(trimmed: string, context: TimeContext, inside: boolean): Timing | null {
  const tables = tablesFor(context.language);
  // Page clocks give fractions of a ms.
  const rendered = { from: Math.floor(context.rendered.from), to: Math.ceil(context.rendered.to) };
  const relative = readRelative(trimmed, tables, rendered, inside);
  if (relative) return believed(relativeTiming(relative, trimmed));
  const found = readAbsolute(fold(trimmed), tables, { ...context, rendered });
  if (!found || (inside && !found.dated)) return null;
  // "Yesterday" depends on when it was written, like `7h`.
  return believed(found.dayOnly ? relativeTiming(found.range, trimmed) : { range: found.range, source: 'text' });
}

const believed = (timing: Timing): Timing | null => (TimeRange.safeParse(timing.range).success ? timing : null);
