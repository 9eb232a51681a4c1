import { describe, expect, it } from 'vitest';
import { gravest, type Notice } from '../../../lib/editor/notice';

const all = (...kinds: Notice['kind'][]): Map<Notice['kind'], Notice> =>
  new Map(kinds.map((kind) => [kind, { kind, text: kind, actions: [] }] as const));

describe('the notice shown', () => {
  it('is the gravest', () => {
    expect(gravest(all('thread', 'held', 'buyer'), true)?.kind).toBe('held');
    expect(gravest(all('buyer', 'unchecked'), true)?.kind).toBe('unchecked');
    expect(gravest(all(), true)).toBeNull();
  });

  it('beside an empty box is not about what would be sent', () => {
    expect(gravest(all('held', 'thread'), false)).toBeNull();
    expect(gravest(all('thread', 'refused'), false)?.kind).toBe('refused');
    expect(gravest(all('held', 'thread', 'buyer'), false)?.kind).toBe('buyer');
  });
});
