import { type PanelModel, panelModel } from '../../components/panel/model';
import type { SelectorsView } from '../../components/settings/Selectors';
import type { Conversation, Waiting } from '../../lib/model/conversation';
import type { Coverage } from '../../lib/model/coverage';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings';

import { AMAZON_SELECTORS } from '../../lib/portals/amazon/selectors';
import { EBAY_SELECTORS } from '../../lib/portals/ebay/selectors';

/** A fixed Sunday morning, so that two pictures of the gallery differ only where the code does. */
export const GALLERY_NOW = Date.parse('2026-11-22T11:04:00Z');

const MIN = 60_000;
const H = 60 * MIN;
const at = (ago: number) => ({ from: GALLERY_NOW - ago, to: GALLERY_NOW - ago });

const wait = (ago: number, more: Partial<Waiting> = {}): Waiting => ({
  start: at(ago),
  from: 'thread',
  source: 'data',
  ...more,
});

const UK = { host: 'sellercentral.amazon.co.uk' };
const EU = { host: 'sellercentral.amazon.de' };
const EBAY = { host: 'www.ebay.co.uk', user: 'bright-tools' };

let serial = 0;
function open(more: Partial<Conversation>): Conversation {
  serial += 1;
  const portal = more.portal ?? 'amazon';
  return {
    key: `${portal}:gallery-${serial}`,
    portal,
    account: UK,
    nativeId: `gallery-${serial}`,
    aliases: [],
    state: 'open',
    firstSeenAt: GALLERY_NOW - 3 * H,
    seenAt: GALLERY_NOW - 4 * MIN,
    ...more,
  };
}

const orderOf = (n: number) => ({ orderId: `113-1234567-12345${n}`, promised: at(0) });

/** One conversation of every kind, in queue order. */
export const EVERY_KIND: Conversation[] = [
  open({ buyer: 'Marek', account: EU, ...orderOf(60), waiting: wait(50 * H), language: 'pl' }),
  open({ buyer: 'Jürgen', account: EU, ...orderOf(63), waiting: wait(26 * H), language: 'de' }),
  open({ buyer: 'Odile', account: EU, ...orderOf(65), waiting: wait(5 * H), overSlaAt: GALLERY_NOW, language: 'fr' }),
  open({ buyer: 'Palmer', ...orderOf(61), waiting: wait(24 * H - 28 * MIN), deliveryProblem: true, language: 'en' }),
  open({
    buyer: 'Lucía',
    account: EU,
    ...orderOf(62),
    waiting: wait(24 * H - 190 * MIN, { messages: 3 }),
    language: 'es',
  }),
  open({
    buyer: 'Amazon customer with a name that does not end',
    ...orderOf(66),
    waiting: wait(23 * H, { refused: at(2 * H) }),
  }),
  open({
    portal: 'ebay',
    account: EBAY,
    buyer: 'bluebird_77',
    subject: 'Brass lamp, 40 cm, with a very long listing title',
    waiting: wait(26 * H),
  }),
  open({ portal: 'ebay', account: EBAY, buyer: 'knut-i', subject: 'Socket set', waiting: wait(22 * H) }),
  open({ buyer: 'Noor', waiting: wait(20 * H - 14 * MIN), language: 'en' }),
  open({
    portal: 'ebay',
    account: EBAY,
    buyer: 'tinker.tom',
    subject: 'Socket set',
    waiting: {
      start: { from: GALLERY_NOW - 8 * H, to: GALLERY_NOW - 6.5 * H },
      from: 'row',
      source: 'relative',
      text: '7h',
    },
  }),
  open({ buyer: 'Aiko', ...orderOf(64), waiting: wait(8 * H), seenAt: GALLERY_NOW - 3 * H }),
  open({ buyer: 'Sam', ...orderOf(67), waiting: wait(3 * H), reportedUnresolved: true }),
  open({
    portal: 'ebay',
    account: EBAY,
    buyer: 'garden_gil',
    subject: 'Hose',
    waiting: {
      start: { from: GALLERY_NOW - 12 * H, to: GALLERY_NOW + 12 * H },
      from: 'row',
      source: 'relative',
      text: 'Nov 22',
    },
  }),
  open({
    portal: 'ebay',
    account: EBAY,
    buyer: 'read-but-unseen',
    subject: 'Vase',
    state: 'unknown',
    lastActivity: { range: at(3 * H), source: 'data' },
  }),
];

const keysOf = (count: number) => Array.from({ length: count }, (_, n) => `amazon:${n}`);

const covered = (more: Partial<Coverage> = {}, seenAgo = 0): Coverage => ({
  key: `amazon:${UK.host}`,
  portal: 'amazon',
  account: UK,
  state: 'ok',
  seenKeys: keysOf(162),
  total: 162,
  seenAt: GALLERY_NOW - seenAgo,
  countedAt: GALLERY_NOW - seenAgo,
  lookedAt: GALLERY_NOW,
  ...more,
});
const nobodyAtUk = covered({ total: 0, seenKeys: [], provenEmpty: true });
const eu = covered({ key: 'amazon:eu', account: EU, seenKeys: keysOf(14), total: 14 }, 2 * MIN);
const onEbay = covered(
  { key: 'ebay:bright-tools', portal: 'ebay', account: EBAY, seenKeys: keysOf(7), total: 7, unread: '7' },
  6 * MIN,
);
const manyUnread = { ...onEbay, seenKeys: keysOf(50), total: 99, totalAtLeast: true, unread: '99+' };
const nobodyAtEbay = { ...onEbay, seenKeys: [], total: 0, provenEmpty: true as const, unread: '0' };

const scene = (
  conversations: Conversation[],
  coverage: Coverage[],
  portals: Settings['portals'] = DEFAULT_SETTINGS.portals,
  problem: PanelModel['problem'] = null,
): PanelModel => panelModel(conversations, coverage, { ...DEFAULT_SETTINGS, portals }, GALLERY_NOW, problem);

const FEW = EVERY_KIND.filter(({ account }) => account === UK);
const BOTH = { amazon: true, ebay: true };

/** Every state of the panel, by name. */
export const SCENES: Record<string, PanelModel> = {
  queue: scene(EVERY_KIND, [covered({ seenKeys: keysOf(25) }), eu, onEbay]),
  new: scene([], []),
  'nothing-due': scene([], [nobodyAtUk, nobodyAtEbay]),
  'nothing-known': scene([], [covered({ seenKeys: keysOf(25) })]),
  stale: scene(FEW, [covered({}, 112 * MIN), onEbay]),
  'signed-out': scene(FEW, [covered({ state: 'signed-out', lookedAt: GALLERY_NOW - 472 * MIN }, 480 * MIN), onEbay]),
  degraded: scene(FEW, [covered({ state: 'degraded' }, 112 * MIN)]),
  'too-narrow': scene(EVERY_KIND, [covered({ state: 'too-narrow' }), manyUnread]),
  storage: scene(FEW, [covered()], { amazon: true, ebay: false }, 'storage'),
  reading: scene([], [], BOTH, 'reading'),
  off: scene([], [], { amazon: false, ebay: false }),
};

/** One portal with an imported file in use, one with the built-in selectors. */
export const SELECTORS: SelectorsView[] = [
  { portal: 'amazon', active: AMAZON_SELECTORS, imported: undefined },
  {
    portal: 'ebay',
    active: { ...EBAY_SELECTORS, version: '2026.12.01', fixedIn: '0.2.0' },
    imported: { ...EBAY_SELECTORS, version: '2026.12.01', fixedIn: '0.2.0' },
  },
];
