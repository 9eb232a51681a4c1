import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../lib/model/range';
import { readTime } from '../../../lib/time/read';
import { NOW, page, shown } from './context';

const LOS_ANGELES = 'America/Los_Angeles';
const TOKYO = 'Asia/Tokyo';

describe('ISO 8601', () => {
  it.each([
    ['2025-11-21T05:20:33Z', '2025-11-21T05:20:33Z second'],
    ['2025-11-21T05:20Z', '2025-11-21T05:20Z'],
    ['2025-11-21T05:20:33.125Z', '2025-11-21T05:20:33.125Z'],
    ['2025-11-21T05:20:33.123456789Z', '2025-11-21T05:20:33.123Z'],
    ['2025-11-21T05:20:33+01:00', '2025-11-21T04:20:33Z second'],
    ['2025-11-21T05:20+0530', '2025-11-20T23:50Z'],
    ['2025-11-21T05:20:33', '2025-11-21T04:20:33Z second'],
    ['2025-11-21 05:20', '2025-11-21T04:20Z'],
    ['2025-11-21', '2025-11-20T23:00Z ... 2025-11-21T23:00Z'],
  ])('%s', (text, meaning) => {
    for (const language of ['en-US', 'de', 'ja', '', 'xx']) expect(shown(readTime(text, page(language)))).toBe(meaning);
  });
});

describe('zones', () => {
  it.each([
    ['14:05 UTC', '2025-11-21T14:05Z'],
    ['14:05 GMT+1', '2025-11-21T13:05Z'],
    ['14:05 UTC+01:00', '2025-11-21T13:05Z'],
    ['14:05 (GMT-8)', '2025-11-21T22:05Z'],
    ['14:05 GMT−8', '2025-11-21T22:05Z'],
    ['14:05 GMT+5:30', '2025-11-21T08:35Z'],
    ['14:05 JST', '2025-11-21T05:05Z'],
    ['14:05 PST', '2025-11-21T22:05Z'],
    ['14:05 PDT', '2025-11-21T21:05Z'],
    ['14:05 PT', '2025-11-21T22:05Z'],
    ['14:05 EST', '2025-11-21T19:05Z'],
    ['14:05 CST', '2025-11-21T20:05Z'],
    ['14:05 MET', '2025-11-21T13:05Z'],
    ['14:05 MEZ', '2025-11-21T13:05Z'],
    ['14:05 MESZ', '2025-11-21T12:05Z'],
    ['14:05 BST', '2025-11-21T13:05Z'],
    ['14:05 AEDT', '2025-11-21T03:05Z'],
    ['14:05 Central European Standard Time', '2025-11-21T13:05Z'],
  ])('Nov 21, 2025, %s', (time, meaning) => {
    expect(shown(readTime(`Nov 21, 2025, ${time}`, page('en-US')))).toBe(meaning);
  });

  it.each([
    'XYZT',
    'GMT+25',
    'UTC+1:75',
    'Seoul',
    'Pacific Standard Time',
    'constructor',
    'Central European Summer Time',
  ])('an unreadable zone is no time: %s', (zone) => {
    expect(readTime(`Nov 21, 2025, 14:05 ${zone}`, page('en-US'))).toBeNull();
  });

  it('reads IST as the one meaning that the page’s zones have, else as all of them', () => {
    const text = 'Nov 21, 2025, 14:05 IST';
    expect(shown(readTime(text, page('en-US', ['Asia/Kolkata'])))).toBe('2025-11-21T08:35Z');
    expect(shown(readTime(text, page('en-US', ['Asia/Jerusalem'])))).toBe('2025-11-21T12:05Z');
    // Irish summer time is an hour ahead, in winter as well: the abbreviation says so.
    expect(shown(readTime(text, page('en-US', ['Europe/Dublin'])))).toBe('2025-11-21T13:05Z');
    expect(shown(readTime(text, page('en-US', [LOS_ANGELES])))).toBe('2025-11-21T08:35Z ... 2025-11-21T13:06Z');
  });

  it('reads CST as China’s only where the page may be from there', () => {
    expect(shown(readTime('Nov 21, 2025, 14:05 CST', page('en-US', ['Asia/Shanghai'])))).toBe('2025-11-21T06:05Z');
  });

  it('a text without a zone is the hull over the zones of the page', () => {
    const zones = ['Europe/Berlin', LOS_ANGELES];
    expect(shown(readTime('Nov 21, 2025, 2:05 AM', page('en-US', zones)))).toBe(
      '2025-11-21T01:05Z ... 2025-11-21T10:06Z',
    );
    expect(shown(readTime('Nov 21, 2025', page('en-US', zones)))).toBe('2025-11-20T23:00Z ... 2025-11-22T08:00Z');
  });

  it('drops the zones in which the time has not come', () => {
    // 16:00 in Berlin was half an hour ago; in Los Angeles it is 7:30 in the morning.
    expect(shown(readTime('Nov 22, 2025, 16:00', page('en-US', ['Europe/Berlin', LOS_ANGELES])))).toBe(
      '2025-11-22T15:00Z',
    );
    expect(readTime('Nov 22, 2025, 16:00', page('en-US', [LOS_ANGELES]))).toBeNull();
  });

  it('leaves out zones that the browser does not know', () => {
    expect(shown(readTime('21 Nov, 14:05', page('en-GB', ['Mars/Base', 'Europe/Berlin'])))).toBe('2025-11-21T13:05Z');
    expect(readTime('21 Nov, 14:05', page('en-GB', ['Mars/Base']))).toBeNull();
    expect(readTime('21 Nov, 14:05', page('en-GB', []))).toBeNull();
    expect(shown(readTime('21 Nov, 14:05 UTC', page('en-GB', [])))).toBe('2025-11-21T14:05Z');
  });
});

