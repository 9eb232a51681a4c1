import { NUMBER_DATA } from './evidence';
import { type CarrierSpec, type Examples, ending } from './spec';

export const carrier: CarrierSpec = {
  id: 'speedee',
  brand: 'Spee-Dee Delivery',
  names: ['speedee'],
  countries: ['US'],
  formats: [{ id: 'speedee', pattern: /^SP\d{18}$/, lengths: [20], strength: 'strong', evidence: NUMBER_DATA }],
  link: ending('https://www.speedeedelivery.com/track/?tracking='),
};

export const examples: Examples = {
  speedee: {
    valid: ['SP614027731640912809', 'SP409188273651301961'],
    invalid: ['SX614027731640912809', '614027731640912809'],
  },
};
