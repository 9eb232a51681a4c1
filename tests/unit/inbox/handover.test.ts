import { describe, expect, it } from 'vitest';
import { threadLink } from '../../../entrypoints/sidepanel/thread-link';
import { portalSummary } from '../../../lib/inbox/counts';
import { handoverText } from '../../../lib/inbox/handover';
import type { Conversation } from '../../../lib/model/conversation';
import type { Coverage } from '../../../lib/model/coverage';
import { PORTALS } from '../../../lib/model/portal';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { conversation, coverage, H, MIN, NOW, waiting } from '../components/scene';
import { type Language, wordsIn } from '../core/catalog';

const BEFORE = NOW + 4 * H - 4 * MIN;

function text(
  conversations: Conversation[],
  covered: Coverage[],
  language: Language = 'en',
  settings = DEFAULT_SETTINGS,
) {
  const portals = PORTALS.map((portal) => portalSummary(portal, conversations, covered, settings, NOW));
  const voice = {
    words: wordsIn(language),
    locale: language === 'en' ? 'en-GB' : language,
    zone: 'Europe/London',
    now: NOW,
  };
  return handoverText({ conversations, portals, settings }, BEFORE, voice, threadLink);
}

const BUYER = 'Zsófia Buyername';
const SUBJECT = 'Where on earth is my Subjectline';
const EU = { host: 'sellercentral.amazon.de', marketplace: 'A13V1IB3VIYZZH' };
const order = (n: number) => ({ orderId: `203-1234567-123456${n}`, promised: { from: NOW, to: NOW } });
const personal = { buyer: BUYER, subject: SUBJECT };
const DAY: Conversation[] = [
  conversation('a1', { ...personal, ...order(1), account: EU, waiting: waiting(26 * H) }),
  conversation('a2', { ...personal, ...order(2), waiting: waiting(50 * H) }),
  conversation('a3', { ...personal, ...order(3), waiting: waiting(21 * H) }),
  conversation('a4', {
    ...personal,
    ...order(4),
    waiting: waiting(22 * H, { refused: { from: NOW - 2 * H, to: NOW - 2 * H } }),
  }),
  conversation('a5', { ...personal, waiting: waiting(25 * H) }),
  conversation('a6', { ...personal, waiting: waiting(3 * H) }),
  conversation('e1', { ...personal, portal: 'ebay', itemId: '285512345671', waiting: waiting(30 * H) }),
  conversation('e2', {
    ...personal,
    portal: 'ebay',
    itemId: '285512345672',
    waiting: waiting(0, { start: { from: NOW - 22 * H, to: NOW - 21 * H } }),
  }),
  conversation('e3', { ...personal, portal: 'ebay', itemId: '285512345673', state: 'unknown' }),
  conversation('a7', { ...personal, ...order(7), state: 'answered' }),
];
const COVERED = [
  coverage({ total: 2 }),
  coverage({ key: 'amazon:eu', account: { host: EU.host }, seenKeys: ['x'], total: 162, countedAt: NOW - 6 * MIN }),
];

