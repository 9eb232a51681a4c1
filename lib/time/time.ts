import type { Timing } from '../model/message';
import type { TimeRange } from '../model/range';

/** What the reading of a time text depends on. */
export interface TimeContext {
  /** UI language of the page, BCP 47; others that fit are tried after it. */
  language: string;
  /** IANA zones that the page may have written its times in; a text that names none becomes the hull over all of them. */
  zones: readonly string[];
  /** Between which instants the text was rendered (ms UTC); `7h` is relative to that moment, not to our reading. */
  rendered: TimeRange;
}

/** A text read as a time; `null` when it is not one. Never a guess. */
export type ReadTime = (text: string, context: TimeContext) => Timing | null;
