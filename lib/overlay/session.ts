import { watchPage } from '../dom/watch';
import { foldingWith } from '../inbox/folding';
import type { PageReport, ResponseOf } from '../messaging/protocol';
import type { Settings } from '../model/settings';
import type { CaseReading } from '../portals/amazon/case-reading';
import type { Later, PageReading, PortalSpec, TappedBody } from '../portals/portal';
import type { Selectors } from '../portals/selectors';
import { createListAge } from './as-of';
import { type BadgeJob, type BadgeLayer, createBadgeLayer, type Refusal } from './badges';
import type { AroundReply } from './check-context';
import type { ChecksAround } from './checks-slot';
import { watchHover } from './hover';
import { createKnown, publicId } from './known';
import { scheduleLooks } from './looks';
import { roomAround } from './measure';
import { createGate, reportOf, subjects } from './report';
import type { GuardedChecks } from './sends';
import { followThread } from './stale-thread';
import type { Speech } from './view';
import { badgeViewOf } from './view';

/** What a session needs from its surroundings. */
export interface Surroundings {
  window: Window & typeof globalThis;
  spec: PortalSpec;
  settings: Settings;
  selectors: Selectors;
  /** What the reader needs for single conversations and orders. */
  caseReading: Later<CaseReading>;
  speech: Speech;
  /** Sends a report to the worker; rejects when it cannot be reached. */
  report(report: PageReport): Promise<ResponseOf<'report'>>;
  /** Makes the reply checks of this page. */
  checks(aroundReply: ChecksAround['aroundReply'], emptied: ChecksAround['emptied']): GuardedChecks;
  badgeCss: string;
  /** Adds what the open thread is about, told by its texts. */
  tellTopics?(reading: PageReading): void;
  /** Called twice a minute while the page is shown. */
  ticked(): void;
  /** Aborted when this overlay is to leave the page. */
  signal: AbortSignal;
}

/** One overlay on one page, from start to leaving. */
export interface Session {
  hear(body: TappedBody): void;
  settingsChanged(next: { settings?: Settings; selectors?: Selectors }): void;
  /** The selectors in use, for the field kit. */
  selectors(): Selectors;
  /** The page came back (Back button, tab shown, address changed): look again now. */
  lookAgain(): void;
  /** Looks at once rather than soon: the page's Send is not the one that was read, or a message is on its way. */
  lookNow(): void;
  /** The settings in use. */
  settings(): Settings;
  /** The newest reading; `null` before the first look. */
  reading(): PageReading | null;
  /** Does a reply box hold text? Such a page is never reloaded without asking. */
  holdsText(): boolean;
  /** BCP 47: what the buyer of the open thread writes, as the portal or their own words tell. */
  buyerLanguage(): string | undefined;
}

/** Texts tick in minutes under 4 h; this keeps them at most half a minute behind (ms). */
const TICK = 30_000;

/** Pages on which drawing is not safe, in words for a bug report. The others are read all the same. */
const REFUSED: Partial<Record<Refusal, string>> = {
  'name-taken': 'the page has defined our element names',
  failed: 'drawing failed',
};

/** After a report that did not arrive (ms). */
const RETRY = 2000;

/** An empty list is believed at the second reading, 2 s after the first (ms): nothing else may happen on such a page. */
const EMPTY_AGAIN = 2100;

/** A list that changed less than this ago (ms) may still be changing: its numbers, or its paging, come after its rows. */
const SETTLED = 1000;

/** How long a page may take to show whose it is before it is reported without that (ms): a header can come late. */
const OWNER_BY = 3000;