describe('clock changes', () => {
  it('an hour that comes twice is both', () => {
    const text = 'Oct 26, 2025, 2:30 AM';
    expect(shown(readTime(text, page('en-US')))).toBe('2025-10-26T00:30Z ... 2025-10-26T01:31Z');
    expect(shown(readTime(`${text} CET`, page('en-US')))).toBe('2025-10-26T01:30Z');
    expect(shown(readTime(`${text} Central European Summer Time`, page('en-US')))).toBe('2025-10-26T00:30Z');
  });

  it('an hour that is skipped is none', () => {
    expect(readTime('Mar 30, 2025, 2:30 AM', page('en-US'))).toBeNull();
    expect(shown(readTime('Mar 30, 2025, 3:00 AM', page('en-US')))).toBe('2025-03-30T01:00Z');
  });

  it('days of 23 and 25 hours, and a day without a midnight', () => {
    const hours = (text: string, zone: string) => {
      const timing = readTime(text, page('en-US', [zone]));
      return timing && (widthOf(timing.range) + 1) / 3_600_000;
    };
    expect(hours('Mar 30, 2025', 'Europe/Berlin')).toBe(23);
    expect(hours('Oct 26, 2025', 'Europe/Berlin')).toBe(25);
    expect(hours('Nov 4, 2018', 'America/Sao_Paulo')).toBe(23);
  });
});

describe('texts without a year', () => {
  it('mean the latest year that has come', () => {
    expect(shown(readTime('Dec 24', page('en-US')))).toBe('2024-12-23T23:00Z ... 2024-12-24T23:00Z');
    expect(shown(readTime('Dec 31, 11:50 PM', page('en-US', ['UTC'], '2026-01-01T00:10Z')))).toBe('2025-12-31T23:50Z');
  });

  it('a date that begins tomorrow is neither now nor a year ago', () => {
    expect(readTime('Nov 23', page('en-US'))).toBeNull();
    expect(readTime('Nov 22, 5:00 PM', page('en-US'))).toBeNull();
    expect(shown(readTime('Jan 1', page('en-US', ['UTC', TOKYO], '2025-12-31T16:00Z')))).toBe(
      '2025-12-31T15:00Z ... 2025-12-31T16:00Z',
    );
    expect(readTime('Jan 1', page('en-US', ['UTC'], '2025-12-31T16:00Z'))).toBeNull();
  });

  it('the weekday decides, and contradicts', () => {
    // 21 November: a Friday in 2025, a Thursday in 2024.
    expect(shown(readTime('Thu, Nov 21', page('en-US')))).toBe('2024-11-20T23:00Z ... 2024-11-21T23:00Z');
    expect(readTime('Mon, Nov 21', page('en-US'))).toBeNull();
    expect(readTime('Mon, Nov 21, 2025', page('en-US'))).toBeNull();
  });

  it('29 February', () => {
    expect(shown(readTime('Feb 29', page('en-US', ['UTC'])))).toBe('2024-02-29T00:00Z ... 2024-03-01T00:00Z');
    expect(readTime('Feb 29, 2025', page('en-US'))).toBeNull();
  });
});

