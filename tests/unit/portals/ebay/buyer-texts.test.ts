// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { card2026, HOUR, inboxOf, NOW, paneOf, readMarkup } from './page';

const stamp = (hours: number) => new Date(NOW - hours * HOUR).toISOString();
const bubble = (buyer: boolean, hours: number, text: string) => ({ buyer, stamp: stamp(hours), text });
const textsIn = (bubbles: Parameters<typeof paneOf>[0]['bubbles']) =>
  readMarkup(inboxOf({ rows: card2026(), pane: paneOf({ bubbles }) })).thread?.buyerTexts?.();

describe("the buyer's last texts", () => {
  it("are the last three of the buyer, newest last, none of the seller's", () => {
    const texts = textsIn([
      bubble(true, 1, 'fourth'),
      bubble(false, 2, 'our answer'),
      bubble(true, 3, 'third'),
      bubble(true, 4, 'second'),
      bubble(true, 5, 'first'),
    ]);
    expect(texts?.map((text) => text.split(' ')[0]?.replace(/some$/, ''))).toEqual(['second', 'third', 'fourth']);
    expect(texts?.join()).not.toContain('our answer');
  });

  it('are none where it is not known who wrote', () => {
    expect(textsIn([bubble(false, 1, 'one'), bubble(false, 2, 'two')])).toEqual([]);
  });

  it('are cut', () => {
    expect(textsIn([bubble(true, 1, 'a '.repeat(50_000))])?.[0]?.length).toBeLessThanOrEqual(4000);
  });
});
