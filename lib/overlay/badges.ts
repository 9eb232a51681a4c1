import { isOurs, sheetOf } from '../dom/mount';
import { createPatience } from '../dom/patience';
import { themeOn } from '../dom/surface';
import type { NoBadges } from '../model/coverage';
import { type Badge, createBadge } from './badge';
import { measureRow, pillWidth } from './measure';
import { chooseSpot, type Spot } from './placement';
import type { BadgeView } from './view';

/** One row that wants a badge. */
export interface BadgeJob {
  row: Element;
  /** Elements that may hold the badge, best first. */
  anchors: Element[];
  view: BadgeView;
}

/** Why there are no badges although there are rows; `failed`: a throw while drawing. */
export type Refusal = NoBadges | 'name-taken' | 'failed';

/** All badges of one list (or of the one open thread). */
export interface BadgeLayer {
  /** Brings the page in line with the jobs: inserts, updates, removes. Writes only inside our own elements. */
  draw(jobs: BadgeJob[]): void;
  /** The page removed or moved these elements. Redraws what was ours, or gives up on a page that keeps at it. */
  removed(nodes: Node[]): void;
  /** The layout changed (resize, zoom): measure again at the next drawing. */
  remeasure(): void;
  /** The badge whose row is in an event path, if it is drawn. */
  badgeOf(path: EventTarget[]): Badge | null;
  /** Set while nothing can be drawn. */
  readonly refused: Refusal | null;
  clear(): void;
}

interface Plan {
  /** Which of a row's anchors holds the badge. */
  anchor: number;
  theme: 'light' | 'dark';
}

interface Drawn {
  badge: Badge;
  anchor: Element;
  /** The width that its spot was chosen for. */
  width: number;
}

const SAMPLE = 3;
const HEIGHT = 18;
/** A list up to this long is drawn whole; of a longer one only what is near the screen (all of 1,000 takes 75 ms). */
const WHOLE = 100;

/**
 * @param css the badge's style sheet with the tokens in it
 * @param onRefused called when nothing can be drawn any more, or can be again
 */
