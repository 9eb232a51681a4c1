import { describe, expect, it } from 'vitest';
import { check, createChecker } from '../../lib/compliance/check';
import { PORTALS } from '../../lib/model/portal';
import { HOSTILE } from '../bench/hostile';

/** Loose, because other tests share the machine; `npm run bench` has the real bound. Anything quadratic takes far more. */
const CEILING = 300;
const TRIES = 4;
const CONTEXT = {
  language: 'en',
  purpose: 'proactive',
  orderId: '123-1234567-1234567',
  trackingNumber: '1Z999AA10123456784',
  trackingNumbers: ['1Z999AA10123456784'],
  attachments: ['invoice.pdf'],
  buyerLanguage: 'de',
} as const;

/** ms of the quickest of a few tries. */
function quickest(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < TRIES && best > CEILING / 2; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('10,000 characters that repeat', () => {
  it.each(HOSTILE)('%s: all rules in no time', (_piece, text) => {
    for (const portal of PORTALS) expect(quickest(() => check(text, { ...CONTEXT, portal }))).toBeLessThan(CEILING);
    const checker = createChecker();
    checker.check(text, { portal: 'amazon' });
    expect(quickest(() => checker.check(`${text}a`, { portal: 'amazon' }))).toBeLessThan(CEILING);
  });
});
