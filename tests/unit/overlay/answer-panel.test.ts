import { Window } from 'happy-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;
const { listeners } = vi.hoisted(() => ({ listeners: new Set<Listener>() }));
vi.mock('../../../lib/core/browser', () => ({
  browser: {
    runtime: {
      id: 'own',
      getURL: () => 'chrome-extension://own/',
      getManifest: () => ({ version: '1.2.3' }),
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));

import { answerPanel } from '../../../lib/overlay/answer-panel';
import type { PanelAnswers } from '../../../lib/overlay/answers-slot';
import type { Session } from '../../../lib/overlay/session';
import type { PortalSpec } from '../../../lib/portals/portal';

const PANEL = { id: 'own', url: 'chrome-extension://own/sidepanel.html' };
const session = {
  lookAgain: () => undefined,
  reading: () => null,
  selectors: () => ({ portal: 'amazon', version: '2026.11.22', hooks: [] }),
  holdsText: () => false,
} as unknown as Session;
const answers: PanelAnswers = {
  answerInsert: async (asked) => ({ inserted: asked.ask }),
  structureOf: () => 'structure',
  reportOf: ({ extensionVersion }) => `report of ${extensionVersion}`,
};

let load: () => Promise<PanelAnswers | null>;
let leaving: AbortController;
beforeEach(() => {
  listeners.clear();
  leaving = new AbortController();
  load = vi.fn(async () => answers);
  const window = new Window({ url: 'https://sellercentral.amazon.de/messaging/inbox' });
  answerPanel(
    session,
    { portal: 'amazon' } as PortalSpec,
    window as unknown as globalThis.Window,
    () => load(),
    leaving.signal,
  );
});

/** What the browser would hand to the asker: `silent` where the listener does not say that it will answer. */
function ask(message: object, sender: object = PANEL): Promise<unknown> {
  return new Promise((done) => {
    const [listener] = listeners;
    if (listener?.({ replywatch: 1, ...message }, sender, done) !== true) done('silent');
  });
}

describe('answerPanel', () => {
  it('says that it will answer, as a browser without polyfill wants it', async () => {
    expect(await ask({ ask: 'look-again' })).toEqual({ looked: true });
    expect(await ask({ ask: 'state' })).toMatchObject({ typing: false });
    expect(load).not.toHaveBeenCalled();
  });

  it('loads what the rarer questions need, once', async () => {
    expect(await ask({ ask: 'structure' })).toEqual({ structure: 'structure', report: 'report of 1.2.3' });
    expect(await ask({ ask: 'conversation' })).toEqual({ inserted: 'conversation' });
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('answers two who ask while it is still being loaded: what is loaded can be taken once', async () => {
    const slot = [answers];
    load = async () => slot.pop() ?? null;
    const both = await Promise.all([ask({ ask: 'conversation' }), ask({ ask: 'conversation' })]);
    expect(both).toEqual([{ inserted: 'conversation' }, { inserted: 'conversation' }]);
  });

  it.each([
    ['rejected', async () => Promise.reject(new Error('gone'))],
    ['empty', async () => null],
  ])('gives no answer after a load that was %s, and tries again', async (_, failing) => {
    load = failing;
    expect(await ask({ ask: 'structure' })).toBeUndefined();
    load = async () => answers;
    expect(await ask({ ask: 'structure' })).toMatchObject({ structure: 'structure' });
  });

  it('is silent for others, for what it does not know, and once it has left', async () => {
    expect(await ask({ ask: 'insert', text: 'x' }, { id: 'own', url: 'https://sellercentral.amazon.de/' })).toBe(
      'silent',
    );
    expect(await ask({ ask: 'anything' })).toBe('silent');
    leaving.abort();
    expect(await ask({ ask: 'state' })).toBe('silent');
  });
});
