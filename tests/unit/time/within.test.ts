import { describe, expect, it } from 'vitest';
import { readTimeWithin } from '../../../lib/time/read';
import { page, shown } from './context';

const DAY = '2025-11-20T23:00Z ... 2025-11-21T23:00Z';
const MINUTE = '2025-11-21T13:05Z';

describe('one time in a status sentence', () => {
  it.each([
    ['Resolved on Nov 21, 2025', 'en-US', DAY],
    ['Resolved on Nov 21, 2025.', 'en-US', DAY],
    ['Case closed (Fri, 21 Nov 2025, 14:05)', 'en-GB', MINUTE],
    ['Gelöst am 21.11.2025', 'de', DAY],
    ['Am 21. November 2025 um 14:05 Uhr gelöst', 'de', MINUTE],
    ['Résolu le 21 nov. 2025 à 14:05', 'fr', MINUTE],
    ['已于2025年11月21日解决', 'zh-CN', DAY],
    ['2025年11月21日 14:05 に解決', 'ja', MINUTE],
    ['Resuelto el 21 de noviembre de 2025', 'es', DAY],
    ['Resolved yesterday at 2:05 PM by Sam', 'en-US', MINUTE],
    ['Resolved yesterday', 'en-US', DAY],
    ['Resolved 2 days ago', 'en-US', '2025-11-19T15:30Z ... 2025-11-21T03:30Z'],
    ['Vor 2 Tagen gelöst', 'de', '2025-11-19T15:30Z ... 2025-11-21T03:30Z'],
    ['Nov 21, 2025', 'en-US', DAY],
  ])('%s', (text, language, meaning) => {
    expect(shown(readTimeWithin(text, page(language)))).toBe(meaning);
  });

  it.each([
    'Resolved',
    '',
    'Answer within 24 hours',
    'You have 2 days to reply',
    'Order 111-1234567-1234567',
    'Opened Nov 20, resolved Nov 21, 2025',
    'Aug 5 - Sep 4, 2025',
    'Arriving Nov 20 - 24',
    'Arriving 5-9 May',
    '5 – 9 May',
    'Case 5 Nov 21',
    'Resolved on Feb 30, 2025',
    'Reply by Nov 30, 2025',
    'Opens at 14:05',
    'Please see page 3/4 of the manual',
    '8月5日 - 2025年9月4日的全球通信指标',
  ])('none or several: %j', (text) => {
    for (const language of ['en-US', 'zh-CN', 'de']) expect(readTimeWithin(text, page(language))).toBeNull();
  });
});
