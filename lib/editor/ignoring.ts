import { sipHash } from '../core/siphash';
import type { Finding } from '../model/finding';
import type { Ignored, IgnoredEntry } from '../model/ignored';

/** How far an agent's "ignore" reaches. `here`: this place in this text. */
export type IgnoreScope = 'here' | 'conversation' | 'always';

/** What the agent ignores beyond one place in one text. Lives as long as the page; `always` is stored by the worker. */
export interface Ignoring {
  /** Is it known yet what is always ignored? Until then nothing is shown, so that nothing flashes up. */
  isReady(): boolean;
  /** The stored list, or `null` when there is none. */
  stored(ignored: Ignored | null): void;
  /** @param conversation what the conversation is known by */
  has(finding: Finding, conversation: string): boolean;
  forConversation(finding: Finding, conversation: string): void;
  always(finding: Finding): void;
}

const LONGEST = 300;

/** What two matches have in common that differ in case, width or blanks only. */
const normalised = (match: string): string =>
  match.slice(0, LONGEST).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The hash under which a rule's match is kept: keyed, of the rule's id and the text without case, width and blanks. */
export function hashOf(key: string, { rule, match }: Pick<Finding, 'rule' | 'match'>): string {
  return sipHash(key, new TextEncoder().encode(`${rule}\n${normalised(match)}`));
}

/** @param keep has an entry stored for good */
export function createIgnoring(keep: (entry: IgnoredEntry) => void): Ignoring {
  let isReady = false;
  let key: string | null = null;
  let hashes = new Set<string>();
  let rules = new Set<string>();
  /** Ignored for good in this page; also where there is no key to store it with. */
  const inPage = new Set<string>();
  const byConversation = new Map<string, Set<string>>();
  const nameOf = ({ rule, match }: Finding) => `${rule}\n${normalised(match)}`;

  return {
    isReady: () => isReady,
    stored(ignored) {
      const before = hashes;
      isReady = true;
      key = ignored?.key ?? null;
      hashes = new Set(ignored?.entries.map(({ hash }) => hash));
      rules = new Set(ignored?.entries.map(({ rule }) => rule));
      // The agent has forgotten all in the settings: this page's own memory of it goes too.
      if (before.size > 0 && hashes.size === 0) inPage.clear();
    },
    has(finding, conversation) {
      const here = byConversation.get(conversation);
      // Most pages ignore nothing; then nothing is named or hashed at a key press.
      if (inPage.size > 0 || here) {
        const name = nameOf(finding);
        if (inPage.has(name) || here?.has(name)) return true;
      }
      return key !== null && rules.has(finding.rule) && hashes.has(hashOf(key, finding));
    },
    forConversation(finding, conversation) {
      const names = byConversation.get(conversation) ?? new Set();
      byConversation.set(conversation, names.add(nameOf(finding)));
    },
    always(finding) {
      inPage.add(nameOf(finding));
      if (key) keep({ rule: finding.rule, hash: hashOf(key, finding) });
    },
  };
}
