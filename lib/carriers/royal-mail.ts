import { PUBLIC_DETECTORS } from './evidence';
import { PARCELFORCE_SERVICES } from './parcelforce';
import { s10Format } from './s10-format';
import { type CarrierSpec, type Examples, ending } from './spec';

const british = s10Format('royal-mail-s10', ['GB']);

export const carrier: CarrierSpec = {
  id: 'royal-mail',
  brand: 'Royal Mail',
  names: ['royalmail'],
  countries: ['GB'],
  partners: ['parcelforce'],
  formats: [
    {
      ...british,
      check: (number) => !PARCELFORCE_SERVICES.test(number) && british.check?.(number) === true,
    },
    {
      id: 'royal-mail-2d',
      pattern: /^(?:32\d{11}[A-F0-9]{8}|(?=[A-F0-9]*[A-F])[A-F0-9]{2}\d{7}[A-F0-9]{12})$/,
      lengths: [21],
      strength: 'named',
      evidence: PUBLIC_DETECTORS,
    },
  ],
  link: ending('https://www.royalmail.com/track-your-item#/tracking-results/'),
};

export const examples: Examples = {
  'royal-mail-s10': { valid: ['RR471902636GB', 'LX604188271GB'], invalid: ['RR471902637GB', 'EB471902636GB'] },
  'royal-mail-2d': {
    valid: ['3214027731640A0B91C2D', '0B4027731A0091C2D4E5F'],
    invalid: ['3214027731640A0B91C2', '4214027731640A0G91C2D'],
  },
};
