import { LANGUAGES, type Language } from '../../lib/compliance/context';
import { type Labelled, readCorpus } from '../corpus/score';
import { builtCheck } from './as-built';
import type { Figures } from './bounds';
import { HOSTILE } from './hostile';
import { findWithAlex, findWithLibraries, findWithObscenity } from './libraries';
import { median, percentile, timed } from './measure';

const LENGTH = 2000;
const LONG = 4000;
const TEXTS = 8;
const KEYS = 200;
const CONTEXT = { portal: 'amazon' } as const;
const WRONG =
  'Happy with it? Please leave us a 5 star review 😊 and get a £10 gift card. Write to help (at) brass-lamps (dot) com, ' +
  'call 020 7946 0958 or see www.brass-lamps.com for our other products. ';

/** The least that a check could do: normalise, and look once for a link or an address. */
const floor = (text: string) => text.normalize('NFKC').match(/https?:\/\/|www\.|@/giu)?.length ?? 0;

/** The least that a check of what words say could do: normalise, and split into words. */
const words = (text: string) => text.normalize('NFKC').match(/\p{L}+|\p{N}+/gu)?.length ?? 0;

type Check = Awaited<ReturnType<typeof builtCheck>>;
/** ms of the check, and how many times as long as something else it took: medians over texts. */
interface Cost {
  ms: number;
  ratio: number;
}

/** Times of the reply check as built; its very first call is one of the figures. */
export async function benchReplyCheck(): Promise<Figures> {
  const { check, createChecker } = await builtCheck();
  const corpus = readCorpus();
  const clean = (language: Language) => textsOf(corpus, language, LENGTH);
  const english = clean('en');
  const dirty = english.map((text) => `${WRONG}\n\n${text}`.slice(0, LENGTH));
  const first = timed(() => check(english[0] as string, CONTEXT), { runs: 1, warmUp: 0 });

  const against = (texts: readonly string[], other: (text: string) => unknown, runs: number, calls: number): Cost => {
    const costs = texts.map((text) => {
      const ms = quickest(() => check(text, CONTEXT), runs);
      return { ms, ratio: ms / quickest(() => other(text), runs, calls) };
    });
    return { ms: median(costs.map(({ ms }) => ms)), ratio: median(costs.map(({ ratio }) => ratio)) };
  };
  // Once over everything: afterwards all is compiled that ever will be.
  for (const language of LANGUAGES) against(clean(language), floor, 10, 10);
  const ofClean = against(english, floor, 60, 30);
  const inWords = against(english, words, 60, 10);
  const ofDirty = against(dirty, floor, 60, 30);
  const byLanguage = LANGUAGES.map((language) => against(clean(language), floor, 30, 30));
  const faster = (other: (text: string) => unknown, runs: number) => 1 / against(dirty, other, runs, 1).ratio;
  return {
    'check.first': first,
    'check.clean': ofClean.ms,
    'check.clean.ratio': ofClean.ratio,
    'check.words.ratio': inWords.ratio,
    'check.dirty': ofDirty.ms,
    'check.dirty.ratio': ofDirty.ratio,
    'check.slowest': Math.max(...byLanguage.map(({ ms }) => ms)),
    'check.languages.ratio': median(byLanguage.map(({ ratio }) => ratio)),
    'check.libraries': faster(findWithLibraries, 15),
    'check.obscenity': faster(findWithObscenity, 15),
    'check.alex': faster(findWithAlex, 3),
    'check.key': percentile(keys(createChecker(), textsOf(corpus, 'en', LONG)[0] as string), 50),
    // Last: after such texts the engine compiles everything anew.
    'check.hostile': slowest(check),
  };
}

/** ms of the slowest hostile text, after all of them were seen. */
function slowest(check: Check['check']): number {
  for (let pass = 0; pass < 2; pass++) for (const [, text] of HOSTILE) check(text, CONTEXT);
  return Math.max(...HOSTILE.map(([, text]) => quickest(() => check(text, CONTEXT))));
}

/** Clean replies of a language, put together as paragraphs of longer ones; no two texts are the same. */
function textsOf(corpus: readonly Labelled[], language: Language, length: number): string[] {
  const clean = corpus.filter(({ lang, expect }) => lang === language && expect.length === 0);
  return Array.from({ length: TEXTS }, (_, n) => {
    let text = '';
    for (let i = 0; text.length < length; i++)
      text += `${clean[(n * 7 + i) % clean.length]?.text}${i % 3 === 2 ? '\n\n' : ' '}`;
    // A text that was joined is copied when first read: not a cost of whoever reads it first.
    return Buffer.from(text.slice(0, length)).toString();
  });
}

/** ms of each check while somebody types in the middle of a long reply. */
function keys(checker: ReturnType<Check['createChecker']>, reply: string): number[] {
  const typed = 'the parcel leaves today and will be with you soon ';
  const took: number[] = [];
  for (let key = 1; key <= KEYS * 2; key++) {
    const middle = reply.length / 2;
    const text = `${reply.slice(0, middle)}${typed.repeat(9).slice(0, key)}${reply.slice(middle)}`;
    const start = performance.now();
    checker.check(text, CONTEXT);
    if (key > KEYS) took.push(performance.now() - start);
  }
  return took;
}

/** ms of one call in the quickest of some runs: what the machine does besides is none of the text's doing. */
function quickest(work: () => unknown, runs = 6, calls = 1): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) best = Math.min(best, timed(work, { runs: 1, warmUp: 0, calls }));
  return best;
}