describe('texts that depend on when they were rendered', () => {
  const between = (from: string, to: string) => ({
    ...page('en-GB', ['UTC']),
    rendered: { from: Date.parse(from), to: Date.parse(to) },
  });

  it('a time of day is the latest one', () => {
    expect(shown(readTime('14:05', page('en-GB', ['UTC'])))).toBe('2025-11-22T14:05Z');
    expect(shown(readTime('15:31', page('en-GB', ['UTC'])))).toBe('2025-11-22T15:30:00.000Z');
    expect(shown(readTime('15:32', page('en-GB', ['UTC'])))).toBe('2025-11-21T15:32Z');
  });

  it('both days, when it was rendered some time around', () => {
    const around = between('2025-11-22T13:00Z', '2025-11-22T15:00Z');
    expect(shown(readTime('14:05', around))).toBe('2025-11-21T14:05Z ... 2025-11-22T14:06Z');
    expect(shown(readTime('7h', around))).toBe('2025-11-22T05:00Z ... 2025-11-22T08:30Z');
    expect(shown(readTime('yesterday', between('2025-11-21T23:00Z', '2025-11-22T01:00Z')))).toBe(
      '2025-11-20T00:00Z ... 2025-11-22T00:00Z',
    );
  });

  it('a weekday is at most a week ago', () => {
    expect(shown(readTime('Sat 15:00', page('en-GB', ['UTC'])))).toBe('2025-11-22T15:00Z');
    expect(shown(readTime('Sat 16:00', page('en-GB', ['UTC'])))).toBe('2025-11-15T16:00Z');
    expect(shown(readTime('Sun 16:00', page('en-GB', ['UTC'])))).toBe('2025-11-16T16:00Z');
  });

  it('zero units are less than one', () => {
    expect(shown(readTime('0m', page('en-US')))).toBe('2025-11-22T15:29Z ... 2025-11-22T15:30Z');
    expect(shown(readTime('0h', page('en-US')))).toBe('2025-11-22T14:30Z ... 2025-11-22T15:30Z');
  });

  it('says where the range came from', () => {
    expect(readTime(' 7h ', page('en-US'))).toMatchObject({ source: 'relative', text: '7h' });
    expect(readTime('Yesterday', page('en-US'))).toMatchObject({ source: 'relative', text: 'Yesterday' });
    expect(readTime('Yesterday, 14:05', page('en-US'))?.source).toBe('text');
    expect(readTime('Nov 21', page('en-US'))).not.toHaveProperty('text');
  });

  it('takes fractions of a ms, and refuses a rendering that is none', () => {
    const rendered = { from: NOW - 0.4, to: NOW + 0.4 };
    expect(readTime('7h', { ...page('en-US'), rendered })?.range.from).toBe(NOW - 1 - 8 * 3_600_000);
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, -1, 1e20]) {
      for (const text of ['7h', '14:05', 'Nov 21', 'yesterday', 'just now', '2025-11-21T05:20Z']) {
        expect(readTime(text, { ...page('en-US'), rendered: { from: bad, to: bad } })).toBeNull();
      }
    }
  });
});

describe('figures', () => {
  it.each([
    ['3/4/2025', 'en-US', '2025-03-03T23:00Z ... 2025-03-04T23:00Z'],
    ['3/4/2025', 'en-GB', '2025-04-02T22:00Z ... 2025-04-03T22:00Z'],
    ['3/4/2025', 'fr', '2025-04-02T22:00Z ... 2025-04-03T22:00Z'],
    ['3/4/2025', 'en', null],
    ['3/4/2025', '', null],
    ['3/4/2025', 'ko', null],
    ['3/3/2025', '', '2025-03-02T23:00Z ... 2025-03-03T23:00Z'],
    ['25/4/2025', 'en', '2025-04-24T22:00Z ... 2025-04-25T22:00Z'],
    ['4/25/2025', 'xx', '2025-04-24T22:00Z ... 2025-04-25T22:00Z'],
    ['4/25/2025', 'de', null],
    ['25/4/2025', 'en-US', null],
    // The weekday tells the order; 3 April 2025 is a Thursday.
    ['Thu, 3/4/2025', 'en', '2025-04-02T22:00Z ... 2025-04-03T22:00Z'],
    // The other order has not come yet.
    ['12/11/2025', 'en', '2025-11-11T23:00Z ... 2025-11-12T23:00Z'],
    ['3/4', 'en-GB', null],
    ['3/4 14:05', 'en-GB', '2025-04-03T12:05Z'],
  ])('%s on a page in "%s"', (text, language, meaning) => {
    expect(shown(readTime(text, page(language)))).toBe(meaning);
  });
});

describe('languages', () => {
  it('names are read in English on a page whose language is unknown or not supported', () => {
    for (const language of ['', 'ko', 'not a tag', 'en_US', 'x'.repeat(5000)]) {
      expect(shown(readTime('Nov 21, 2025, 2:05 PM', page(language)))).toBe('2025-11-21T13:05Z');
    }
  });

  it('takes tags with an underscore, a script or an extension', () => {
    for (const language of ['de_DE', 'de-Latn-DE', 'DE', 'de-u-nu-arab']) {
      expect(shown(readTime('21.11.25, 14:05', page(language)))).toBe('2025-11-21T13:05Z');
    }
  });

  it('never reads one language’s words in another', () => {
    expect(readTime('gestern', page('fr'))).toBeNull();
    expect(readTime('hier', page('de'))).toBeNull();
    expect(readTime('21 listopada', page('de'))).toBeNull();
    // Tuesday the 3rd.
    expect(readTime('mar 3', page('fr'))).toBeNull();
  });

  it('a letter that means several units means none', () => {
    // Minutes in Turkish, days in English; months in Spanish, minutes in English.
    expect(readTime('2d', page('tr'))).toBeNull();
    expect(readTime('5m', page('es'))).toBeNull();
    expect(readTime('2日', page('ja'))).toBeNull();
  });
});
