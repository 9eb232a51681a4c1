import { endsInCheck, mod3736 } from './checks';
import { NUMBER_DATA, PARCEL_NOTES, PUBLIC_DETECTORS } from './evidence';
import type { CarrierSpec, Examples, NumberFormat } from './spec';

const check: NonNullable<NumberFormat['check']> = (number) => endsInCheck(number, mod3736);
const GERMAN_PAGE: Readonly<Record<string, string>> = { DE: 'de_DE', AT: 'de_AT', CZ: 'cs_CZ', RO: 'ro_RO' };

export const carrier: CarrierSpec = {
  id: 'dpd',
  brand: 'DPD',
  names: ['dpd', 'interlink', 'exapaq', 'siodemka', 'geopost'],
  countries: ['DE', 'GB', 'FR', 'PL', 'NL', 'BE', 'IE'],
  partners: ['chronopost', 'seur'],
  formats: [
    { id: 'dpd-28', pattern: /^\d{27}[0-9A-Z]$/, lengths: [28], strength: 'strong', check, evidence: NUMBER_DATA },
    { id: 'dpd-15', pattern: /^\d{14}[A-Z]$/, lengths: [15], strength: 'strong', check, evidence: NUMBER_DATA },
    { id: 'dpd-15-digit', pattern: /^\d{15}$/, lengths: [15], strength: 'checksum', check, evidence: NUMBER_DATA },
    { id: 'dpd-14', pattern: /^\d{14}$/, lengths: [14], strength: 'weak', evidence: PARCEL_NOTES },
    { id: 'dpd-france', pattern: /^250\d{12,13}$/, lengths: [15, 16], strength: 'named', evidence: PUBLIC_DETECTORS },
    { id: 'dpd-poland', pattern: /^\d{13}U$/, lengths: [14], strength: 'weak', evidence: PUBLIC_DETECTORS },
  ],
  link: (number, { country = '' }) => {
    const code = encodeURIComponent(number);
    if (country === 'GB') return `https://track.dpd.co.uk/?reference=${code}`;
    if (country === 'PL') return `https://tracktrace.dpd.com.pl/parcelDetails?p1=${code}`;
    if (country === 'IE') return `https://dpd.ie/tracking?deviceType=5&consignmentNumber=${code}`;
    return `https://tracking.dpd.de/parcelstatus?locale=${GERMAN_PAGE[country] ?? 'en_DE'}&query=${code}`;
  },
};

export const examples: Examples = {
  'dpd-28': {
    valid: ['000104501981377402618327040J', '008190502210644873101136276W'],
    invalid: ['000104501981377402618327040K', '00010450198137740261832704J'],
  },
  'dpd-15': { valid: ['01507731904418X', '01507731904455P'], invalid: ['01507731904418Y', '0150773190441X'] },
  'dpd-15-digit': { valid: ['099861140279815', '099861140280630'], invalid: ['099861140279816', '099861140280631'] },
  'dpd-14': { valid: ['01507731904418', '09986114027735'], invalid: ['0150773190441', '0150773190441B'] },
  'dpd-france': { valid: ['250614027731640', '2506140277316409'], invalid: ['251614027731640', '25061402773164'] },
  'dpd-poland': { valid: ['0000614027731U', '1001402773164U'], invalid: ['0000614027731V', '000061402773U'] },
};
