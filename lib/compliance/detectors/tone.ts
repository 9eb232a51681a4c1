import type { Language } from '../context';
import { type Document, once, type Span } from '../document';
import { wordsIn } from '../lexicon/index';
import type { Tone } from '../lexicon/tone/tone';
import { type May, type Paragraph, perParagraph } from '../paragraphs';
import { findSayings, maySay, type Said, type Sayings, sayingsOf } from '../sayings';
import { Apart } from '../spans';

/** A harsh saying and what could stand in its place. Spans in the normalised text. */
interface Harsh extends Span {
  tone: Tone;
  /** What stood in the saying's gap. */
  between: string;
}

/** Words (folded) after which nothing is demanded: "if you have to wait". */
const IF = new Set('if wenn falls si se als jesli jezeli om eger when unless whether ob'.split(' '));
/** A few seconds or minutes are what a device takes, not a courtesy. */
const SHORT_WHILE = /^(?:sec|sek|seg|min|saniye|dakika|秒|分)/;
const SHORT_WHILE_WITHIN = 5;

const compiled = new Map<Language, Sayings>();

function sayings(language: Language): Sayings | null {
  const known = compiled.get(language);
  if (known) return known;
  const words = wordsIn(language);
  if (!words) return null;
  const made = sayingsOf(words.tone.map(({ says }) => says));
  compiled.set(language, made);
  return made;
}

/** Wording that may hurt, in the languages of the text. */
export const harshWords = (document: Document): readonly Span[] => once(document, harsh);

const harsh = (document: Document): Harsh[] => {
  const known = document.languages.map(sayings).filter((one) => one !== null);
  const may: May = (_signs, _marks, words) => known.some((one) => maySay(one, words));
  return perParagraph(document, findHarsh, may);
};

function findHarsh(paragraph: Paragraph): Harsh[] {
  const { tokens, text, languages } = paragraph;
  const found = new Apart<Harsh>();
  for (const language of languages) {
    const known = sayings(language);
    for (const said of known ? findSayings(known, tokens) : []) {
      const tone = wordsIn(language)?.tone[said.group] as Tone;
      const start = tokens.starts[said.from] as number;
      const end = tokens.ends[said.to - 1] as number;
      if (isInnocent(paragraph, said)) continue;
      const [from, to] = said.gap;
      const between = to > from ? text.slice(tokens.starts[from], tokens.ends[to - 1]) : '';
      found.add({ start, end, tone, between });
    }
  }
  return found.spans;
}

function isInnocent({ tokens, languages }: Paragraph, { group, from, to }: Said): boolean {
  const { words, clauses } = tokens;
  if (clauses[from - 1] === clauses[from] && IF.has(words[from - 1] ?? '')) return true;
  if (group !== 0) return false;
  const around = languages.includes('ja') || languages.includes('tr') ? from - SHORT_WHILE_WITHIN : from;
  return words.slice(Math.max(0, around), to + SHORT_WHILE_WITHIN).some((word) => SHORT_WHILE.test(word));
}

/** The kinder wording of the harsh saying that begins at `start` of the source, and what it replaces. */
export function kinderAt(document: Document, start: number): { text: string; scope: Tone['scope'] } | null {
  const found = once(document, harsh).find((one) => document.origin(one.start) === start);
  if (!found) return null;
  const { tone, between } = found;
  const filled = tone.kinder.replace(between === '' ? /\$ ?/ : '$', between).trim();
  return { text: filled, scope: tone.scope };
}
