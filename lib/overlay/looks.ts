/** When to look at the page. */
export interface Looks {
  /** The page changed: look soon, but never more often than the page can bear. */
  soon(): void;
  /** A new page or view: look now and again at 0.25, 1 and 3 s (late upgrades give no mutation record). */
  afresh(): void;
}

/** Least time between two looks (ms), on a visible and on a hidden page. */
const VISIBLE_GAP = 150;
const HIDDEN_GAP = 15_000;
const LATE = [250, 1000, 3000];
/** A look may take at most this share of the page's time. */
const SHARE = 8;

/** Calls `look` in tasks of its own, spaced by what looking costs. Nothing runs after `signal` is aborted. */
export function scheduleLooks(document: Document, look: () => void, signal: AbortSignal): Looks {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = Number.POSITIVE_INFINITY;
  let lastEnd = Number.NEGATIVE_INFINITY;
  let cost = 0;
  let late: ReturnType<typeof setTimeout>[] = [];

  const run = () => {
    timer = undefined;
    dueAt = Number.POSITIVE_INFINITY;
    if (signal.aborted) return;
    const start = performance.now();
    look();
    lastEnd = performance.now();
    cost = lastEnd - start;
  };
  const at = (time: number) => {
    if (signal.aborted || time >= dueAt) return;
    clearTimeout(timer);
    dueAt = time;
    timer = setTimeout(run, Math.max(0, time - performance.now()));
  };
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      late.forEach(clearTimeout);
    },
    { once: true },
  );
  return {
    soon() {
      const gap = document.hidden ? HIDDEN_GAP : Math.max(VISIBLE_GAP, SHARE * cost);
      at(Math.max(performance.now(), lastEnd + gap));
    },
    afresh() {
      at(performance.now());
      late.forEach(clearTimeout);
      late = LATE.map((delay) => setTimeout(() => at(performance.now()), delay));
    },
  };
}
