import { describe, expect, it } from 'vitest';
import { type Delivery, type DeliveryLook, watchDelivery } from '../../../lib/overlay/delivery';

const S = 1000;
const AT = 1_000_000;
const BEFORE = { thread: 'a', sellers: 1, refused: 0 };
const look = (seconds: number, change: Partial<DeliveryLook> = {}): DeliveryLook => ({
  now: AT + seconds * S,
  thread: 'a',
  sellers: 1,
  refused: 0,
  text: '',
  alert: null,
  ...change,
});

/** What is told, look after look; `null`s left out. */
function told(...looks: DeliveryLook[]): { is: Delivery['is'][]; over: boolean; last: Delivery | undefined } {
  const watch = watchDelivery(AT, 'Hello', BEFORE);
  const deliveries = looks.flatMap((one) => watch.look(one) ?? []);
  return { is: deliveries.map(({ is }) => is), over: watch.over, last: deliveries.at(-1) };
}

const bubble = { sellers: 2 };
const lost = { sellers: 2, refused: 1 };
const words = { tone: 'refusal', text: 'The buyer opted out' } as const;

describe('a sent message', () => {
  it.each<[string, DeliveryLook[], Delivery['is'][]]>([
    ['appears in the thread', [look(1, bubble), look(4, bubble)], ['delivered']],
    ['appears, and is not believed at once', [look(1, bubble), look(2, bubble)], []],
    ['appears with an error', [look(1, lost)], ['refused']],
    [
      'is shown as refused only after it looked delivered',
      [look(1, bubble), look(5, bubble), look(9, lost)],
      ['delivered', 'refused'],
    ],
    ['brings a known notice, whatever the box holds', [look(1, { text: 'Hello', alert: words })], ['refused']],
    ['brings an unknown failure and an empty box', [look(1, { alert: { tone: 'failure', text: '…' } })], ['refused']],
    [
      'brings a failure, and the text is still there',
      [look(1, { text: 'Hello', alert: { tone: 'failure', text: 'Try again' } })],
      [],
    ],
    ['brings a notice of success', [look(1, { alert: { tone: 'success', text: 'Sent' } })], ['delivered']],
    ['leaves no trace', [look(1), look(14), look(16)], ['unchecked']],
    ['takes the box with it', [look(1, { text: null }), look(17, { text: null })], ['unchecked']],
    ['comes late all the same', [look(1), look(17), look(20, bubble), look(23, bubble)], ['unchecked', 'delivered']],
    ['was none: the agent went on writing', [look(1, { text: 'Hello!' })], ['dropped']],
    ['waits for a page that asks once more', [look(1, { text: 'Hello' }), look(60, { text: 'Hello' })], []],
    ['waits no longer than ten minutes for it', [look(601, { text: 'Hello' })], ['dropped']],
    ['is left behind for another thread', [look(1), look(2, { thread: 'b', sellers: 5 })], ['dropped']],
    ['is told of once', [look(1, bubble), look(4, bubble), look(5, bubble), look(6, bubble)], ['delivered']],
  ])('%s', (_, looks, expected) => {
    expect(told(...looks).is).toEqual(expected);
  });

  it('is refused for good, with the reason where the page gave one', () => {
    expect(told(look(1, { alert: words }))).toEqual({
      is: ['refused'],
      over: true,
      last: { is: 'refused', reason: 'The buyer opted out', by: 'alert' },
    });
    expect(told(look(1, lost)).last).toEqual({ is: 'refused', reason: null, by: 'thread' });
  });

  it('is looked after for half a minute, and then no more', () => {
    expect(told(look(1, bubble), look(5, bubble)).over).toBe(false);
    expect(told(look(1, bubble), look(5, bubble), look(32, bubble)).over).toBe(true);
  });
});
