import { NUMBER_DATA } from './evidence';
import { type CarrierSpec, type Examples, ending } from './spec';

export const carrier: CarrierSpec = {
  id: 'canpar',
  brand: 'Canpar Express',
  names: ['canpar'],
  countries: ['CA'],
  formats: [{ id: 'canpar', pattern: /^[CDKLSUXZ]\d{21}$/, lengths: [22], strength: 'strong', evidence: NUMBER_DATA }],
  link: ending('https://www.canpar.com/en/track/tracking.jsp?reference=', '&locale=en'),
};

export const examples: Examples = {
  canpar: {
    valid: ['D614027731640912809188', 'Z409188273651301961402'],
    invalid: ['M614027731640912809188', 'D61402773164091280918', '1614027731640912809188'],
  },
};
