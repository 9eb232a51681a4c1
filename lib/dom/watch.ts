import { parentOf } from './composed';
import { isOurs } from './mount';

/** What a batch of page changes amounts to. */
export interface Changes {
  /** The page changed something of its own. */
  native: boolean;
  /** The page threw away elements of ours, from these parents. */
  removed: { parent: Node; node: Node }[];
}

/** One observer over the document and every open root it is told about. */
export interface Watch {
  /** Observes an open root too; telling twice does nothing. */
  observe(root: Node): void;
  /** When a node was inserted or last changed (ms UTC), as far as the watch saw it. */
  changedAt(node: Node): number | undefined;
}

const DEPTH = 40;

/**
 * Watches a page with one MutationObserver. Nothing is done in its callback but taking notes (a page that removes
 * foreign nodes hangs the tab when we insert there: measured); `onChange` is called in a later task.
 */
export function watchPage(document: Document, onChange: (changes: Changes) => void, signal: AbortSignal): Watch {
  const times = new WeakMap<Node, number>();
  const observed = new WeakSet<Node>();
  let pending: Changes = { native: false, removed: [] };
  let scheduled = false;

  const flush = () => {
    scheduled = false;
    if (signal.aborted) return;
    const changes = pending;
    pending = { native: false, removed: [] };
    onChange(changes);
  };

  const observer = new MutationObserver((records) => {
    const now = Date.now();
    for (const record of records) {
      if (record.type !== 'childList') {
        times.set(record.target, now);
        pending.native = true;
        continue;
      }
      for (const node of record.addedNodes) {
        if (isOurs(node)) continue;
        times.set(node, now);
        pending.native = true;
      }
      for (const node of record.removedNodes) {
        if (isOurs(node)) pending.removed.push({ parent: record.target, node });
        else pending.native = true;
      }
    }
    if (!scheduled && (pending.native || pending.removed.length > 0)) {
      scheduled = true;
      setTimeout(flush, 0);
    }
  });

  const observe = (root: Node) => {
    if (observed.has(root) || signal.aborted) return;
    observed.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  };
  observe(document);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  return {
    observe,
    changedAt(node) {
      let current: Node | null = node;
      for (let depth = 0; current && depth < DEPTH; depth++) {
        const at = times.get(current);
        if (at !== undefined) return at;
        const parent = parentOf(current);
        current = parent instanceof ShadowRoot ? parent.host : parent;
      }
      return undefined;
    },
  };
}
