import { PARCEL_NOTES, PUBLIC_DETECTORS } from './evidence';
import { s10Format } from './s10-format';
import { type CarrierSpec, type Examples, ending } from './spec';

/** S10 numbers of Great Britain that are Parcelforce's and not Royal Mail's. Source: public carrier notes, 2026-10. */
export const PARCELFORCE_SERVICES = /^(?:E[A-E]|CP)/;

export const carrier: CarrierSpec = {
  id: 'parcelforce',
  brand: 'Parcelforce Worldwide',
  names: ['parcelforce'],
  countries: ['GB'],
  partners: ['royal-mail'],
  formats: [
    { ...s10Format('parcelforce-s10', ['GB'], PARCELFORCE_SERVICES), evidence: PARCEL_NOTES },
    {
      id: 'parcelforce-pb',
      pattern: /^PB[A-Z]{2}\d{10}$/,
      lengths: [14],
      strength: 'strong',
      evidence: PUBLIC_DETECTORS,
    },
  ],
  link: ending('https://www.parcelforce.com/track-trace?trackNumber='),
};

export const examples: Examples = {
  'parcelforce-s10': { valid: ['EB471902636GB', 'CP604188271GB'], invalid: ['EB471902637GB', 'RR471902636GB'] },
  'parcelforce-pb': { valid: ['PBQA6140277316', 'PBTK0918827365'], invalid: ['PBQ66140277316', 'PCQA6140277316'] },
};
