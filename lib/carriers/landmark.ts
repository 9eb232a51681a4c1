import { NUMBER_DATA } from './evidence';
import { type CarrierSpec, type Examples, ending } from './spec';

export const carrier: CarrierSpec = {
  id: 'landmark',
  brand: 'Landmark Global',
  names: ['landmark'],
  countries: ['BE', 'US', 'CA', 'GB'],
  formats: [{ id: 'landmark', pattern: /^LTN\d{8}N1$/, lengths: [13], strength: 'strong', evidence: NUMBER_DATA }],
  link: ending('https://track.landmarkglobal.com/?search='),
};

export const examples: Examples = {
  landmark: { valid: ['LTN61402773N1', 'LTN40918827N1'], invalid: ['LSN61402773N1', 'LTN6140277N1'] },
};
