import { PARCEL_NOTES, PUBLIC_DETECTORS } from './evidence';
import { type CarrierSpec, type Examples, ending } from './spec';

export const carrier: CarrierSpec = {
  id: 'inpost',
  brand: 'InPost',
  names: ['inpost', 'paczkomat'],
  countries: ['PL', 'GB', 'IT', 'FR', 'ES'],
  partners: ['yodel', 'mondial-relay'],
  formats: [
    { id: 'inpost-24', pattern: /^\d{24}$/, lengths: [24], strength: 'weak', evidence: PARCEL_NOTES },
    { id: 'inpost-jd', pattern: /^J?JD\d{16}$/, lengths: [18, 19], strength: 'named', evidence: PUBLIC_DETECTORS },
  ],
  link: ending('https://inpost.pl/sledzenie-przesylek?number='),
};

export const examples: Examples = {
  'inpost-24': {
    valid: ['614027731640912809188273', '409188273651301961402773'],
    invalid: ['61402773164091280918827', '61402773164091280918827A'],
  },
  'inpost-jd': {
    valid: ['JJD0140277316409128', 'JD0140277316409128'],
    invalid: ['JC0140277316409128', 'JD014027731640912'],
  },
};
