import { describe, expect, it } from 'vitest';
import type { Waiting } from '../../../lib/model/conversation';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { deadlineOf } from '../../../lib/sla/deadline';
import { arithmetic, badgeText } from '../../../lib/sla/say';
import { type Language, wordsIn } from '../core/catalog';

const MIN = 60_000;
const H = 60 * MIN;
const ZONE = 'Europe/London';
// A Sunday, 11:04.
const NOW = Date.parse('2026-11-22T11:04:00Z');

type Facts = Parameters<typeof deadlineOf>[0] & Parameters<typeof badgeText>[0];

const waiting = (ago: number, more: Partial<Waiting> = {}, width = 0): Waiting => ({
  start: { from: NOW - ago - width, to: NOW - ago },
  from: 'thread',
  source: 'data',
  ...more,
});
const amazon = (wait: Waiting, more: Partial<Facts> = {}): Facts => ({
  portal: 'amazon',
  state: 'open',
  waiting: wait,
  ...more,
});
const ebay = (wait: Waiting, more: Partial<Facts> = {}): Facts => ({ ...amazon(wait, more), portal: 'ebay' });
const relative = (ago: number, width: number, text: string) =>
  waiting(ago, { from: 'row', source: 'relative', text }, width);

const say = (facts: Facts, language: Language = 'en', settings = DEFAULT_SETTINGS) => {
  const args = [facts, deadlineOf(facts, settings), NOW, settings, wordsIn(language), language, ZONE] as const;
  return { ...badgeText(...args), sum: arithmetic(...args) };
};

const withOrder = { orderId: '113-1234567-1234561', promised: { from: NOW, to: NOW } };
const seen = (at: number) => ({ range: { from: at, to: at }, source: 'data' as const });