export function createBadgeLayer(document: Document, css: string, onRefused: () => void): BadgeLayer {
  const sheet = sheetOf(css);
  const badges = new Map<Element, Drawn>();
  const widthOf = ({ sign, text, voice }: BadgeView) => pillWidth(document, sign, text, voice === 'faint');
  const near = new Set<Element>();
  const watched = new Set<Element>();
  let jobs = new Map<Element, BadgeJob>();
  let plan: Plan | null = null;
  let refused: Refusal | null = null;
  const outOfPatience = createPatience();

  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) near.add(entry.target);
        else near.delete(entry.target);
      }
      // In a later task: an observer callback must not touch the page.
      setTimeout(paint, 0);
    },
    { rootMargin: '100% 0px', scrollMargin: '600px' } as IntersectionObserverInit,
  );

  const isNear = (row: Element) => jobs.size <= WHOLE || near.has(row);

  const drop = (row: Element) => {
    badges.get(row)?.badge.host.remove();
    badges.delete(row);
  };

  /** What stands there would be wrong before long: nothing updates it any more. */
  const refuse = (why: Refusal) => {
    for (const row of [...badges.keys()]) drop(row);
    tell(why);
  };

  const tell = (why: Refusal | null) => {
    if (refused === why) return;
    refused = why;
    onRefused();
  };

  const makePlan = (): Plan | null => {
    const sample = [...jobs.values()].filter((job) => isNear(job.row)).slice(0, SAMPLE);
    const first = sample[0];
    if (!first) return null;
    for (let anchor = 0; anchor < first.anchors.length; anchor++) {
      const fits = sample.some((job) => spotOf(job, anchor) !== null);
      if (fits && movesNothing(first, anchor)) return { anchor, theme: themeOn(first.row) };
      if (isFinal()) return null;
    }
    tell('no-room');
    return null;
  };

  const spotOf = (job: BadgeJob, anchor: number): Spot | null => {
    const at = job.anchors[anchor];
    const measured = at && measureRow(job.row, at);
    return measured ? chooseSpot(measured, { width: widthOf(job.view), height: HEIGHT }) : null;
  };

  /** Draws one sample and compares the row and its next sibling before and after. */
  const movesNothing = (job: BadgeJob, anchor: number): boolean => {
    const at = job.anchors[anchor];
    const badge = createBadge(document, sheet);
    if (!badge) refuse('name-taken');
    if (!badge || !at) return false;
    const watchedBoxes = () =>
      [job.row, job.row.nextElementSibling, at]
        .flatMap((element) => (element ? [element.getBoundingClientRect()] : []))
        .map((box) => [box.x, box.y, box.width, box.height].map((value) => value.toFixed(1)).join())
        .join(';');
    const before = watchedBoxes();
    badge.show(job.view);
    at.append(badge.host);
    const after = watchedBoxes();
    badge.host.remove();
    return before === after;
  };

  const isFinal = () => refused !== null && refused !== 'no-room';

  const paint = () => {
    if (isFinal()) return;
    try {
      paintRows();
    } catch {
      // A page can cover up an element's own functions (`<input name=matches>` in a form around the row).
      refuse('failed');
    }
  };

  const paintRows = () => {
    plan ??= makePlan();
    if (!plan) return;
    tell(null);
    const fresh: { badge: Badge; anchor: Element; job: BadgeJob }[] = [];
    for (const [row, job] of jobs) {
      const anchor = job.anchors[plan.anchor];
      const drawn = badges.get(row);
      if (!anchor?.isConnected || (!isNear(row) && !drawn)) continue;
      const stays = drawn?.anchor === anchor && drawn.badge.host.parentNode === anchor;
      if (drawn && stays && widthOf(job.view) <= drawn.width) {
        drawn.badge.show(job.view);
        if (pushedAside(drawn.badge.host)) anchor.append(drawn.badge.host);
        continue;
      }
      drop(row);
      for (const stray of [...anchor.children]) if (isOurs(stray)) stray.remove();
      const badge = createBadge(document, sheet);
      if (!badge) return refuse('name-taken');
      badge.show(job.view);
      fresh.push({ badge, anchor, job });
    }
    // All reads, then all writes: one layout for the whole batch.
    const { anchor: index, theme } = plan;
    const placed = fresh.flatMap((one) => {
      const spot = spotOf(one.job, index);
      return spot ? [{ ...one, spot }] : [];
    });
    for (const { badge, anchor, job } of placed) {
      anchor.append(badge.host);
      badges.set(job.row, { badge, anchor, width: widthOf(job.view) });
    }
    const origins = placed.map(({ badge }) => badge.host.getBoundingClientRect());
    placed.forEach(({ badge, spot }, at) => {
      const origin = origins[at];
      if (origin) badge.place(spot, origin, theme);
    });
  };

  return {
    get refused() {
      return refused;
    },
    draw(wanted) {
      const next = new Map(wanted.map((job) => [job.row, job]));
      for (const row of watched) {
        if (next.has(row)) continue;
        observer.unobserve(row);
        watched.delete(row);
        near.delete(row);
        drop(row);
      }
      jobs = next;
      for (const row of next.keys()) {
        if (watched.has(row)) continue;
        watched.add(row);
        observer.observe(row);
      }
      paint();
    },
    removed(nodes) {
      // One that is in its place again was only moved by us; one that we dropped ourselves is not in the list any more.
      const ours = [...badges.values()].some(
        ({ badge, anchor }) => nodes.includes(badge.host) && badge.host.parentNode !== anchor,
      );
      if (!ours) return;
      if (outOfPatience()) refuse('page-removes-them');
      else setTimeout(paint, 50);
    },
    remeasure() {
      plan = null;
      for (const row of [...badges.keys()]) drop(row);
      if (refused === 'no-room') refused = null;
    },
    badgeOf(path) {
      for (const target of path) {
        const drawn = target instanceof Element ? badges.get(target) : undefined;
        if (drawn) return drawn.badge;
      }
      return null;
    },
    clear() {
      observer.disconnect();
      for (const row of [...badges.keys()]) drop(row);
      jobs = new Map();
      watched.clear();
      near.clear();
    },
  };
}

/** Is there anything of the page behind our host? Then it is no longer at the end of the text. */
function pushedAside(host: Element): boolean {
  for (let node = host.nextSibling; node; node = node.nextSibling) if (!isOurs(node)) return true;
  return false;
}