describe('hand-over', () => {
  it('reads like this', () => {
    const uk = 'https://sellercentral.amazon.co.uk/messaging/inbox?fi=caseId';
    const ebay = 'https://www.ebay.co.uk/cnt/ViewMessage?group_type=CORE';
    expect(text(DAY, COVERED)).toBe(
      [
        'Hand-over Sun 11:04, seen 10:58, complete for Amazon UK, Amazon EU 1 of 162 seen, eBay not seen',
        "Nights, weekends and vacation mode do not stop Amazon's clock.",
        '',
        'Claims (2):',
        '- EU/FR 203-1234567-1234561 from Mon 09:04 a claim is possible https://sellercentral.amazon.de/messaging/inbox?fi=caseId&ss=a1&cc=a1',
        `- UK 203-1234567-1234562 since 09:04 a claim is possible ${uk}&ss=a2&cc=a2`,
        'Runs out before 15:00 (3):',
        `- UK 203-1234567-1234564 by 13:04 ${uk}&ss=a4&cc=a4`,
        `- UK 203-1234567-1234563 by 14:04 ${uk}&ss=a3&cc=a3`,
        `- eBay item 285512345672 by 13:04, at the latest 14:04, own target ${ebay}`,
        'Already late (1):',
        `- UK no order yet late since 10:04 ${uk}&ss=a5&cc=a5`,
        'Waits longer than your own target (1):',
        `- eBay item 285512345671 30 h waiting ${ebay}`,
        'Not delivered (1):',
        `- UK 203-1234567-1234564 Amazon did not deliver your reply of 09:04 ${uk}&ss=a4&cc=a4`,
        'Time unknown (1):',
        `- eBay item 285512345673 ${ebay}`,
        'Not seen (2):',
        '- Amazon EU: 161 of 162 in the list',
        '- eBay: nothing was seen',
        '',
      ].join('\n'),
    );
  });

  it.each(['en', 'fr', 'de'] as const)('%s: no name, no subject, no key of a buyer', (language) => {
    const said = text(DAY, COVERED, language);
    expect(said).toContain('203-1234567-1234561');
    expect(said).not.toMatch(/Zs[oó]fia|Buyername|Subjectline|other_user_id|%C3%B3fia/i);
    expect(said).not.toMatch(/undefined|null|NaN|\$\d/);
    const sentence = { en: 'vacation mode do not stop', fr: "n'arrêtent les délais", de: 'Urlaubsmodus' }[language];
    expect(said).toContain(sentence);
  });

  it('says "none known" where there is none, and that all was seen only when it was', () => {
    const settings = { ...DEFAULT_SETTINGS, portals: { amazon: true, ebay: false } };
    expect(text([], [coverage()], 'en', settings).split('\n').slice(3)).toEqual([
      'Claims: none known',
      'Runs out before 15:00: none known',
      'Already late: none known',
      'Not delivered: none known',
      'Not seen: nothing, every list was read to its end',
      '',
    ]);
    expect(text([], [])).toContain('Hand-over Sun 11:04, Amazon not seen, eBay not seen');
  });

  it.each<[string, Partial<Coverage>, string, string]>([
    ['partial', { total: 9 }, 'Amazon UK 2 of 9 seen', 'Amazon UK: 7 of 9 in the list'],
    ['at least', { total: 99, totalAtLeast: true }, 'Amazon UK 2 of 99+ seen', 'did not say how many more'],
    ['stale', { countedAt: NOW - 2 * H }, 'Amazon UK last seen 09:04', 'Amazon UK: everything after 09:04'],
    ['signed out', { state: 'signed-out' }, 'Amazon UK signed out', 'Amazon UK: everything after 11:04'],
    ['degraded', { state: 'degraded' }, 'Amazon UK not readable', 'Amazon UK: everything after 11:04'],
  ])('an account that is %s', (_, more, head, gap) => {
    const lines = text([], [coverage(more)]).split('\n');
    expect(lines[0]).toContain(head);
    expect(lines.find((line) => line.startsWith('- Amazon UK'))).toContain(gap);
  });

  it('leaves out ids that are none, and links that do not lead to the portal', () => {
    const hostile = conversation('x', {
      nativeId: 'Zsófia Buyername',
      orderId: 'for Zsófia Buyername\n- injected line',
      account: { host: 'sellercentral.amazon.co.uk.evil.example' },
      waiting: waiting(26 * H),
    });
    const said = text([hostile], []);
    expect(said).not.toMatch(/Buyername|evil|injected|https:/);
    expect(said).toContain('no order yet');
  });

  it('does not grow without end', () => {
    const many = Array.from({ length: 100 }, (_, n) => conversation(`m${n}`, { waiting: waiting(30 * H) }));
    const said = text(many, []);
    expect(said).toContain('Already late (100):');
    expect(said).toContain('- and 60 more in the queue');
    expect(said.split('\n').length).toBeLessThan(60);
  });
});
