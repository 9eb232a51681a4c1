import { NUMBER_DATA, PUBLIC_DETECTORS } from './evidence';
import { type CarrierSpec, type Examples, ending } from './spec';

export const carrier: CarrierSpec = {
  id: 'lasership',
  brand: 'LaserShip',
  names: ['lasership'],
  countries: ['US'],
  partners: ['ontrac'],
  formats: [
    {
      id: 'lasership-l',
      pattern: /^L[AIEHNX][1-3]\d{7}$/,
      lengths: [10],
      strength: 'strong',
      evidence: PUBLIC_DETECTORS,
    },
    { id: 'lasership-1ls7', pattern: /^1LS7[12]\d{10}$/, lengths: [15], strength: 'strong', evidence: NUMBER_DATA },
    {
      // The one number that is printed with a hyphen.
      id: 'lasership-1ls7-1',
      pattern: /^1LS7[12]\d{2}01[1-4]\d{6}-1$/,
      lengths: [18],
      strength: 'strong',
      evidence: NUMBER_DATA,
    },
    {
      id: 'lasership-1lscx',
      pattern: /^1LSCX[0-9A-Z]{10}$/,
      lengths: [15],
      strength: 'strong',
      evidence: PUBLIC_DETECTORS,
    },
  ],
  link: ending('https://www.ontrac.com/tracking/?number='),
};

export const examples: Examples = {
  'lasership-l': { valid: ['LX16140277', 'LH24091882'], invalid: ['LC16140277', 'LX46140277'] },
  'lasership-1ls7': { valid: ['1LS716140277316', '1LS724091882736'], invalid: ['1LS736140277316', '1LX716140277316'] },
  'lasership-1ls7-1': {
    valid: ['1LS7161011402773-1', '1LS7240013918827-1'],
    invalid: ['1LS7161011402773-2', '1LS7161015402773-1'],
  },
  'lasership-1lscx': { valid: ['1LSCXQR0061402X', '1LSCX4091882736'], invalid: ['1LSCXQR0061402', '1LSCYQR0061402X'] },
};
