import { describe, expect, it } from 'vitest';
import { createSendGuard, HELD_FOR, type SendPress } from '../../../lib/editor/send-guard';
import type { Finding, Severity } from '../../../lib/model/finding';

const finding = (rule: string, severity: Severity = 'violation', match = 'www.shop.example'): Finding => ({
  rule,
  category: 'external-link',
  severity,
  start: 4,
  end: 4 + match.length,
  match,
  reason: '',
  source: null,
  fixes: [],
});
const link = finding('external-link');
const press = (change: Partial<SendPress> = {}): SendPress => ({
  at: 0,
  text: 'See www.shop.example',
  findings: [link],
  mode: 'hold',
  ...change,
});

describe('the send guard', () => {
  it('holds the first press and lets the next one through, told as an override', () => {
    const guard = createSendGuard();
    expect(guard.press(press())).toEqual({ do: 'hold', findings: [link] });
    expect(guard.press(press({ at: HELD_FOR }))).toEqual({ do: 'override', findings: [link] });
  });

  it.each<[string, Partial<SendPress>]>([
    ['the text was changed', { text: 'See www.shop.example now' }],
    ['60 s are over', { at: HELD_FOR + 1 }],
    ['something else is found in the same text', { findings: [link, finding('phone')] }],
    ['the same rule finds another stretch', { findings: [finding('external-link', 'violation', 'other.example')] }],
  ])('holds again when %s', (_, change) => {
    const guard = createSendGuard();
    guard.press(press());
    expect(guard.press(press({ at: 1000, ...change })).do).toBe('hold');
  });

  it('lets through what has fewer findings than were shown', () => {
    const guard = createSendGuard();
    guard.press(press({ findings: [link, finding('phone')] }));
    expect(guard.press(press({ at: 1000 })).do).toBe('override');
  });

  it.each<Severity>(['warning', 'advice'])('never holds for %s alone', (severity) => {
    expect(createSendGuard().press(press({ findings: [finding('tone', severity)] }))).toEqual({ do: 'pass' });
  });

  it('tells only of what a policy forbids', () => {
    const outcome = createSendGuard().press(press({ findings: [finding('tone', 'advice'), link] }));
    expect(outcome).toEqual({ do: 'hold', findings: [link] });
  });

  it('says nothing of a clean text, and forgets the press before it', () => {
    const guard = createSendGuard();
    guard.press(press());
    expect(guard.press(press({ at: 10, findings: [], text: 'See you' }))).toEqual({ do: 'pass' });
    expect(guard.press(press({ at: 20 })).do).toBe('hold');
  });

  it('asks for a reason once, however often the page asks again', () => {
    const guard = createSendGuard();
    guard.press(press());
    expect(guard.press(press({ at: 1000 })).do).toBe('override');
    expect(guard.press(press({ at: 2000 }))).toEqual({ do: 'pass' });
    expect(guard.press(press({ at: 2000 + HELD_FOR + 1 })).do).toBe('hold');
  });

  it('only shows, or does nothing, as the setting says', () => {
    expect(createSendGuard().press(press({ mode: 'off' }))).toEqual({ do: 'pass' });
    const shows = createSendGuard();
    expect(shows.press(press({ mode: 'show' }))).toEqual({ do: 'show', findings: [link] });
    expect(shows.press(press({ mode: 'show', at: 1000 }))).toEqual({ do: 'pass' });
  });
});
