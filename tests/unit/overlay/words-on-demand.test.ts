import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../lib/compliance/context';
import { check } from '../../../lib/compliance/engine';
import { DE } from '../../../lib/compliance/lexicon/de';
import { EN } from '../../../lib/compliance/lexicon/en';
import { wordsOnDemand } from '../../../lib/overlay/words-on-demand';
import { layWords, takeWords } from '../../../lib/overlay/words-slot';

const GERMAN = 'Guten Tag, vielen Dank für Ihre Nachricht. Bitte schreiben Sie uns eine positive Bewertung.';
const rulesIn = (text: string) => check(text, { portal: 'amazon' }).map(({ rule }) => rule);

describe('words on demand', () => {
  let leaving: AbortController;
  beforeEach(() => {
    vi.useFakeTimers();
    leaving = new AbortController();
  });
  afterEach(() => {
    leaving.abort();
    vi.useRealTimers();
  });

  it('checks links at once and the rest when the language has come, after a failure too', async () => {
    const load = vi.fn(async (language: Language) => {
      if (load.mock.calls.length === 1) throw new Error('the worker is being replaced');
      return language === 'de' ? { lexicon: DE, tone: [] } : null;
    });
    const arrived = vi.fn();
    wordsOnDemand(load, arrived, leaving.signal);
    expect(rulesIn(`${GERMAN} www.unser-laden.de`)).toEqual(['link_other']);
    await vi.advanceTimersByTimeAsync(0);
    expect(arrived).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(arrived).toHaveBeenCalledTimes(1);
    expect(load.mock.calls.map(([language]) => language)).toEqual(['de', 'de']);
    expect(rulesIn(`${GERMAN} www.unser-laden.de`)).toEqual(['review_positive', 'link_other']);
  });

  it('loads what a few words may be in only when typing pauses', async () => {
    const load = vi.fn(async (language: Language) => (language === 'en' ? { lexicon: EN, tone: [] } : null));
    wordsOnDemand(load, () => undefined, leaving.signal);
    rulesIn('Hello');
    await vi.advanceTimersByTimeAsync(800);
    rulesIn('Hello, thank you for your message, we will send it to you today');
    await vi.advanceTimersByTimeAsync(3000);
    expect(load.mock.calls.map(([language]) => language)).toEqual(['en']);
    rulesIn('Salut');
    await vi.advanceTimersByTimeAsync(1300);
    expect(new Set(load.mock.calls.map(([language]) => language))).toContain('fr');
  });

  it('asks no more once the page has left', async () => {
    const load = vi.fn(async () => null);
    wordsOnDemand(load, () => undefined, leaving.signal);
    leaving.abort();
    rulesIn('Proszę podać numer telefonu, dziękujemy za zamówienie i pozdrawiamy serdecznie z Warszawy');
    await vi.advanceTimersByTimeAsync(5000);
    expect(load).not.toHaveBeenCalled();
  });

  it('takes words once from where a file laid them', () => {
    layWords('de', { lexicon: DE, tone: [] });
    expect(takeWords('de')?.lexicon).toBe(DE);
    expect(takeWords('de')).toBeNull();
  });
});
