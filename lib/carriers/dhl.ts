import { endsInCheck, gs1, mod7, mod10 } from './checks';
import { NUMBER_DATA, PARCEL_NOTES, PUBLIC_DETECTORS } from './evidence';
import { localeOf } from './locale';
import { s10Format } from './s10-format';
import { type CarrierSpec, type Examples, upTo } from './spec';

const express = (number: string) => endsInCheck(number, mod7);

export const carrier: CarrierSpec = {
  id: 'dhl',
  brand: 'DHL',
  names: ['dhl', 'deutschepost'],
  countries: ['DE', 'AT', 'NL', 'PL', 'CZ'],
  // DHL eCommerce in the United States is handed to the post.
  partners: ['usps'],
  formats: [
    {
      id: 'dhl-express',
      pattern: /^[1-9]\d{9,10}$/,
      lengths: [10, 11],
      strength: 'checksum',
      check: express,
      evidence: NUMBER_DATA,
    },
    {
      // A telephone number begins like this as well.
      id: 'dhl-express-zero',
      pattern: /^0\d{9,10}$/,
      lengths: [10, 11],
      strength: 'named',
      check: express,
      evidence: NUMBER_DATA,
    },
    {
      id: 'dhl-piece',
      pattern: /^JJD(?:\d{9,10}|\d{18,24})$|^JVGL\d[0-9A-Z]{7,25}$|^JD\d{18}$/,
      lengths: upTo(12, 30),
      strength: 'strong',
      evidence: NUMBER_DATA,
    },
    {
      id: 'dhl-piece-other',
      pattern: /^J(?!JD|VGL)[A-Z]{2,3}\d{9,10}$/,
      lengths: [12, 13, 14],
      strength: 'weak',
      evidence: NUMBER_DATA,
    },
    {
      // Yodel's numbers look the same.
      id: 'dhl-piece-16',
      pattern: /^J?JD\d{16}$/,
      lengths: [18, 19],
      strength: 'weak',
      evidence: PUBLIC_DETECTORS,
    },
    {
      id: 'dhl-paket',
      pattern: /^0034043\d{13}$/,
      lengths: [20],
      strength: 'strong',
      check: (number) => endsInCheck(number, gs1),
      evidence: PARCEL_NOTES,
    },
    {
      id: 'dhl-identcode',
      pattern: /^\d{12}$/,
      lengths: [12],
      strength: 'named',
      check: (number) => endsInCheck(number, (serial) => mod10(serial, 4, 9)),
      evidence: PUBLIC_DETECTORS,
    },
    {
      id: 'dhl-ecommerce',
      pattern: /^GM\d[0-9A-Z]{9,38}$/,
      lengths: upTo(12, 41),
      strength: 'strong',
      evidence: NUMBER_DATA,
    },
    {
      id: 'dhl-ecommerce-asia',
      pattern: /^(?:LX|RX|UV|CN|SG|TH|IN|HK|MY)(?!\d{9}[A-Z]{2}$)\d[0-9A-Z]{9,38}$/,
      lengths: upTo(12, 41),
      strength: 'weak',
      evidence: NUMBER_DATA,
    },
    { id: 'dhl-ecommerce-14', pattern: /^\d{14}$/, lengths: [14], strength: 'weak', evidence: NUMBER_DATA },
    s10Format('dhl-s10', ['DE']),
  ],
  link: (number, viewer) => {
    const code = encodeURIComponent(number);
    const german = viewer.country === 'DE' || /^(?:0034043|JJD\d{18}|[A-Z]{2}\d{9}DE$)/.test(number);
    if (german) return `https://www.dhl.de/en/privatkunden/dhl-sendungsverfolgung.html?piececode=${code}`;
    const [language = 'en', country = 'US'] = localeOf(viewer, 'en_US').split('_');
    const page = `${country.toLowerCase()}-${language}`;
    return `https://www.dhl.com/${page}/home/tracking/tracking-parcel.html?submit=1&tracking-id=${code}`;
  },
};

export const examples: Examples = {
  'dhl-express': { valid: ['4729160380', '8063419571', '61902744816'], invalid: ['4729160381', '61902744817'] },
  'dhl-express-zero': { valid: ['0729160386', '01902744815'], invalid: ['0729160387', '1729160386'] },
  'dhl-piece': {
    valid: ['JJD0140277319', 'JVGL0614027731', 'JJD000390017264003918', 'JD014600027731640918'],
    invalid: ['XJD0140277319', 'JJD01402773', 'JD01460002773164091'],
  },
  'dhl-piece-other': { valid: ['JAPX614027731', 'JED0614027731'], invalid: ['JA614027731', 'KAPX614027731'] },
  'dhl-piece-16': {
    valid: ['JJD0140277316409128', 'JD0140277316409128'],
    invalid: ['JC0140277316409128', 'JD014027731640912'],
  },
  'dhl-paket': {
    valid: ['00340434461207953184', '00340433201177449062'],
    invalid: ['00340434461207953185', '00350434461207953184'],
  },
  'dhl-identcode': { valid: ['401298772156', '563100284712'], invalid: ['401298772157', '40129877215'] },
  'dhl-ecommerce': {
    valid: ['GM6140277316409128', 'GM4F61402A77316B90C2'],
    invalid: ['GS6140277316409128', 'GM614027731'],
  },
  'dhl-ecommerce-asia': {
    valid: ['MY61402773164091', 'HK6140277316409128'],
    invalid: ['RX471958480DE', 'ZZ61402773164091'],
  },
  'dhl-ecommerce-14': { valid: ['61402773164091', '40918827365130'], invalid: ['6140277316409', '6140277316409A'] },
  'dhl-s10': { valid: ['RR471958480DE', 'LX604224929DE'], invalid: ['RR471958481DE', 'RR471958480DF'] },
};
