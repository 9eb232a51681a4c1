// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type PanelAction, type PanelModel, panelModel } from '../../../components/panel/model';
import { Panel } from '../../../components/panel/Panel';
import type { Conversation } from '../../../lib/model/conversation';
import type { Coverage } from '../../../lib/model/coverage';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings';
import { conversation, coverage, H, MIN, NOW, speech, waiting } from './scene';

const onAction = vi.fn<(action: PanelAction) => void>();

afterEach(() => {
  render(null, document.body);
  onAction.mockReset();
});

function show(
  conversations: Conversation[],
  covered: Coverage[],
  more: Partial<Settings> = {},
  problem: PanelModel['problem'] = null,
) {
  const model = signal(panelModel(conversations, covered, { ...DEFAULT_SETTINGS, ...more }, NOW, problem));
  act(() =>
    render(<Panel model={model} speech={signal(speech)} message={signal('')} onAction={onAction} />, document.body),
  );
  return model;
}

const text = () => document.body.textContent ?? '';
const items = () => [...document.querySelectorAll<HTMLElement>('[data-queue-item]')];
const press = (name: string) => {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!button) throw new Error(`no button ${name}`);
  act(() => button.click());
};
const QUEUE = [
  conversation('a', { buyer: 'Palmer', waiting: waiting(25 * H) }),
  conversation('b', { buyer: 'Noor', waiting: waiting(23 * H), language: 'de' }),
  conversation('c', { portal: 'ebay', buyer: 'bluebird', waiting: waiting(26 * H) }),
  conversation('d', { portal: 'ebay', buyer: 'knut', state: 'unknown' }),
];

describe('attributes that others rely on', () => {
  it('each portal has one summary with all of them', () => {
    show(QUEUE, [
      coverage({ total: 162, seenAt: NOW - 2 * MIN, countedAt: NOW - 2 * MIN }),
      coverage({
        key: 'ebay:bright-tools',
        portal: 'ebay',
        account: { host: 'www.ebay.co.uk', user: 'bright-tools' },
        seenKeys: ['ebay:c'],
        total: 99,
        totalAtLeast: true,
        unread: '99+',
      }),
    ]);
    const attributes = [...document.querySelectorAll('[data-portal-summary]')].map((one) =>
      Object.fromEntries(
        [...one.attributes].filter(({ name }) => name.startsWith('data-')).map(({ name, value }) => [name, value]),
      ),
    );
    expect(attributes).toEqual([
      {
        'data-portal-summary': 'amazon',
        'data-unread': '',
        'data-needs-reply': '162',
        'data-urgent': '2',
        'data-seen': '2',
        'data-total': '162',
        'data-seen-at': '2026-11-22T11:02:00.000Z',
        'data-state': 'partial',
      },
      {
        'data-portal-summary': 'ebay',
        'data-unread': '99+',
        'data-needs-reply': '1',
        'data-urgent': '1',
        'data-seen': '1',
        'data-total': '99',
        'data-seen-at': '2026-11-22T11:04:00.000Z',
        'data-state': 'partial',
      },
    ]);
  });

  it('both summaries are there before anything was seen', () => {
    show([], []);
    const states = [...document.querySelectorAll<HTMLElement>('[data-portal-summary]')].map(({ dataset }) => [
      dataset.state,
      dataset.total,
      dataset.seenAt,
    ]);
    expect(states).toEqual([
      ['never-seen', '', ''],
      ['never-seen', '', ''],
    ]);
  });

  it('queue items stand in queue order', () => {
    show(QUEUE, [coverage()]);
    expect(items().map(({ dataset }) => [dataset.portal, dataset.conversation, dataset.band, dataset.due])).toEqual([
      ['amazon', 'a', 'overdue', '2026-11-22T10:04:00.000Z'],
      ['amazon', 'b', 'urgent', '2026-11-22T12:04:00.000Z'],
      ['ebay', 'c', 'overdue', '2026-11-22T09:04:00.000Z'],
      ['ebay', 'd', 'unknown', undefined],
    ]);
  });
});

