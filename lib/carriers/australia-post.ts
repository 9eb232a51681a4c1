import { PARCEL_NOTES, PUBLIC_DETECTORS } from './evidence';
import { s10Format } from './s10-format';
import { type CarrierSpec, type Examples, ending } from './spec';

export const carrier: CarrierSpec = {
  id: 'australia-post',
  brand: 'Australia Post',
  names: ['australiapost', 'auspost', 'eparcel', 'startrack'],
  countries: ['AU'],
  formats: [
    s10Format('australia-post-s10', ['AU']),
    {
      id: 'australia-post-eparcel',
      pattern: /^(?=.{0,2}[A-Z])[A-Z0-9]{3}\d{9}000\d{6}$/,
      lengths: [21],
      strength: 'weak',
      evidence: PARCEL_NOTES,
    },
    {
      id: 'australia-post-article',
      pattern: /^\d[0-9A-Z]{0,4}\d{13,22}$/,
      lengths: [16, 20, 21, 22, 23],
      strength: 'named',
      evidence: PUBLIC_DETECTORS,
    },
  ],
  link: ending('https://auspost.com.au/mypost/track/details/'),
};

export const examples: Examples = {
  'australia-post-s10': { valid: ['RR471936144AU', 'LX604210261AU'], invalid: ['RR471936145AU', 'RR471936144AV'] },
  'australia-post-eparcel': {
    valid: ['7QB614027731000409188', 'ABC409188273000614027'],
    invalid: ['712614027731000409188', '7QB614027731100409188'],
  },
  'australia-post-article': {
    valid: ['7QB6140277316409', '36140277316409128091'],
    invalid: ['QQB6140277316409', '361402773164091280A'],
  },
};
