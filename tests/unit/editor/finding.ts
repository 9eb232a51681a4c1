import type { Finding } from '../../../lib/model/finding';

/** A finding with what a test does not care about filled in. */
export function finding(more: Partial<Finding>): Finding {
  const match = more.match ?? 'x';
  const start = more.start ?? 0;
  return {
    rule: 'external-link',
    category: 'external-link',
    severity: 'violation',
    start,
    end: start + match.length,
    match,
    reason: '',
    source: null,
    fixes: [],
    ...more,
  };
}
