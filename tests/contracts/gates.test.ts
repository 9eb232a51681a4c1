import { expect, it, vi } from 'vitest';
import type { Finding } from '../../lib/model/finding';
import { readCorpus } from '../corpus/score';

// Detectors are tried only where a paragraph's signs and marked words say that they may find anything. A bit that is
// missing would hide a finding without a trace, so replies of the corpus are read once more with all gates open.

const SIGNED = new Set<string>(['external-link', 'contact-info', 'emoji', 'formatting', 'personal-data']);

type Check = typeof import('../../lib/compliance/check').check;

async function withGatesOpen(): Promise<Check> {
  vi.resetModules();
  vi.doMock('../../lib/compliance/signs', async (original) => ({
    ...(await original<typeof import('../../lib/compliance/signs')>()),
    signsOf: () => -1,
  }));
  vi.doMock('../../lib/compliance/tokens', async (original) => {
    const tokens = await original<typeof import('../../lib/compliance/tokens')>();
    const tokenize: typeof tokens.tokenize = (...text) => ({ ...tokens.tokenize(...text), marks: -1 });
    return { ...tokens, tokenize };
  });
  const { check } = await import('../../lib/compliance/check');
  vi.doUnmock('../../lib/compliance/signs');
  vi.doUnmock('../../lib/compliance/tokens');
  return check;
}

const told = (findings: readonly Finding[]) => findings.map(({ rule, start, end }) => `${rule} ${start} ${end}`);

it('the gates of detectors hide nothing in any reply of the corpus', async () => {
  const open = await withGatesOpen();
  vi.resetModules();
  const { check } = await import('../../lib/compliance/check');
  // Open gates are slow: every other reply that breaks a rule by a sign or an address, and every twelfth of the rest.
  const replies = readCorpus().filter(
    ({ expect }, n) => n % 12 === 0 || (n % 2 === 0 && expect.some((name) => SIGNED.has(name))),
  );
  expect(replies.length).toBeGreaterThan(800);
  const hidden: string[] = [];
  for (const { text } of replies) {
    const [closed, all] = [told(check(text, { portal: 'amazon' })), told(open(text, { portal: 'amazon' }))];
    if (closed.join() !== all.join()) hidden.push(`${text}\n  ${closed.join()}\n  ${all.join()}`);
  }
  expect(hidden).toEqual([]);
}, 120_000);
