import { EXAMPLES } from '../../lib/carriers/examples';
import { identify } from '../../lib/carriers/identify';
import { CARRIERS } from '../../lib/carriers/registry';
import { digits, randomFrom } from '../portals/world';
import type { Figures } from './bounds';
import { timed } from './measure';

interface Question {
  text: string;
  carrierText?: string;
}

/** Times of one call of `identify`, over numbers of all carriers and over what else stands on a page. */
export function benchCarriers(): Figures {
  const random = randomFrom(17);
  const parcels: Question[] = Object.values(CARRIERS).flatMap(({ id, brand }) =>
    Object.values(EXAMPLES[id]).flatMap(({ valid, invalid }) => [
      ...[...valid, ...invalid].map((text) => ({ text })),
      ...valid.map((text) => ({ text: ` ${text.slice(0, 4).toLowerCase()} ${text.slice(4)}.` })),
      ...valid.map((text) => ({ text, carrierText: brand })),
    ]),
  );
  const others: Question[] = Array.from({ length: 500 }, (_, n) => ({
    text: [
      digits(random, 12),
      `026-${digits(random, 7)}-${digits(random, 7)}`,
      `+44 ${digits(random, 4)} ${digits(random, 6)}`,
      `B0${digits(random, 8)}`,
      'Where is my parcel?',
    ][n % 5] as string,
  }));
  const all = [...parcels, ...others];
  const ask = (questions: readonly Question[]) =>
    questions.filter(({ text, carrierText }) => identify(text, { carrierText }).strength !== 'none').length;
  if (ask(parcels) < parcels.length / 2) throw new Error('the numbers of this benchmark are not what they claim');
  const hostile = '1Z-'.repeat(66);
  return {
    'carriers.call': (timed(() => ask(all), { runs: 30, warmUp: 10 }) * 1000) / all.length,
    'carriers.hostile': timed(() => identify(hostile), { runs: 30, warmUp: 10, calls: 50 }) * 1000,
  };
}
