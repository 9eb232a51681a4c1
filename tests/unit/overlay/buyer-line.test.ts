import '../../../lib/compliance/lexicon/all';
import '../../../lib/compliance/lexicon/all';
import { describe, expect, it, vi } from 'vitest';
import { createBuyerLine } from '../../../lib/overlay/buyer-line';

const words = (key: string, ...put: (string | number)[]) => [key, ...put].join(' ');

describe("the line about the buyer's messages", () => {
  it('comes, stays while the texts stay, and goes with them', () => {
    let texts = ['Hi, please message me on WhatsApp.'];
    const line = createBuyerLine('ebay', words, () => texts);
    expect(line.notice()).toBeNull();
    expect(line.look()).toBe(true);
    expect(line.notice()).toEqual({ kind: 'buyer', text: 'buyer_leave eBay', actions: [] });
    expect(line.look()).toBe(false);
    expect(line.look(true)).toBe(true);
    expect(line.notice()?.text).toBe('buyer_leave eBay');
    texts = ['Where is my parcel?'];
    expect(line.look()).toBe(true);
    expect(line.notice()).toBeNull();
    texts = ['Your account has been suspended, verify your account.'];
    line.look();
    expect(line.notice()?.text).toBe('buyer_scam');
    texts = [];
    expect(line.look()).toBe(true);
    expect(line.notice()).toBeNull();
  });

  it('adds the language that is written, never in place of what the portal says', () => {
    const line = createBuyerLine('ebay', words, () => ['Bonjour, la lampe est arrivée mais elle ne marche pas.']);
    expect(line.withLanguage({ portal: 'ebay' })).toEqual({ portal: 'ebay' });
    line.look();
    expect(line.withLanguage({ portal: 'ebay' })).toEqual({ portal: 'ebay', buyerLanguage: 'fr' });
    expect(line.withLanguage({ portal: 'ebay', buyerLanguage: 'de' }).buyerLanguage).toBe('de');
  });

  it('reads the texts once a look and keeps none of them', () => {
    const textsOf = vi.fn(() => ['Please message me on WhatsApp.']);
    const line = createBuyerLine('amazon', words, textsOf);
    line.look();
    line.notice();
    line.withLanguage({ portal: 'amazon' });
    expect(textsOf).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(line.notice())).not.toContain('message me');
  });
});
