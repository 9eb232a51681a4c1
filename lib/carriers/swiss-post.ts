import { PUBLIC_DETECTORS } from './evidence';
import { s10Format } from './s10-format';
import { type CarrierSpec, type Examples, ending } from './spec';

export const carrier: CarrierSpec = {
  id: 'swiss-post',
  brand: 'Swiss Post',
  names: ['swisspost', 'schweizerischepost', 'postech', 'postsuisse', 'diepost'],
  countries: ['CH', 'LI'],
  formats: [
    s10Format('swiss-post-s10', ['CH', 'LI']),
    { id: 'swiss-post-18', pattern: /^99\d{16}$/, lengths: [18], strength: 'weak', evidence: PUBLIC_DETECTORS },
  ],
  link: ending('https://www.post.ch/swisspost-tracking?formattedParcelCodes='),
};

export const examples: Examples = {
  'swiss-post-s10': { valid: ['RR471969655CH', 'LX604232253CH'], invalid: ['RR471969656CH', 'RR471969655CI'] },
  'swiss-post-18': {
    valid: ['996140277316409128', '994091882736513019'],
    invalid: ['986140277316409128', '99614027731640912'],
  },
};
