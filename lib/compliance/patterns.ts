import { CONCEPTS, type Concept, type Words } from './concepts';
import { foldUnit, isIdeograph } from './fold';

// Notation of a lexicon: words separated by blanks; `stem*` begins with, `*stem` ends with, `*stem*` holds,
// `#` any number, `_` any one word, `~` up to seven words of the same sentence.

/** Index of a concept in `CONCEPTS`. */
export type ConceptId = number;

type Part = { kind: 'exact' | 'prefix' | 'suffix' | 'part' | 'number' | 'any' | 'gap'; text: string };
interface Pattern {
  concept: ConceptId;
  /** Letters of the first word that are given; a joined word must be covered beyond its first piece. */
  size: number;
  rest: Part[];
}

/** The patterns of one language, found by their first word. */
export interface PatternIndex {
  /** Patterns that may start at this word; remembered per word, up to a limit. */
  startingWith: (word: string) => readonly Pattern[];
}

const REMEMBERED = 4000;
const GAP = 7;
const SIGNS = new Set(['%', '★', '€', '$', '£']);

/** Builds the index of a language's words. Throws on an unknown concept: the data is ours. */
export function compile(words: Words): PatternIndex {
  const exact = new Map<string, Pattern[]>();
  const prefix = new Map<string, Pattern[]>();
  const lengths = new Set<number>();
  const slow: [Part, Pattern][] = [];
  for (const [concept, text] of Object.entries(words)) {
    const id = CONCEPTS.indexOf(concept as Concept);
    if (id < 0) throw new Error(`unknown concept ${concept}`);
    for (const alternative of text.split('|')) {
      const [head, ...rest] = parse(alternative);
      if (!head) continue;
      const pattern = { concept: id, size: head.text.length, rest };
      if (head.kind === 'exact') append(exact, head.text, pattern);
      else if (head.kind === 'prefix') {
        append(prefix, head.text, pattern);
        lengths.add(head.text.length);
      } else slow.push([head, pattern]);
    }
  }
  const sizes = [...lengths].sort((a, b) => a - b);
  const remembered = new Map<string, readonly Pattern[]>();

  const startingWith = (word: string): readonly Pattern[] => {
    const known = remembered.get(word);
    if (known) return known;
    let found: Pattern[] = exact.get(word) ?? [];
    for (const size of sizes) {
      if (size > word.length) break;
      const more = prefix.get(word.slice(0, size));
      if (more) found = found.concat(more);
    }
    for (const [part, pattern] of slow) if (fits(part, word)) found = found.concat(pattern);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(word, found);
    return found;
  };
  return { startingWith };
}

/**
 * Where the rest of a pattern ends (exclusive token index) when its first word stands before `at`, or -1. A pattern
 * never reaches over a comma or the like.
 */
export function matchRest(
  rest: readonly Part[],
  words: readonly string[],
  clauses: readonly number[],
  at: number,
  limit: number,
): number {
  let index = at;
  for (let p = 0; p < rest.length; p++) {
    const part = rest[p] as Part;
    if (part.kind === 'gap') {
      const tail = rest.slice(p + 1);
      for (let skip = 0; skip <= GAP; skip++) {
        const end = matchRest(tail, words, clauses, index + skip, limit);
        if (end >= 0) return end;
      }
      return -1;
    }
    const word = words[index];
    if (index >= limit || word === undefined || !fits(part, word) || clauses[index] !== clauses[at - 1]) return -1;
    index++;
  }
  return index;
}

function fits(part: Part, word: string): boolean {
  switch (part.kind) {
    case 'exact':
      return word === part.text;
    case 'prefix':
      return word.startsWith(part.text);
    case 'suffix':
      return word.endsWith(part.text);
    case 'part':
      return word.includes(part.text);
    case 'number':
      return word >= '0' && word < ':';
    default:
      return true;
  }
}

/** Splits an alternative just as the tokeniser splits a text, keeping the marks. */
function parse(alternative: string): Part[] {
  const parts: Part[] = [];
  for (const piece of alternative.trim().split(/[\s'’-]+/)) {
    if (piece === '#') parts.push({ kind: 'number', text: '' });
    else if (piece === '_') parts.push({ kind: 'any', text: '' });
    else if (piece === '~') parts.push({ kind: 'gap', text: '' });
    else if (SIGNS.has(piece)) parts.push({ kind: 'exact', text: piece });
    else parts.push(...wordParts(piece));
  }
  return parts;
}

function wordParts(piece: string): Part[] {
  const parts: Part[] = [];
  let word = '';
  const flush = () => {
    if (word) parts.push({ kind: 'exact', text: word });
    word = '';
  };
  for (let i = 0; i < piece.length; i++) {
    const code = piece.charCodeAt(i);
    if (isIdeograph(code)) {
      flush();
      parts.push({ kind: 'exact', text: piece.charAt(i) });
    } else if (piece.charAt(i) === '~') {
      flush();
      parts.push({ kind: 'gap', text: '' });
    } else word += foldUnit(code);
  }
  flush();
  const only = parts[0];
  if (parts.length === 1 && only) {
    const open = piece.startsWith('*');
    const ended = piece.endsWith('*');
    if (open || ended) only.kind = open && ended ? 'part' : open ? 'suffix' : 'prefix';
  }
  return parts;
}

function append(map: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const list = map.get(key);
  if (list) list.push(pattern);
  else map.set(key, [pattern]);
}
