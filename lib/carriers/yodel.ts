import { NUMBER_DATA } from './evidence';
import { type CarrierSpec, type Examples, ending } from './spec';

export const carrier: CarrierSpec = {
  id: 'yodel',
  brand: 'Yodel',
  names: ['yodel', 'homedeliverynetwork'],
  countries: ['GB', 'IE'],
  // InPost bought it; numbers of either turn up under the other name.
  partners: ['inpost'],
  formats: [
    { id: 'yodel', pattern: /^J?JD0002\d{12}$/, lengths: [18, 19], strength: 'strong', evidence: NUMBER_DATA },
    { id: 'yodel-other', pattern: /^J?JD(?!0002)\d{16}$/, lengths: [18, 19], strength: 'weak', evidence: NUMBER_DATA },
  ],
  link: ending('https://www.yodel.co.uk/tracking/'),
};

export const examples: Examples = {
  yodel: { valid: ['JJD0002614027731640', 'JD0002409188273651'], invalid: ['JD000240918827365', 'JC0002409188273651'] },
  'yodel-other': {
    valid: ['JJD0140277316409128', 'JD0140277316409128'],
    invalid: ['JD0002409188273651', 'JD014027731640912'],
  },
};