/** Starts reading and drawing. The caller waits for the page's own start-up (`load` and one idle) first. */
export function startSession(around: Surroundings): Session {
  const { window, spec, speech, signal } = around;
  const { document } = window;
  let { settings, selectors } = around;
  let reading: PageReading | null = null;
  const navigatedAt = Math.round(performance.timeOrigin);
  const listAge = createListAge(navigatedAt);
  const reader = spec.createReader(around.caseReading);
  const known = createKnown(
    spec.portal,
    foldingWith(() => spec.foldThread ?? around.caseReading()?.foldThread),
  );
  const gate = createGate();
  const rows: BadgeLayer = createBadgeLayer(document, around.badgeCss, () => looks.soon());
  const thread: BadgeLayer = createBadgeLayer(document, around.badgeCss, () => looks.soon());
  /** Why this page cannot be drawn on, as far as reading alone does not tell. */
  let failure: string | undefined;
  let lastEmptiness = '';
  /** What was last reported is not kept: the browser had no room. */
  let isUnkept = false;
  const followed = followThread();
  /** Parcel numbers that the worker knows, by order id. */
  const parcels = new Map<string, string[]>();
  const checks = around.checks(
    () => aroundReply(),
    () => {
      followed.sent(Date.now());
      looks.soon();
    },
  );

  const enabled = () => settings.portals[spec.portal] !== false;

  const aroundReply = (): AroundReply => {
    const now = Date.now();
    const open = reading?.thread?.sighting;
    // Folding what is known costs more than the rest: only where the page itself does not tell.
    const facts =
      reading && open && !open.language
        ? known.of(open, { account: reading.account, view: reading.view, at: now })
        : null;
    return {
      portal: spec.portal,
      // Asked only where the thread does not tell its order: this runs at each key.
      get address() {
        return window.location.href;
      },
      language: facts?.language,
      parcels,
      now,
      zone: speech.zone,
    };
  };

  const draw = (now: number) => {
    if (!reading || document.hidden) return;
    const context = { account: reading.account, view: reading.view, at: now };
    const listedAt = reading.list?.asOf ?? now;
    // A degraded page gets no badges rather than wrong ones.
    const readable = enabled() && (reading.state === 'ok' || reading.state === 'loading');
    rows.draw(
      readable
        ? reading.rows.map(({ row, anchors, sighting }) => ({
            row,
            anchors,
            view: badgeViewOf(
              known.of(sighting, { ...context, at: listedAt }),
              publicId(sighting),
              'row',
              now,
              settings,
              speech,
            ),
          }))
        : [],
    );
    const open = readable ? reading.thread : undefined;
    thread.draw(
      open
        ? [
            {
              row: roomAround(open.anchors[0]),
              anchors: open.anchors,
              view: badgeViewOf(
                known.of(open.sighting, context),
                publicId(open.sighting),
                'thread',
                now,
                settings,
                speech,
              ),
            },
          ].filter((job): job is BadgeJob => job.row !== null)
        : [],
    );
    checks.follow(enabled() && settings.replyCheck ? reading.composers : []);
    if (open) {
      const facts = known.of(open.sighting, context);
      followed.look(publicId(open.sighting) || facts.key, open.sighting, facts, now);
    }
    checks.warn(open ? followed.stale(now) : null);
  };

  const send = async (said: PageReading, now: number) => {
    const { seller, user } = said.account;
    const untilKnown = navigatedAt + OWNER_BY - now;
    // A page that never shows it, and does not change either, is looked at again for this.
    if (said.state === 'ok' && !seller && !user && untilKnown > 0) return void setTimeout(looks.soon, untilKnown);
    const report = reportOf(spec.portal, said, now, navigatedAt, said.rows.length > 0 ? rows.refused : null);
    if (!gate.lets(report, said.composers.length)) return;
    try {
      const { facts, kept, parcels: sent } = await around.report(report);
      for (const { orderId, number } of sent ?? [])
        parcels.set(orderId, [...new Set([...(parcels.get(orderId) ?? []), number])]);
      isUnkept = kept === false;
      if (isUnkept) gate.reopen();
      const news = subjects(said).map((subject, index) => known.learn(subject, facts[index] ?? null));
      if (news.includes(true) && !signal.aborted) draw(Date.now());
    } catch {
      // The worker is being replaced or the extension was updated: try again, at the pace of a hidden page.
      gate.reopen();
      setTimeout(() => looks.soon(), RETRY);
    }
  };

  /** Whatever a page does to its own elements, no error of ours comes up in it: it is degraded instead. */
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (thrown) {
      failure = `drawing failed: ${thrown instanceof Error ? thrown.name : 'unknown'}`;
      for (const layer of [rows, thread]) layer.draw([]);
      looks.soon();
    }
  };

  const look = () => {
    if (!enabled()) return draw(Date.now());
    // A tab that the browser is about to discard has no width for a moment: its page drops what it shows.
    if (window.innerWidth === 0) return;
    const now = Date.now();
    const read = reader.read({
      document,
      url: new URL(window.location.href),
      now,
      navigatedAt,
      changedAt: watch.changedAt,
      zone: speech.zone,
      selectors,
    });
    const why = failure ?? REFUSED[rows.refused ?? thread.refused ?? 'no-room'];
    reading = why === undefined ? read : { ...read, state: 'degraded', why };
    around.tellTopics?.(reading);
    for (const root of reading.roots) watch.observe(root);
    checks.look(reading, now);
    if (reading.list) {
      const asOf = listAge.of(reading, watch.changedAt, now);
      const settled = now - asOf >= SETTLED;
      // An empty list is believed only when told twice, so it is told again after each time that it said something new.
      const emptiness = reading.list.saysEmpty ? `empty ${settled}` : '';
      if (emptiness !== '' && emptiness !== lastEmptiness) setTimeout(() => looks.soon(), EMPTY_AGAIN);
      lastEmptiness = emptiness;
      Object.assign(reading.list, settled ? { asOf, settled } : { asOf });
      if (!settled) setTimeout(() => looks.soon(), asOf + SETTLED - now);
    }
    draw(now);
    if (reading.state !== 'loading' && (reading.page !== 'other' || reading.state !== 'ok')) void send(reading, now);
  };

  const looks = scheduleLooks(document, () => attempt(look), signal);
  const watch = watchPage(
    document,
    ({ native, removed }) => {
      if (removed.length > 0) {
        const nodes = removed.map((one) => one.node);
        rows.removed(nodes);
        thread.removed(nodes);
      }
      if (native || removed.some(({ node }) => node.nodeName === 'REPLYWATCH-CHECK')) looks.soon();
    },
    signal,
  );

  const ticking = setInterval(() => {
    if (document.hidden) return;
    around.ticked();
    if (signal.aborted) return;
    if (isUnkept) looks.soon();
    attempt(() => draw(Date.now()));
  }, TICK);
  watchHover(window, (path) => rows.badgeOf(path) ?? thread.badgeOf(path), signal);
  window.addEventListener(
    'resize',
    () => {
      rows.remeasure();
      thread.remeasure();
      looks.soon();
    },
    { passive: true, signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(ticking);
      rows.clear();
      thread.clear();
      checks.leave();
    },
    { once: true },
  );
  looks.afresh();

  return {
    hear(body) {
      reader.hear(body);
      looks.soon();
    },
    settingsChanged(next) {
      settings = next.settings ?? settings;
      selectors = next.selectors ?? selectors;
      looks.afresh();
    },
    lookAgain() {
      failure = undefined;
      looks.afresh();
    },
    lookNow: () => attempt(look),
    selectors: () => selectors,
    settings: () => settings,
    reading: () => reading,
    holdsText: checks.holdText,
    buyerLanguage() {
      const open = reading?.thread?.sighting;
      if (!reading || !open) return undefined;
      const { language } = known.of(open, { account: reading.account, view: reading.view, at: Date.now() });
      return open.language ?? language ?? checks.buyerLanguage() ?? undefined;
    },
  };
}
