import { describe, expect, it } from 'vitest';
import { readTime } from '../../../lib/time/read';
import { page, shown } from './context';

// Rendered on Saturday 22 November 2025, 16:30 in Berlin, where every page here writes its times.
const MEANINGS = {
  minute: '2025-11-21T13:05Z', // Friday 21 November, 14:05 in Berlin
  day: '2025-11-20T23:00Z ... 2025-11-21T23:00Z',
  march: '2025-03-02T23:00Z ... 2025-03-03T23:00Z',
  september: '2025-09-23T22:00Z ... 2025-09-24T22:00Z',
  thisMorning: '2025-11-22T08:05Z', // 09:05
  yesterday: '2025-11-20T23:00Z ... 2025-11-21T23:00Z',
  today: '2025-11-21T23:00Z ... 2025-11-22T15:30Z',
  hours7: '2025-11-22T07:30Z ... 2025-11-22T09:00Z',
  hour1: '2025-11-22T13:30Z ... 2025-11-22T15:00Z',
  days2: '2025-11-19T15:30Z ... 2025-11-21T03:30Z',
  minutes5: '2025-11-22T15:24Z ... 2025-11-22T15:25:30.000Z',
  weeks3: '2025-10-25T15:30Z ... 2025-11-05T03:30Z',
  justNow: '2025-11-22T15:28Z ... 2025-11-22T15:30Z',
} as const;
type Meaning = keyof typeof MEANINGS;

