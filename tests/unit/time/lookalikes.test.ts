import { describe, expect, it } from 'vitest';
import { readTime } from '../../../lib/time/read';
import { page } from './context';

const LANGUAGES = ['en-US', 'en-GB', 'de', 'fr', 'zh-CN', 'ja', 'es', 'it', 'sv', 'tr', ''];

const NONE = [
  // Ranges and sentences
  '8月5日 - 2026年9月4日',
  '8月5日 - 2026年9月4日的全球通信指标',
  'Aug 5 - Sep 4, 2025',
  'Nov 20–21',
  '14:05 - 15:00',
  'Mon-Fri 9:00-17:00',
  'Resolved on May 9',
  'Sent: 14:05',
  'Reply within 24 hours',
  'in 2 hours',
  'in 5 min',
  '2 hours left',
  '5 days remaining',
  'Last updated 7h ago by Sam',
  // Prices, ids, versions, counts
  '$12.34',
  '12,34 €',
  '1.234,56',
  '12.50',
  '1.5.2',
  '10.0.1',
  '2025.3.1',
  '12/2025',
  '12/2025 catalogue',
  '111-1234567-1234567',
  '12345-12345-1234567',
  '20251121',
  '1763735100',
  '1-200 von 345',
  'Results: 1-200 of 345',
  '1 / 12',
  '1/12',
  '24/7',
  '3/4"',
  '4.5',
  '50%',
  '99+',
  '(12)',
  '192.168.1.1',
  // Measures and names
  '3D',
  '4K',
  '2H',
  '5M',
  '10 m',
  '5W',
  '5 V',
  '10 s',
  '60s',
  '5 kg',
  '10 pcs',
  '5x',
  'M8',
  'A4',
  '16:9',
  '1:64',
  '1:99',
  '5 months',
  'vor 3 Monaten',
  '2 years ago',
  '-2 h',
  '+2 h',
  'Monday',
  'May',
  'März',
  '2025',
  'Now',
  'tomorrow',
  'in a day',
  'a day',
  // Amounts that nobody shows
  '101h',
  '401d',
  '601m',
  '007h',
  '7 h 30 min',
  '1h30',
  '2h30',
  // What cannot be
  'Feb 30',
  'Feb 30, 2025',
  '31.4.2025',
  '2025-13-01',
  '2025-00-10',
  'Nov 0',
  'Nov 32',
  '25:10',
  '24:00',
  '14:60',
  '14:05:60',
  '14:05 PM',
  '0:99 AM',
  'Nov 21, 2025, 25:10',
  'Nov 21, 1999',
  'Nov 21, 2150',
  'Nov 21, 2030',
  '',
  ' ',
  '-',
  '1',
  'Hello',
  'the quick brown fox',
];

describe('what is not a time', () => {
  it.each(NONE)('%j', (text) => {
    for (const language of LANGUAGES) expect(readTime(text, page(language)), `in "${language}"`).toBeNull();
  });

  it('an hour below 10 without am or pm counts only where the language writes it so', () => {
    // 1:24 is a model’s scale; Spanish and Japanese write times like that.
    for (const language of ['en-US', 'en-GB', 'de', 'fr', '']) expect(readTime('1:24', page(language))).toBeNull();
    for (const language of ['es', 'ja']) expect(readTime('1:24', page(language))).not.toBeNull();
  });
});