describe('the queue', () => {
  it('opens the conversation that is pressed', () => {
    show(QUEUE, [coverage()]);
    act(() => items()[2]?.click());
    expect(onAction).toHaveBeenCalledExactlyOnceWith({ do: 'open', key: 'ebay:c' });
  });

  it('is one tab stop that arrow keys, Home and End move through, across its parts', () => {
    show(QUEUE, [coverage()]);
    const stops = () => items().map((item) => item.tabIndex);
    const key = (name: string) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      );
    expect(stops()).toEqual([0, -1, -1, -1]);
    items()[0]?.focus();
    key('ArrowDown');
    key('ArrowDown');
    expect(stops()).toEqual([-1, -1, 0, -1]);
    key('End');
    key('ArrowDown');
    expect(stops()).toEqual([-1, -1, -1, 0]);
    key('Home');
    key('ArrowUp');
    expect(stops()).toEqual([0, -1, -1, -1]);
  });

  it('keeps a tab stop when the row that had it is answered', () => {
    const model = show(QUEUE, [coverage()]);
    items()[1]?.focus();
    act(() => {
      model.value = panelModel(
        QUEUE.filter(({ nativeId }) => nativeId !== 'b'),
        [coverage()],
        DEFAULT_SETTINGS,
        NOW,
      );
    });
    expect(items().map((item) => item.tabIndex)).toEqual([0, -1, -1]);
  });

  it('filters by portal, and says how to see all again', () => {
    show([QUEUE[0] as Conversation], [coverage()]);
    act(() => document.querySelector<HTMLInputElement>('input[value="ebay"]')?.click());
    expect(items()).toHaveLength(0);
    expect(text()).toContain('No conversation matches the filter.');
    press('Show all');
    expect(items()).toHaveLength(1);
  });

  it('shows hostile names as text', () => {
    const buyer = '<img src=x onerror=alert(1)>\u202E\u0000';
    show([conversation('a', { buyer, subject: '"><script>', waiting: waiting(H) })], [coverage()]);
    expect(document.querySelector('img, script')).toBeNull();
    expect(text()).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('states', () => {
  it.each<[string, Coverage[], string]>([
    ['new', [], 'Nothing seen yet. Open your Amazon or eBay messages; they appear here as you look at them.'],
    [
      'nothing due',
      [coverage({ seenKeys: [], total: 0, provenEmpty: true })],
      'No one is waiting. 0 of 0 seen at 11:04.',
    ],
    ['nothing known', [coverage({ total: 162 })], 'No one is known to be waiting.'],
    ['incomplete', [coverage({ total: 162 })], '2 of 162 seen. Older ones may be due'],
    [
      'stale',
      [coverage({ seenAt: NOW - 112 * MIN, countedAt: NOW - 112 * MIN })],
      'Last seen 09:12. Colleagues may have replied since.',
    ],
    [
      'signed out',
      [coverage({ state: 'signed-out', lookedAt: NOW - 8 * H })],
      'Signed out of Amazon UK since 03:04. 0 were open then; their deadlines go on.',
    ],
    ['degraded', [coverage({ state: 'degraded' })], 'Last good reading 11:04.'],
    ['too narrow', [coverage({ state: 'too-narrow' })], 'Seller Central hides its list in narrow windows.'],
  ])('%s', (_, covered, sentence) => {
    show([], covered);
    expect(text()).toContain(sentence);
  });

  it.each<[string, Partial<Coverage>, string | undefined]>([
    ['has no room', { noBadges: 'no-room' }, 'no room for badges in its list'],
    ['belongs to a page that removes them', { noBadges: 'page-removes-them' }, 'its page removes the badges'],
    ['has them', {}, undefined],
    ['is not read any more', { noBadges: 'no-room', state: 'degraded' }, undefined],
  ])('why a list has no badges, one quiet line: it %s', (_, more, line) => {
    show([], [coverage(more), coverage({ key: 'amazon:eu', state: 'signed-out' })]);
    const lines = [...document.querySelectorAll('[data-portal-summary="amazon"] .summary-coverage')];
    expect(lines[1]?.textContent).toBe(line);
    expect(document.querySelectorAll('[data-portal-summary="ebay"] .summary-coverage')).toHaveLength(0);
  });

  it('an empty queue is never called complete while an account was seen in part', () => {
    show([], [coverage({ seenKeys: [], total: 0, provenEmpty: true }), coverage({ key: 'amazon:eu', total: 5 })]);
    expect(text()).not.toContain('No one is waiting.');
  });

  it('a full storage and switched-off portals are told', () => {
    show([], [coverage()], {}, 'storage');
    expect(text()).toContain('no space left');
    show([], [], { portals: { amazon: false, ebay: false } });
    expect(text()).toContain('Both portals are switched off');
  });

  it.each([
    ['degraded', 'Try again', 'look-again'],
    ['degraded', 'Copy structure, no texts', 'copy-structure'],
    ['signed-out', 'Sign in at Amazon', 'open-inbox'],
    ['too-narrow', 'Move Replywatch to its own window', 'own-window'],
  ] as const)('%s: [%s]', (state, name, action) => {
    show([], [coverage({ state })]);
    press(name);
    expect(onAction.mock.lastCall?.[0].do).toBe(action);
  });
});
