import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../../lib/model/conversation';
import type { ThreadSighting } from '../../../lib/model/sighting';
import { followThread } from '../../../lib/overlay/stale-thread';

const MINUTE = 60_000;
const NINE = Date.UTC(2026, 10, 20, 9);

/** `b s` = a buyer's message, then a seller's, a minute apart before 09:00; `s@5` at 09:05. */
const thread = (text: string): ThreadSighting => ({
  kind: 'thread',
  needsReply: 'unknown',
  complete: true,
  messages: text.split(' ').map((word, index) => {
    const [who = '', minute] = word.split('@');
    const at = NINE + (minute ? Number(minute) : index - 30) * MINUTE;
    return {
      author: who.startsWith('s') ? 'seller' : 'buyer',
      at: { range: { from: at, to: at }, source: 'data' },
      ...(who === 'sr' ? { refused: true } : {}),
    };
  }),
});

type Step = [minute: number, thread: string, key?: string];

function afterSteps(steps: Step[], sentAt?: number) {
  const follow = followThread();
  for (const [minute, text, key = 'a'] of steps) {
    if (sentAt !== undefined && minute >= sentAt) follow.sent(NINE + sentAt * MINUTE);
    follow.look(key, thread(text), null, NINE + minute * MINUTE);
  }
  return follow.stale(NINE + (steps.at(-1)?.[0] ?? 0) * MINUTE);
}

describe('a thread', () => {
  it.each<[string, Step[], ReturnType<typeof afterSteps>]>([
    ['just opened, is fresh', [[0, 'b']], null],
    ['with an old answer in it, is fresh', [[0, 'b s b']], null],
    [
      'looked at again without a new message, is fresh',
      [
        [0, 'b'],
        [5, 'b'],
      ],
      null,
    ],
    [
      'in which the buyer wrote again, is fresh',
      [
        [0, 'b'],
        [5, 'b b@4'],
      ],
      null,
    ],
    [
      'in which a seller’s message appeared, says when',
      [
        [0, 'b'],
        [5, 'b s@4'],
      ],
      { kind: 'answered', at: NINE + 4 * MINUTE },
    ],
    [
      'in which a refused reply appeared, is fresh',
      [
        [0, 'b'],
        [5, 'b sr@4'],
      ],
      null,
    ],
    [
      'open for ten minutes, is old',
      [
        [0, 'b'],
        [10, 'b'],
      ],
      { kind: 'old', openedAt: NINE },
    ],
    [
      'opened after another one, begins anew',
      [
        [0, 'b'],
        [9, 'b', 'other'],
        [15, 'b', 'other'],
      ],
      null,
    ],
  ])('%s', (_, steps, expected) => {
    expect(afterSteps(steps)).toEqual(expected);
  });

  it('to which the agent just sent a reply, is fresh again', () => {
    expect(
      afterSteps(
        [
          [0, 'b'],
          [12, 'b s@12'],
        ],
        12,
      ),
    ).toBeNull();
  });

  it('answered in another tab, says so', () => {
    const follow = followThread();
    const at = NINE + 3 * MINUTE;
    const facts = { state: 'answered', answer: { reason: 'replied', at: { from: at, to: at } } } as Conversation;
    follow.look('a', thread('b'), null, NINE);
    follow.look('a', thread('b'), facts, NINE + 4 * MINUTE);
    expect(follow.stale(NINE + 4 * MINUTE)).toEqual({ kind: 'answered', at });
  });
});

it.each([
  ['in the same moment, is the own one', 400, null],
  ['long before, is a colleague’s', 4000, { kind: 'answered', at: NINE }],
] as const)('an answer that was seen before the box was emptied, %s', (_, later, stale) => {
  const follow = followThread();
  follow.look('a', thread('b'), null, NINE);
  follow.look('a', thread('b s'), null, NINE + MINUTE);
  follow.sent(NINE + MINUTE + later);
  expect(follow.stale(NINE + MINUTE + later)).toEqual(stale);
});
