import { endsInCheck, gs1 } from './checks';
import { PUBLIC_DETECTORS } from './evidence';
import { s10Format } from './s10-format';
import { type CarrierSpec, type Examples, ending } from './spec';

export const carrier: CarrierSpec = {
  id: 'postnord',
  brand: 'PostNord',
  names: ['postnord', 'postdanmark'],
  countries: ['SE', 'DK', 'NO', 'FI'],
  formats: [
    s10Format('postnord-s10', ['SE', 'DK', 'NO', 'FI', 'AX', 'GL', 'FO']),
    { id: 'postnord-se', pattern: /^\d{11}SE$/, lengths: [13], strength: 'strong', evidence: PUBLIC_DETECTORS },
    {
      id: 'postnord-sscc',
      pattern: /^00\d{18}$/,
      lengths: [20],
      strength: 'checksum',
      check: (number) => endsInCheck(number, gs1),
      evidence: PUBLIC_DETECTORS,
    },
  ],
  link: ending('https://tracking.postnord.com/?id='),
};

export const examples: Examples = {
  'postnord-s10': { valid: ['RR472025507SE', 'LX604276237DK'], invalid: ['RR472025508SE', 'RR472025507SF'] },
  'postnord-se': { valid: ['61402773164SE', '40918827365SE'], invalid: ['6140277316SE', '61402773164SF'] },
  'postnord-sscc': {
    valid: ['00573119402773164082', '00370752100661944283'],
    invalid: ['00573119402773164083', '10573119402773164082'],
  },
};