describe('badgeText: sign and text in three languages', () => {
  it.each<[string, Facts, string, string, string, string]>([
    ['late', amazon(waiting(26 * H)), '!', '2 h late', '2 h de retard', '2 h überfällig'],
    ['just late', amazon(waiting(24 * H)), '!', '<1 min late', '<1 min de retard', '<1 min überfällig'],
    ['late, no order: no claim line', amazon(waiting(50 * H)), '!', '26 h late', '26 h de retard', '26 h überfällig'],
    ['claim line passed', amazon(waiting(50 * H), withOrder), '!', '48 h passed', '48 h dépassées', '48 h vorbei'],
    [
      'FBA has no claim line',
      amazon(waiting(50 * H), { ...withOrder, fulfilment: 'amazon' }),
      '!',
      '26 h late',
      '26 h de retard',
      '26 h überfällig',
    ],
    [
      'the portal says late, we would not',
      amazon(waiting(5 * H), { overSlaAt: NOW - 3 * MIN }),
      '!',
      'late',
      'en retard',
      'überfällig',
    ],
    ['critical', amazon(waiting(24 * H - 42 * MIN)), '●', '42 min left', 'reste 42 min', 'noch 42 min'],
    ['urgent', amazon(waiting(24 * H - 190 * MIN)), '◐', '3 h 10 left', 'reste 3 h 10', 'noch 3 h 10'],
    ['soon', amazon(waiting(14 * H + 49 * MIN)), '', 'by 20:15', 'avant 20:15', 'bis 20:15'],
    ['ok', amazon(waiting(2 * H)), '', 'by Mon 09:04', 'avant lun. 09:04', 'bis Mo. 09:04'],
    ['own target, over', ebay(waiting(26 * H)), '◐', '26 h waiting', 'attend depuis 26 h', 'wartet seit 26 h'],
    ['own target, near', ebay(waiting(23.5 * H)), '◐', '30 min left', 'reste 30 min', 'noch 30 min'],
    ['about', ebay(relative(6.5 * H, 1.5 * H, '7h')), '', 'about 16 h left', 'reste env. 16 h', 'noch ca. 16 h'],
    [
      'crosses the line',
      amazon(relative(23 * H, 2 * H, '24h')),
      '!',
      'maybe late',
      'retard possible',
      'evtl. überfällig',
    ],
    [
      'own target that crosses',
      ebay(relative(23 * H, 2 * H, '1d')),
      '◐',
      'target maybe passed',
      'objectif peut-être dépassé',
      'Ziel evtl. vorbei',
    ],
    [
      'own target over, coarse: the certain wait',
      ebay(relative(36 * H, 24 * H, '2d')),
      '◐',
      'over 36 h waiting',
      'attend depuis plus de 36 h',
      'wartet seit über 36 h',
    ],
    [
      'late, coarse: the certain delay',
      amazon(relative(26 * H, 2 * H, '27h')),
      '!',
      'over 2 h late',
      'plus de 2 h de retard',
      'über 2 h überfällig',
    ],
    [
      'a day wide',
      ebay(relative(-12 * H, 24 * H, 'Nov 22')),
      '',
      'by Sun, hour unknown',
      'avant dim., heure inconnue',
      'bis So., Uhrzeit unbekannt',
    ],
    [
      'a minute wide is exact',
      amazon(waiting(24 * H - 42 * MIN, { source: 'text' }, 59_999)),
      '●',
      '41 min left',
      'reste 41 min',
      'noch 41 min',
    ],
    [
      'refused',
      amazon(waiting(14 * H, { refused: { from: NOW - H, to: NOW - H } })),
      '',
      'not delivered',
      'non remis',
      'nicht zugestellt',
    ],
    [
      'reported',
      amazon(waiting(2 * H), { reportedUnresolved: true }),
      '',
      'buyer: not solved',
      'acheteur : non résolu',
      'Käufer: nicht gelöst',
    ],
    [
      'reported and pressing: the time first',
      amazon(waiting(26 * H), { reportedUnresolved: true }),
      '!',
      '2 h late',
      '2 h de retard',
      '2 h überfällig',
    ],
    ['unknown', { portal: 'ebay', state: 'unknown' }, '', 'time unknown', 'heure inconnue', 'Zeit unbekannt'],
  ])('%s', (_, facts, sign, en, fr, de) => {
    expect([say(facts, 'en'), say(facts, 'fr'), say(facts, 'de')].map((one) => one.text)).toEqual([en, fr, de]);
    expect(say(facts).sign).toBe(sign);
  });

  it.each([
    ['replied', 'answered', 'répondu', 'beantwortet'],
    ['no-response-needed', 'no reply needed', 'pas de réponse à donner', 'keine Antwort nötig'],
    ['elsewhere', 'answered elsewhere', 'traité ailleurs', 'anderswo erledigt'],
    ['resolved', 'answered', 'répondu', 'beantwortet'],
    ['closed', 'answered', 'répondu', 'beantwortet'],
  ] as const)('answered: %s', (reason, en, fr, de) => {
    const facts: Facts = { portal: 'amazon', state: 'answered', answer: { reason, at: { from: NOW, to: NOW } } };
    expect([say(facts).text, say(facts, 'fr').text, say(facts, 'de').text]).toEqual([en, fr, de]);
    expect(say(facts)).toMatchObject({ band: 'answered', tone: 'faint', sign: '', label: `${en}.`, sum: [] });
  });
});

describe('badgeText: voice', () => {
  it('never lets an own target be red or late, however old', () => {
    for (let hours = 0; hours < 500; hours += 3) {
      const said = say(ebay(waiting(hours * H)));
      expect(said.quiet).toBe(true);
      expect(['urgent', 'plain', 'faint']).toContain(said.tone);
      expect(said.label).not.toMatch(/late|overdue/);
    }
  });

  it('keeps clock times until 4 h are left, and only then lets minutes tick', () => {
    const wide = { ...DEFAULT_SETTINGS, bands: { critical: 1, urgent: 8, soon: 12 } };
    expect(say(amazon(waiting(24 * H - 7.5 * H)), 'en', wide).text).toBe('7 h left');
    expect(say(amazon(waiting(20 * H)), 'en').text).toBe('by 15:04');
    expect(say(amazon(waiting(20 * H + 1)), 'en').text).toBe('3 h 59 left');
  });
});

