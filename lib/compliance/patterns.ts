import { CONCEPTS, type Concept, type Words } from './concepts';
import { fits, headOf, type Part, parse } from './notation';
import { type ConceptId, emptyNode, type Found, insert, leafOf, type Node, walk } from './pattern-tree';
import { type Opening, openingOf } from './reach';
import type { Room } from './room';
import type { Word } from './vocabulary';

/** An alternative as written: read when a text first holds a word that it may start with. */
interface Source {
  concept: ConceptId;
  text: string;
  /** The order in which alternatives are tried: whole words, beginnings by length, the rest; each as written. */
  rank: number;
}

/** A longer word is none in any language. */
const LONGEST = 64;
const BY_LENGTH = 1e6;
const LOOSE = 1e9;
const NOTHING: Found = { count: 0, concepts: [], ends: [], ranks: [] };

let indexes = 0;

/** The patterns of one language, found by their first word. */
export class PatternIndex {
  private readonly exact = new Map<string, Source[]>();
  /** By their first two letters. */
  private readonly prefixes = new Map<string, { stem: string; source: Source }[]>();
  private readonly loose: { part: Part; source: Source }[] = [];
  private readonly id = indexes++;
  private readonly found: Found = { count: 0, concepts: [], ends: [], ranks: [] };

  /** Sorts the alternatives by their first word; the rest of each is read when needed. Throws on an unknown concept. */
  constructor(words: Words) {
    let order = 0;
    for (const [concept, text] of Object.entries(words)) {
      const id = CONCEPTS.indexOf(concept as Concept);
      if (id < 0) throw new Error(`unknown concept ${concept}`);
      for (let from = 0; from <= text.length; ) {
        const bar = text.indexOf('|', from);
        const to = bar < 0 ? text.length : bar;
        this.add({ concept: id, text: text.slice(from, to), rank: order++ });
        from = to + 1;
      }
    }
    for (const list of this.prefixes.values()) list.sort((a, b) => a.source.rank - b.source.rank);
  }

  private add(source: Source): void {
    const head = headOf(source.text);
    if (!head) return;
    const { kind, text } = head;
    if (kind === 'exact') append(this.exact, text, source);
    else if (kind === 'prefix' && text.length > 1) {
      source.rank += BY_LENGTH * text.length;
      append(this.prefixes, text.slice(0, 2), { stem: text, source });
    } else {
      source.rank += kind === 'prefix' ? BY_LENGTH * text.length : LOOSE;
      this.loose.push({ part: head, source });
    }
  }

  /**
   * Finds the patterns that start with `word`, which is read in place of the tokens before `next`. `least`: how many
   * letters of the word a pattern must give. The result is overwritten by the next call.
   */
  at(word: Word, next: number, room: Room, least: number): Found {
    const start = this.start(word);
    if (start === null) return NOTHING;
    const { found } = this;
    found.count = 0;
    walk(start, next, next, room, least, found);
    return found;
  }

  /**
   * How patterns may start with a word, in any of the ways to read it, as far as they are of the concepts in
   * `reachFor`. `null` for not at all.
   */
  opening(word: Word): Opening | null {
    const known = word.openings[this.id] as Opening | null | undefined;
    if (known !== undefined) return known;
    const read = [word, ...word.unleeted, word.undigraphed];
    const made = openingOf(read.flatMap((one) => (one && this.start(one)) ?? []));
    word.openings[this.id] = made;
    return made;
  }

  private start(word: Word): Node | null {
    const known = word.starts[this.id] as Node | null | undefined;
    if (known !== undefined) return known;
    const made = word.text.length > LONGEST ? null : this.startOf(word.text);
    word.starts[this.id] = made;
    return made;
  }

  private startOf(word: string): Node | null {
    const sources = (this.exact.get(word) ?? []).slice();
    const stems = this.prefixes.get(word.slice(0, 2));
    if (stems) for (const { stem, source } of stems) if (word.startsWith(stem)) sources.push(source);
    for (const { part, source } of this.loose) if (fits(part, word)) sources.push(source);
    if (sources.length === 0) return null;
    const root = emptyNode();
    for (const { concept, text, rank } of sources) {
      const [head, ...rest] = parse(text);
      if (head) insert(root, rest, leafOf(concept, head.text.length, rank));
    }
    return root;
  }
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
