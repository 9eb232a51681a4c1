import { endsInCheck, gs1 } from './checks';
import { NUMBER_DATA } from './evidence';
import { s10Format } from './s10-format';
import type { CarrierSpec, Examples } from './spec';

export const carrier: CarrierSpec = {
  id: 'canada-post',
  brand: 'Canada Post',
  names: ['canadapost', 'postescanada'],
  countries: ['CA'],
  formats: [
    {
      id: 'canada-post-16',
      pattern: /^\d{16}$/,
      lengths: [16],
      strength: 'checksum',
      check: (number) => endsInCheck(number, gs1),
      evidence: NUMBER_DATA,
    },
    s10Format('canada-post-s10', ['CA']),
  ],
  link: (number, { language }) =>
    `https://www.canadapost-postescanada.ca/track-reperage/${language === 'fr' ? 'fr' : 'en'}#/resultList?searchFor=${encodeURIComponent(number)}`,
};

export const examples: Examples = {
  'canada-post-16': {
    valid: ['4016287731905524', '2017744600139282'],
    invalid: ['4016287731905525', '401628773190552'],
  },
  'canada-post-s10': { valid: ['RR471924971CA', 'LX604202937CA'], invalid: ['RR471924972CA', 'RR471924971CB'] },
};