const SPEC: Record<string, Partial<Record<Meaning, string[]>>> = {
  'en-US': {
    minute: [
      'Nov 21, 2025, 2:05 PM',
      'Nov 21, 2025, 2:05\u202fPM',
      'November 21, 2025 at 2:05 PM',
      'Friday, November 21, 2025 at 2:05 PM',
      'Fri, Nov 21, 2:05 p.m.',
      'Nov 21 at 2:05pm',
      '11/21/25, 2:05 PM',
      '11/21/2025 14:05',
      'Fri 2:05 PM',
      'Yesterday at 2:05 PM',
      'yesterday, 14:05',
    ],
    day: ['Nov 21', 'Nov 21, 2025', 'Fri, Nov 21', 'November 21', '11/21/25', '11/21/2025', 'Nov-21-25', '21 Nov 2025'],
    march: ['Mar 3', 'March 3rd', 'Monday, March 3, 2025', '3/3/2025'],
    september: ['Sep 24', 'Sept. 24, 2025', 'SEP 24'],
    thisMorning: ['9:05 AM', '09:05', 'Today, 9:05 AM'],
    yesterday: ['yesterday', 'Yesterday'],
    today: ['today', 'Nov 22'],
    hours7: ['7h', '7 h', '7 hr', '7hrs', '7 hours', '7 hours ago', '7h ago', '7 hr. ago'],
    hour1: ['1h', 'an hour ago', '1 hour ago'],
    days2: ['2d', '2 days', '2 days ago', '2d ago'],
    minutes5: ['5m', '5 min', '5 mins', '5 minutes ago', '5m ago', '5 min. ago'],
    weeks3: ['3w', '3 weeks ago', '3 wk'],
    justNow: ['just now', 'Just now', 'a few seconds ago'],
  },
  'en-GB': {
    minute: [
      '21 Nov 2025, 14:05',
      '21/11/2025, 14:05',
      'Fri, 21 Nov 2025, 14:05',
      '21 November 2025 at 14:05',
      'Fri 21 Nov, 14:05',
      'Fri 14:05',
      '21/11 14:05',
    ],
    day: ['21 Nov', '21/11/2025', 'Fri 21 Nov', 'Friday 21 November', 'Nov 21'],
    september: ['24 Sept', '24 Sep', '24 September 2025'],
    hours7: ['7 hrs', '7h'],
  },
  'en-IN': {
    minute: ['21/11/25, 2:05 pm', '21 Nov 2025, 2:05 pm', 'Fri, 21 Nov, 2025, 2:05 pm'],
    day: ['21 Nov, 2025', '21/11/25'],
  },
  de: {
    minute: [
      '21.11.25, 14:05',
      '21.11.2025, 14:05',
      '21.11.2025, 14:05 Uhr',
      '21. Nov., 14:05',
      '21. November 2025 um 14:05',
      'Freitag, 21. November 2025 um 14:05 Uhr',
      'Fr., 21. November um 14:05',
      'Fr., 14:05',
      'gestern, 14:05',
      'Gestern um 14:05 Uhr',
      'Nov 21, 2:05 PM',
    ],
    day: ['21.11.25', '21.11.2025', '21. Nov.', 'Fr., 21. Nov. 2025', 'Fr., 21.11.', 'Nov 21, 2025'],
    march: ['3. Mär', '3. März', '3. März 2025', '03.03.2025', '3.3.2025'],
    yesterday: ['gestern', 'yesterday'],
    today: ['heute', '22. Nov'],
    hours7: ['7 Std.', '7 Std', '7h', '7 h', '7 Stunden', 'vor 7 Stunden', 'vor 7 Std.', 'vor 7 h', '7 hours ago'],
    hour1: ['vor einer Stunde', 'vor 1 Stunde'],
    days2: ['2 Tage', '2 T', '2 Tg.', 'vor 2 Tagen', '2d'],
    minutes5: ['5 Min.', 'vor 5 Minuten', '5m'],
    justNow: ['gerade eben', 'just now'],
  },
  fr: {
    minute: [
      '21/11/2025 14:05',
      '21 nov. 2025, 14:05',
      '21 novembre 2025 à 14:05',
      'vendredi 21 novembre 2025 à 14:05',
      'ven. 21 nov. à 14h05',
      'hier à 14:05',
      'ven. 14:05',
    ],
    day: ['21 nov.', '21/11/2025', 'ven. 21 nov. 2025'],
    march: ['3 mars', 'lun. 3 mars', '03/03/2025'],
    hours7: ['7 h', '7\u202fh', '7h', 'il y a 7 h', 'il y a 7 heures', '7 heures'],
    hour1: ['il y a une heure'],
    days2: ['2 j', '2j', 'il y a 2 jours', 'il y a 2\u00a0j'],
    minutes5: ['5 min', 'il y a 5 minutes'],
    yesterday: ['hier'],
    today: ['aujourd’hui', "Aujourd'hui"],
    justNow: ['à l’instant', "A l'instant"],
  },
  'zh-CN': {
    minute: [
      '2025/11/21 14:05',
      '2025年11月21日 14:05',
      '2025年11月21日星期五 14:05',
      '11月21日 14:05',
      '11月21日周五 下午2:05',
      '周五下午2:05',
      '昨天 14:05',
      '昨天14:05',
    ],
    day: ['2025年11月21日', '11月21日', '2025/11/21', '2025-11-21', '11月21日周五'],
    hours7: ['7小时', '7 小时', '7小时前'],
    days2: ['2天', '2天前'],
    minutes5: ['5分钟前', '5分钟', '5 分钟前'],
    yesterday: ['昨天'],
    today: ['今天'],
    justNow: ['刚刚'],
  },
  ja: {
    minute: [
      '2025/11/21 14:05',
      '2025年11月21日(金) 14:05',
      '2025年11月21日（金） 14:05',
      '11月21日(金) 14:05',
      '14:05 (金)',
      '午後2:05 (金)',
      '2025年11月21日金曜日 14時05分',
      '昨日 14:05',
      '11/21 14:05',
    ],
    day: ['2025/11/21', '11月21日', '11月21日(金)', '２０２５年１１月２１日'],
    hours7: ['7 時間前', '7時間前', '7 時間'],
    days2: ['2日前', '2 日前'],
    minutes5: ['5分前', '5 分'],
    yesterday: ['昨日'],
    justNow: ['たった今'],
  },
  es: {
    minute: [
      '21 nov 2025, 14:05',
      '21/11/25, 14:05',
      '21 de noviembre de 2025 a las 14:05',
      'viernes, 21 de noviembre de 2025, 2:05 p. m.',
      'ayer a las 14:05',
      'vie, 14:05',
    ],
    day: ['21 nov', '21 de noviembre', 'vie, 21 nov 2025', '21/11/25'],
    march: ['3 mar', 'lun, 3 mar', '3 de marzo de 2025'],
    hours7: ['7 h', 'hace 7 h', 'hace 7 horas', '7 horas'],
    hour1: ['hace una hora'],
    days2: ['2 d', 'hace 2 días'],
    yesterday: ['ayer'],
    justNow: ['ahora mismo'],
  },
  it: {
    minute: [
      '21/11/25, 14:05',
      '21 nov 2025, 14:05',
      '21 novembre 2025 alle ore 14:05',
      'venerdì 21 novembre 2025 alle 14:05',
      'ieri alle 14:05',
      'ven 14:05',
    ],
    day: ['21 nov', '21/11/25', 'ven 21 nov'],
    hours7: ['7 h', '7 ore fa', '7 ore'],
    hour1: ['un’ora fa', "un'ora fa"],
    days2: ['2 g', '2gg', '2 giorni fa'],
    yesterday: ['ieri'],
  },
  nl: {
    minute: [
      '21-11-2025, 14:05',
      '21 nov 2025, 14:05',
      'vrijdag 21 november 2025 om 14:05',
      'gisteren om 14:05',
      'vr 14:05',
    ],
    day: ['21 nov', '21-11-2025', 'vr 21 nov'],
    march: ['3 mrt', '3 maart', '3-3-2025'],
    hours7: ['7 u', '7 uur', '7 uur geleden'],
    days2: ['2 d', '2 dagen geleden'],
    yesterday: ['gisteren'],
    justNow: ['zojuist'],
  },
  pl: {
    minute: [
      '21.11.2025, 14:05',
      '21 lis 2025, 14:05',
      '21 listopada 2025 14:05',
      'piątek, 21 listopada 2025 14:05',
      'wczoraj o 14:05',
      'pt., 14:05',
    ],
    day: ['21 lis', 'pt., 21 lis', '21.11.2025'],
    september: ['24 wrz', '24 września 2025'],
    hours7: ['7 godz.', '7 h', '7 godzin temu'],
    days2: ['2 dni', '2 dni temu'],
    yesterday: ['wczoraj'],
    justNow: ['przed chwilą'],
  },
  sv: {
    minute: [
      '2025-11-21 14:05',
      '21 nov. 2025 14:05',
      '21 november 2025 kl. 14:05',
      'fredag 21 november 2025 kl. 14:05',
      'i går kl. 14:05',
      'igår 14:05',
      'fre 14:05',
    ],
    day: ['21 nov.', '2025-11-21', 'fre 21 nov.', '25-11-21', 'fre 21/11'],
    hours7: ['7 tim', '7 h', 'för 7 timmar sedan'],
    days2: ['2 dygn', 'för 2 dagar sedan'],
    yesterday: ['i går', 'igår'],
    justNow: ['just nu'],
  },
  'pt-BR': {
    minute: [
      '21/11/2025, 14:05',
      '21 de nov. de 2025, 14:05',
      'sexta-feira, 21 de novembro de 2025 às 14:05',
      'sex., 14:05',
      'ontem às 14:05',
    ],
    day: ['21 de nov.', 'sex., 21 de nov. de 2025', '21/11/2025'],
    hours7: ['7 h', 'há 7 h', 'há 7 horas'],
    days2: ['2 dias', 'há 2 dias'],
    yesterday: ['ontem'],
  },
  'pt-PT': {
    minute: ['21/11/25, 14:05', '21 de novembro de 2025 às 14:05', 'sexta, 14:05'],
    day: ['21/11/2025', '21/11/25', 'sexta-feira, 21 de novembro'],
  },
  tr: {
    minute: ['21.11.2025 14:05', '21 Kas 2025 14:05', '21 Kasım 2025 Cuma 14:05', 'Cum ÖS 2:05', 'dün 14:05'],
    day: ['21 Kas', '21 Kasım 2025', '21 Kas Cum'],
    hours7: ['7 sa.', '7 saat önce'],
    days2: ['2 gün önce', '2 gün'],
    yesterday: ['dün'],
    justNow: ['az önce'],
  },
};

