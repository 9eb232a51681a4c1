import { type PanelModel, panelModel } from '../../components/panel/model';
import { FIRST_STATE, type PanelState } from '../../components/panel/state';
import type { AnswerReason, Conversation } from '../../lib/model/conversation';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { EVERY_KIND, GALLERY_NOW, SCENES } from './scenes';

const MIN = 60_000;

function done(n: number, buyer: string, reason: AnswerReason, ago: number, seenAgo = ago): Conversation {
  return {
    key: `amazon:done-${n}`,
    portal: 'amazon',
    account: { host: 'sellercentral.amazon.de', marketplace: 'A13V1IB3VIYZZH' },
    nativeId: `done-${n}`,
    aliases: [],
    buyer,
    orderId: `403-7654321-765430${n}`,
    state: 'answered',
    answer: { reason, at: { from: GALLERY_NOW - seenAgo * MIN, to: GALLERY_NOW - ago * MIN } },
    firstSeenAt: GALLERY_NOW - 600 * MIN,
    seenAt: GALLERY_NOW - ago * MIN,
  };
}

const ALL: PanelModel = panelModel(
  [
    ...EVERY_KIND,
    done(1, 'Camille', 'replied', 24),
    done(2, 'Ines', 'replied', 130),
    done(3, 'Theo', 'no-response-needed', 65),
    done(4, 'Ulla', 'elsewhere', 12, 110),
  ],
  SCENES.queue?.coverage ?? [],
  DEFAULT_SETTINGS,
  GALLERY_NOW,
);

/** The views of the queue, by scene. */
export const VIEW_SCENES: Record<string, { model: PanelModel; state: PanelState }> = {
  'save-first': { model: ALL, state: { ...FIRST_STATE, view: 'save-first' } },
  before: { model: ALL, state: { ...FIRST_STATE, view: 'before', before: '23:00' } },
  'before-empty': {
    model: { ...ALL, conversations: ALL.conversations.slice(0, 2), queue: ALL.queue.slice(0, 2) },
    state: { ...FIRST_STATE, view: 'before' },
  },
  'check-in': { model: ALL, state: { ...FIRST_STATE, view: 'check-in' } },
  answered: { model: ALL, state: { ...FIRST_STATE, view: 'check-in', list: 'answered' } },
  filtered: {
    model: ALL,
    state: { ...FIRST_STATE, filter: { ...FIRST_STATE.filter, portal: 'amazon', claim: true, language: 'de' } },
  },
};
