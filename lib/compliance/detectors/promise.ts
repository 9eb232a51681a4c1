import { CONCEPTS } from '../concepts';
import type { CheckContext, Language } from '../context';
import type { Document } from '../document';
import { readingsOf } from '../readings';

const DAY = 86_400_000;
const ACK = CONCEPTS.indexOf('ack');

/** "I will reply by {date}" in each language; the date is that of `Intl` with its weekday. */
const PROMISE: Readonly<Record<Language, string>> = {
  en: 'I will reply by {date}.',
  fr: "Je vous réponds d'ici le {date}.",
  de: 'Ich melde mich bis {date}.',
  es: 'Le responderé antes del {date}.',
  it: 'Le risponderò entro {date}.',
  nl: 'Ik antwoord u uiterlijk op {date}.',
  pl: 'Odpowiem do dnia: {date}.',
  sv: 'Jag svarar senast {date}.',
  pt: 'Respondo até {date}.',
  tr: 'En geç {date} tarihine kadar yanıtlayacağım.',
  ja: '{date}までにご返信いたします。',
};

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A sentence that promises an answer by the end of the next working day, placed after the last sentence that
 * acknowledges, in the reply's language. Null where the time of writing is unknown. Offsets are of the source.
 */
export function promiseFor(document: Document) {
  const { source, origin, languages, context } = document;
  const [language = 'en'] = languages;
  const date = nextWorkingDay(language, context);
  const last = readingsOf(document)
    .filter(({ said }) => said?.meaning[ACK]?.length)
    .at(-1);
  if (!date || !last) return null;
  let at = origin(last.start + last.sentence.end);
  while (at > 0 && /\s/.test(source.charAt(at - 1))) at--;
  const promise = PROMISE[language].replace('{date}', date);
  return { start: at, end: at, text: language === 'ja' ? promise : ` ${promise}` };
}

/** The next day from Monday to Friday, in words; its end is meant. */
function nextWorkingDay(language: Language, { now, zone }: CheckContext): string | null {
  if (now === undefined || !Number.isFinite(now)) return null;
  const today = formatOf('en', zone, { weekday: 'short' }).format(now);
  const ahead = today === 'Fri' ? 3 : today === 'Sat' ? 2 : 1;
  return formatOf(language, zone, { weekday: 'long', day: 'numeric', month: 'long' }).format(now + ahead * DAY);
}

/** Making one takes longer than a whole check. An unknown zone is UTC. */
function formatOf(language: string, zone: string | undefined, options: Intl.DateTimeFormatOptions) {
  const key = `${language} ${zone} ${Object.keys(options).length}`;
  const known = formats.get(key);
  if (known) return known;
  let made: Intl.DateTimeFormat;
  try {
    made = new Intl.DateTimeFormat(language, { ...options, timeZone: zone ?? 'UTC' });
  } catch {
    made = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  }
  formats.set(key, made);
  return made;
}
