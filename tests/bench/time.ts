import { readTime } from '../../lib/time/read';
import type { TimeContext } from '../../lib/time/time';
import { digits, randomFrom } from '../portals/world';
import type { Figures } from './bounds';
import { timed } from './measure';

const NOW = Date.UTC(2026, 10, 22, 15, 30);
const CONTEXT: TimeContext = {
  language: 'en-GB',
  zones: ['Europe/London'],
  rendered: { from: NOW - 60_000, to: NOW },
};
const FRAMES: readonly ((number: string) => string)[] = [
  (n) => `026-${n}-${n}`,
  (n) => `Order ${n} has not arrived`,
  (n) => `£${n.slice(0, 2)}.99`,
  (n) => `Where is my parcel? (${n})`,
  (n) => `Palmer ${n}`,
  () => 'Response needed',
  (n) => `${n.slice(0, 2)} messages`,
  (n) => `Brass desk lamp, adjustable, ${n.slice(0, 2)} cm`,
  (n) => `${n.slice(0, 1)} of 162`,
  (n) => `Mark as no response needed ${n}`,
];

/** Times of reading the texts of a big page, most of which are no times. */
export function benchTime(): Figures {
  const random = randomFrom(11);
  const others = Array.from({ length: 5000 }, (_, n) =>
    (FRAMES[n % FRAMES.length] as (typeof FRAMES)[0])(digits(random, 7)),
  );
  const times = Array.from({ length: 200 }, (_, n) => timeText(NOW - (n * 17 + 5) * 60_000, n));
  const read = (texts: readonly string[]) => texts.filter((text) => readTime(text, CONTEXT) !== null).length;
  if (read(others) > 0 || read(times) < times.length)
    throw new Error('the texts of this benchmark are not what they claim');
  return {
    'time.other': timed(() => read(others), { runs: 15, warmUp: 5 }),
    'time.times': timed(() => read(times), { runs: 30, warmUp: 10 }),
  };
}

function timeText(at: number, index: number): string {
  const options = [
    { dateStyle: 'medium', timeStyle: 'short' },
    { dateStyle: 'long', timeStyle: 'medium' },
    { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  ] as const satisfies Intl.DateTimeFormatOptions[];
  if (index % 4 === 3) return `${Math.ceil((NOW - at) / 3_600_000)}h`;
  return new Intl.DateTimeFormat('en-GB', { ...options[index % 4], timeZone: 'Europe/London' }).format(at);
}
