import { describe, expect, it } from 'vitest';
import { insertable } from '../../../lib/overlay/insert';

describe('a text as it goes into a box', () => {
  it('has one kind of line break and none at its ends', () => {
    expect(insertable('\r\n \n  Dear buyer,\r\nyes\rno\u2028end \n\n')).toBe('  Dear buyer,\nyes\nno\nend');
  });

  it('has no controls and nothing that reorders it; markup and braces stay what they are', () => {
    expect(insertable('a\u0000b\u001b\tc')).toBe('ab c');
    expect(insertable('x\u202egro.live\u202c \u2066y\u2069')).toBe('xgro.live y');
    expect(insertable('\ud800 half')).toBe(' half');
    expect(insertable('<img src=x onerror=alert(1)> {order_id} 😊 שלום')).toBe(
      '<img src=x onerror=alert(1)> {order_id} 😊 שלום',
    );
  });

  it('may be nothing at all', () => {
    expect(insertable(' \n\u202e ')).toBe('');
  });

  it('takes 100 kB in its stride', () => {
    const started = performance.now();
    insertable('\n \u202e'.repeat(30_000));
    expect(performance.now() - started).toBeLessThan(200);
  });
});