describe('badgeText: label', () => {
  it.each<[string, Facts, string]>([
    [
      'late with a claim ahead',
      amazon(waiting(26 * H), withOrder),
      "2 h late. Amazon's 24 h ended at 09:04, 2 h ago. From Mon 09:04 the buyer can file an A-to-z claim. Time from Amazon's data.",
    ],
    [
      'late, promise unknown',
      amazon(waiting(26 * H), { orderId: '113-1234567-1234561' }),
      "2 h late. Amazon's 24 h ended at 09:04, 2 h ago. From Mon 09:04 the buyer can file an A-to-z claim. For a parcel that has not come, only 3 days after its promised date, which is not known here. Time from Amazon's data.",
    ],
    [
      'late, no claim',
      amazon(waiting(26 * H)),
      "2 h late. Amazon's 24 h ended at 09:04, 2 h ago. It counts in Amazon's response times. Time from Amazon's data.",
    ],
    [
      'several unanswered',
      amazon(waiting(2 * H, { messages: 3 })),
      "by Mon 09:04. Amazon's 24 h end Mon 09:04. Counted from the first unanswered message (09:04), not the latest. Time from Amazon's data.",
    ],
    [
      'from a row',
      amazon(waiting(2 * H, { from: 'row', source: 'text' })),
      "by Mon 09:04. Amazon's 24 h end Mon 09:04. Counted from the newest message seen. Time shown by the page.",
    ],
    [
      'eBay range',
      ebay(relative(6.5 * H, 1.5 * H, '7h')),
      'about 16 h left. eBay shows only "7h". Your target ends between Mon 03:04 and Mon 04:34; the earlier time counts here. Counted from the newest message seen. Worked out from "7h".',
    ],
    [
      'eBay target over',
      ebay(waiting(26 * H)),
      "26 h waiting. eBay sets no deadline for messages. Your own target of 24 h ended 09:04. Time from eBay's data.",
    ],
    [
      'refused',
      amazon(waiting(2 * H, { refused: { from: NOW - H, to: NOW - H } })),
      "not delivered. Amazon did not deliver your reply of 10:04. The clock is still running. Amazon's 24 h end Mon 09:04. Time from Amazon's data.",
    ],
    [
      'the portal says late',
      amazon(waiting(5 * H), { overSlaAt: NOW - 3 * MIN }),
      "late. Amazon marked this as late, seen at 11:01. Time from Amazon's data.",
    ],
    [
      'no time',
      { portal: 'amazon', state: 'unknown' },
      'time unknown. The page shows no time that Replywatch can read. Opening the conversation gives the time, and marks it as read.',
    ],
    [
      'no author',
      { portal: 'ebay', state: 'unknown', lastActivity: seen(NOW) },
      'time unknown. The list does not tell who wrote last, so no time is counted. Opening the conversation tells.',
    ],
  ])('%s', (_, facts, label) => expect(say(facts).label).toBe(label));
});

describe('arithmetic', () => {
  const sunday = amazon(waiting(21 * H - MIN));
  it.each<[Language, Facts, string[]]>([
    ['en', sunday, ["First unanswered message Sat 14:05, from Amazon's data, + 24 h = 14:05"]],
    ['fr', sunday, ["Premier message sans réponse sam. 14:05, d'après les données d'Amazon, + 24 h = 14:05"]],
    ['de', sunday, ['Erste unbeantwortete Nachricht Sa. 14:05, aus Amazons Daten, + 24 h = 14:05']],
    [
      'en',
      ebay(relative(6.5 * H, 1.5 * H, '7h')),
      ['Newest message seen 03:04 to 04:34, worked out from "7h", + 24 h = Mon 03:04 to Mon 04:34'],
    ],
    ['en', amazon(waiting(5 * H), { overSlaAt: NOW }), []],
    ['en', { portal: 'ebay', state: 'unknown' }, []],
  ])('%s %#', (language, facts, sum) => expect(say(facts, language).sum).toEqual(sum));
});
