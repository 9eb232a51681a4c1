import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../lib/model/range';
import { readTime } from '../../../lib/time/read';
import { NOW } from './context';

const LANGUAGES = [
  'en-US',
  'en-GB',
  'en-IN',
  'zh-CN',
  'de',
  'fr',
  'ja',
  'es',
  'it',
  'nl',
  'pl',
  'sv',
  'pt-BR',
  'pt-PT',
  'tr',
];
const ZONES = ['UTC', 'Europe/London', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Tokyo', 'Asia/Kolkata'];
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Options = Intl.DateTimeFormatOptions;

const DATES: Options[] = (['short', 'medium', 'long', 'full'] as const).map((dateStyle) => ({ dateStyle }));
const TIMES: Options[] = (['short', 'medium', 'long', 'full'] as const).map((timeStyle) => ({ timeStyle }));
const PARTS: Options[] = (['short', 'long'] as const).flatMap((month) =>
  ([undefined, 'numeric'] as const).flatMap((year) =>
    ([undefined, 'short', 'long'] as const).flatMap((weekday) => {
      const date: Options = { month, day: 'numeric', ...(year && { year }), ...(weekday && { weekday }) };
      const minute: Options = { ...date, hour: 'numeric', minute: '2-digit' };
      return [date, minute, { ...minute, second: '2-digit' } satisfies Options];
    }),
  ),
);

/** Every style in which a page of any of the languages may write a day. */
const STYLES: Options[] = [
  ...DATES,
  ...DATES.flatMap((date) => TIMES.map((time) => ({ ...date, ...time }))),
  ...PARTS,
  { weekday: 'short', hour: 'numeric', minute: '2-digit', month: 'short', day: 'numeric', hour12: true },
  { dateStyle: 'medium', timeStyle: 'short', hour12: true },
  { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' },
];

const hasMinutes = (options: Options) => options.timeStyle !== undefined || options.minute !== undefined;

const formats = new Map<string, Intl.DateTimeFormat>();
function write(language: string, zone: string, options: Options, at: number): string {
  const key = `${language} ${zone} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(language, { ...options, timeZone: zone });
    formats.set(key, format);
  }
  return format.format(at);
}

const context = (language: string, zone: string) => ({ language, zones: [zone], rendered: { from: NOW, to: NOW } });

const zone = fc.constantFrom(...ZONES);
const age = (days: number) => fc.integer({ min: 0, max: days * DAY }).map((ms) => NOW - ms);
const floorTo = (at: number, unit: number) => Math.floor(at / unit) * unit;

describe.each(LANGUAGES)('what Intl writes in %s', (language) => {
  it('is read back: every style of the last 300 days', () => {
    fc.assert(
      fc.property(age(300), zone, (at, where) => {
        for (const options of STYLES) {
          const text = write(language, where, options, at);
          // Portuguese of Portugal writes 22/11 for a short month; alone that may be page 22 of 11.
          if (/^\d+\/\d+$/.test(text)) continue;
          const range = readTime(text, context(language, where))?.range;
          const told = `${text} (${where}, ${new Date(at).toISOString()})`;
          expect(range, told).toBeDefined();
          if (!range) return;
          expect(range.from, told).toBeLessThanOrEqual(at);
          expect(range.to, told).toBeGreaterThanOrEqual(Math.min(floorTo(at, 1000), NOW));
          const twice = [-HOUR, HOUR].some((shift) => write(language, where, options, at + shift) === text);
          if (hasMinutes(options) && !twice) expect(widthOf(range), told).toBeLessThan(MINUTE);
          if (!hasMinutes(options)) expect(widthOf(range), told).toBeLessThan(DAY + HOUR);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is read back: a time of day within a day, a weekday and time within a week', () => {
    fc.assert(
      fc.property(age(1), age(6), zone, (recent, inWeek, where) => {
        for (const options of TIMES) {
          const text = write(language, where, options, recent);
          // Hours below 10 without a 0 may be anything; only some languages write them alone.
          const range = readTime(text, context(language, where))?.range;
          expect(range, `${text} (${where})`).toBeDefined();
          if (range) expect(recent - range.from, `${text} (${where})`).toBeLessThan(MINUTE);
        }
        for (const weekday of ['short', 'long'] as const) {
          const options: Options = { weekday, hour: '2-digit', minute: '2-digit' };
          const text = write(language, where, options, inWeek);
          const range = readTime(text, context(language, where))?.range;
          expect(range, `${text} (${where})`).toBeDefined();
          if (range) expect(inWeek - range.from, `${text} (${where})`).toBeLessThan(MINUTE);
        }
      }),
      { numRuns: 25 },
    );
  });

  const UNITS = [
    ['minute', MINUTE, 600],
    ['hour', HOUR, 100],
    ['day', DAY, 400],
    ['week', 7 * DAY, 57],
  ] as const;

  it.each(UNITS)('holds the true instant, cut off or rounded, in %ss', (unit, ms, most) => {
    const relative = (['long', 'short', 'narrow'] as const).map(
      (style) => new Intl.RelativeTimeFormat(language, { style, numeric: 'always' }),
    );
    const plain = (['long', 'short', 'narrow'] as const).map(
      (unitDisplay) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: (most - 1) * ms }), fc.integer({ min: 0, max: HOUR }), (old, wait) => {
        const written = NOW - wait;
        for (const count of [Math.floor(old / ms), Math.round(old / ms)]) {
          const texts = [...relative.map((f) => f.format(-count, unit)), ...plain.map((f) => f.format(count))];
          texts.forEach((text, index) => {
            const page = { language, zones: ['UTC'], rendered: { from: written, to: NOW } };
            const range = readTime(text, page)?.range;
            // The long forms are always read; shorter ones may stand for several things, and then are not.
            if (index === 0 || index === 1) expect(range, text).toBeDefined();
            if (!range) return;
            expect(range.from, text).toBeLessThanOrEqual(written - old);
            expect(range.to, text).toBeGreaterThanOrEqual(written - old);
          });
        }
      }),
      { numRuns: 25 },
    );
  });
});
