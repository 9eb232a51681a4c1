import type { Language } from '../compliance/context';
import { type LanguageWords, offerWords, whenAsked } from '../compliance/lexicon/index';

/** After a load that failed (ms); doubled each time, up to the longest. */
const RETRY = 1000;
const LONGEST_RETRY = 30_000;
/** A few words may be of any language: theirs are all loaded only when nothing more is typed for so long (ms). */
const PAUSE = 1200;

/**
 * Brings the words of each language when a reply is first written in it.
 * @param load brings one language into this world; rejects (or gives `null`) when it cannot: it is asked again later
 * @param arrived the words of one more language are there: what is written is to be checked again
 * @param signal when aborted, nothing is loaded any more
 */
export function wordsOnDemand(
  load: (language: Language) => Promise<LanguageWords | null>,
  arrived: () => void,
  signal: AbortSignal,
): void {
  const asked = new Set<Language>();
  const perhaps = new Set<Language>();
  let pause: ReturnType<typeof setTimeout> | undefined;

  const ask = async (language: Language, wait = RETRY): Promise<void> => {
    const words = signal.aborted ? null : await load(language).catch(() => null);
    if (signal.aborted) return;
    if (!words) {
      setTimeout(() => void ask(language, Math.min(LONGEST_RETRY, wait * 2)), wait);
      return;
    }
    offerWords(language, words);
    arrived();
  };
  const once = (language: Language) => {
    if (asked.has(language)) return;
    asked.add(language);
    void ask(language);
  };

  whenAsked((language, isPerhaps) => {
    if (!isPerhaps) {
      // The next text: what the one before it may have been in no longer matters.
      clearTimeout(pause);
      perhaps.clear();
      return once(language);
    }
    if (asked.has(language)) return;
    perhaps.add(language);
    clearTimeout(pause);
    pause = setTimeout(() => {
      for (const one of perhaps) once(one);
    }, PAUSE);
  });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(pause);
      whenAsked(() => undefined);
    },
    { once: true },
  );
}
