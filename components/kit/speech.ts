import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { formatClock, formatDuration } from '../../lib/core/duration';
import type { Words } from '../../lib/core/words';

/** What every text on a page depends on. */
export interface Speech {
  words: Words;
  /** BCP 47, for dates and numbers. */
  locale: string;
  /** IANA zone of the agent. */
  zone: string;
  /** ms UTC; moves once a minute. */
  now: number;
}

export const SpeechContext = createContext<Speech | null>(null);

/** The speech of the page, with the two formats used everywhere; throws outside a `SpeechContext`. */
export function useSpeech() {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('a component that speaks stands outside SpeechContext');
  return {
    ...speech,
    clock: (at: number) => formatClock(at, speech.now, speech.locale, speech.zone),
    ago: (at: number) => formatDuration(speech.now - at, 'whole'),
  };
}