describe.each(Object.entries(SPEC))('a page in %s', (language, meanings) => {
  const rows = (Object.keys(meanings) as Meaning[]).flatMap((meaning) =>
    (meanings[meaning] ?? []).map((text) => [text, MEANINGS[meaning]] as const),
  );
  it.each(rows)('reads %j as %s', (text, meaning) => {
    expect(shown(readTime(text, page(language)))).toBe(meaning);
  });
});

describe('times seen on portals', () => {
  // Public notes on Seller Central and eBay, 2026-11.
  it.each([
    ['2021年5月19日(水) 23:45 JST', 'ja', '2021-05-19T14:45Z'],
    ['Sun, 2 Nov 2025, 15:20 MET', 'en-GB', '2025-11-02T14:20Z'],
    ['Thu, Dec 5, 2019', 'en-US', '2019-12-04T23:00Z ... 2019-12-05T23:00Z'],
    ['Thu, 5 Dec 2019', 'en-GB', '2019-12-04T23:00Z ... 2019-12-05T23:00Z'],
    ['May 9, 2018 4:04:55 PM', 'en-US', '2018-05-09T14:04:55Z second'],
    ['May 9', 'en-US', '2025-05-08T22:00Z ... 2025-05-09T22:00Z'],
    ['Apr 15, 2025', 'en-US', '2025-04-14T22:00Z ... 2025-04-15T22:00Z'],
    ['12. Mär', 'de', '2025-03-11T23:00Z ... 2025-03-12T23:00Z'],
    ['Mar 12', 'en-US', '2025-03-11T23:00Z ... 2025-03-12T23:00Z'],
    ['12 Mar', 'en-GB', '2025-03-11T23:00Z ... 2025-03-12T23:00Z'],
    ['4h', 'en-US', '2025-11-22T10:30Z ... 2025-11-22T12:00Z'],
  ])('%s (%s)', (text, language, meaning) => {
    expect(shown(readTime(text, page(language)))).toBe(meaning);
  });
});
