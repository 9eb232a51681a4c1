import { NUMBER_DATA } from './evidence';
import { type CarrierSpec, type Examples, ending } from './spec';

export const carrier: CarrierSpec = {
  id: 'yunexpress',
  brand: 'YunExpress',
  names: ['yunexpress', 'yuntrack'],
  countries: ['CN'],
  formats: [{ id: 'yunexpress', pattern: /^YT\d{16}$/, lengths: [18], strength: 'strong', evidence: NUMBER_DATA }],
  link: ending('https://www.yuntrack.com/parcelTracking?id='),
};

export const examples: Examples = {
  yunexpress: {
    valid: ['YT6140277316409128', 'YT4091882736513019'],
    invalid: ['YT614027731640912', 'YU6140277316409128'],
  },
};
