import { PUBLIC_DETECTORS } from './evidence';
import { s10Format } from './s10-format';
import { type CarrierSpec, type Examples, ending } from './spec';

export const carrier: CarrierSpec = {
  id: 'bpost',
  brand: 'bpost',
  names: ['bpost', 'belgianpost'],
  countries: ['BE'],
  partners: ['landmark'],
  formats: [
    s10Format('bpost-s10', ['BE']),
    {
      id: 'bpost-32',
      pattern: /^32(?:32|99)\d{14}(?:\d{6})?$/,
      lengths: [18, 24],
      strength: 'weak',
      evidence: PUBLIC_DETECTORS,
    },
  ],
  link: ending('https://track.bpost.cloud/btr/web/#/search?itemCode='),
};

export const examples: Examples = {
  'bpost-s10': { valid: ['RR471991993BE', 'LX604246915BE'], invalid: ['RR471991994BE', 'RR471991993BF'] },
  'bpost-32': {
    valid: ['323261402773164091', '329940918827365130196140'],
    invalid: ['333261402773164091', '32326140277316409'],
  },
};
