import { PUBLIC_DETECTORS } from './evidence';
import { s10Format } from './s10-format';
import { type CarrierSpec, type Examples, ending, upTo } from './spec';

export const carrier: CarrierSpec = {
  id: 'postnl',
  brand: 'PostNL',
  names: ['postnl', 'postnederland'],
  countries: ['NL', 'BE'],
  formats: [
    {
      id: 'postnl-3s',
      pattern: /^3S[A-Z]{1,6}\d{6,11}$/,
      lengths: upTo(13, 15),
      strength: 'strong',
      evidence: PUBLIC_DETECTORS,
    },
    s10Format('postnl-s10', ['NL']),
  ],
  link: ending('https://postnl.nl/tracktrace/?B='),
};

export const examples: Examples = {
  'postnl-3s': { valid: ['3SQRTK614027731', '3SWMZK4091882'], invalid: ['4SQRTK614027731', '3S6140277316409'] },
  'postnl-s10': { valid: ['RR471980823NL', 'LX604239588NL'], invalid: ['RR471980824NL', 'RR471980823NM'] },
};
