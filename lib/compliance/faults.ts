import type { Document } from './document';
import { mayLean, mayLeanFar, pairOf } from './pairs';
import type { Paragraph, Placed } from './paragraphs';
import { type Ear, heardIn, reachIn, saidAt } from './readings';
import { brokenBy, mayBreak, type SentenceRules } from './sentence-rules';
import type { Sentence } from './tokens';

/** A rule (by its place among all) and what breaks it. */
export interface Fault {
  rule: number;
  start: number;
  end: number;
}

/** In which language and by which rules. */
interface Hearing {
  ear: Ear;
  rules: SentenceRules;
}

/** A sentence by its place in a paragraph. */
interface Place extends Placed {
  sentence: number;
}

/** The rules that sentences of a text break, and pairs of neighbours read as one. Offsets are in the normalised text. */
export function faultsOf({ paragraphs, ears }: Document, rules: SentenceRules): Fault[] {
  const found: Fault[] = [];
  for (const ear of ears) {
    const hearing = { ear, rules };
    let before: Placed | null = null;
    for (const placed of paragraphs) {
      const { paragraph, start } = placed;
      if (paragraph.sentences.length === 0) continue;
      const heard = heardIn(paragraph, ear);
      heard.faults ??= faultsIn(paragraph, hearing);
      for (const fault of heard.faults)
        found.push(start === 0 ? fault : { ...fault, start: fault.start + start, end: fault.end + start });
      if (before) {
        const last = { ...before, sentence: before.paragraph.sentences.length - 1 };
        addPair(found, last, { ...placed, sentence: 0 }, hearing);
      }
      before = placed;
    }
  }
  return found;
}

function faultsIn(paragraph: Paragraph, hearing: Hearing): Fault[] {
  const { ear, rules } = hearing;
  const found: Fault[] = [];
  const { sentences, tokens } = paragraph;
  const bits = reachIn(paragraph, ear);
  for (let i = 0; i < sentences.length; i++) {
    const at = 3 * i;
    if (!mayBreak(rules.doors, bits[at] as number, bits[at + 1] as number, bits[at + 2] as number)) continue;
    const said = saidAt(paragraph, ear, i);
    const { from: first } = sentences[i] as Sentence;
    for (const { rule, from, to } of said ? brokenBy(rules, said, ear.grammar) : [])
      found.push({ rule, start: tokens.starts[first + from] as number, end: tokens.ends[first + to - 1] as number });
  }
  const pair = (i: number, j: number) => {
    const place = { paragraph, start: 0 };
    addPair(found, { ...place, sentence: i }, { ...place, sentence: j }, hearing);
  };
  for (let i = 0; i + 1 < sentences.length; i++) if (mayLean(bits, 3 * i, bits, 3 * i + 3)) pair(i, i + 1);
  for (let i = 0; i + 2 < sentences.length; i++) if (mayLeanFar(bits, 3 * i, bits, 3 * i + 6)) pair(i, i + 2);
  return found;
}

/** Of one paragraph: nobody reads more, and sentences without end must not make typing slow. */
const MOST = 250;
/** How many clauses begin between the sentences of two paragraphs: more than one, so that nothing reaches over. */
const APART = 2;

/** Adds what two sentences break together if the second leans on the first. */
function addPair(found: Fault[], a: Place, b: Place, { ear, rules }: Hearing): void {
  const [x, y] = [reachIn(a.paragraph, ear), reachIn(b.paragraph, ear)];
  const [p, q] = [3 * a.sentence, 3 * b.sentence];
  if (found.length >= MOST || !mayLean(x, p, y, q)) return;
  const both = (n: 0 | 1 | 2) => (x[p + n] as number) | (y[q + n] as number);
  if (!mayBreak(rules.pairDoors, both(0), both(1), both(2))) return;
  const first = saidAt(a.paragraph, ear, a.sentence);
  const second = first && saidAt(b.paragraph, ear, b.sentence);
  if (!second) return;
  const { from, to } = a.paragraph.sentences[a.sentence] as Sentence;
  const { from: next } = b.paragraph.sentences[b.sentence] as Sentence;
  const length = to - from;
  const clauseAt = (token: number) => a.paragraph.tokens.clauses[token] as number;
  const clauses = (a.paragraph === b.paragraph ? clauseAt(next) : clauseAt(to - 1) + APART) - clauseAt(from);
  const said = pairOf({ first, second, length, clauses, scale: ear.grammar.scale });
  if (!said) return;
  const offset = (token: number, column: 'starts' | 'ends') => {
    const [{ paragraph, start }, own] = token < length ? [a, from + token] : [b, next + token - length];
    return start + (paragraph.tokens[column][own] as number);
  };
  for (const broken of brokenBy(rules, said, ear.grammar))
    if (rules.inPairs[broken.rule])
      found.push({ rule: broken.rule, start: offset(broken.from, 'starts'), end: offset(broken.to - 1, 'ends') });
}
