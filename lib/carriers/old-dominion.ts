import { endsInCheck, luhn } from './checks';
import { NUMBER_DATA } from './evidence';
import { type CarrierSpec, type Examples, ending } from './spec';

export const carrier: CarrierSpec = {
  id: 'old-dominion',
  brand: 'Old Dominion Freight Line',
  names: ['olddominion', 'odfl'],
  countries: ['US'],
  formats: [
    {
      id: 'old-dominion',
      pattern: /^(?:77[78]|780|072|80\d)\d{8}$/,
      lengths: [11],
      strength: 'checksum',
      check: (number) => endsInCheck(number, luhn),
      evidence: NUMBER_DATA,
    },
  ],
  link: ending('https://www.odfl.com/us/en/tools/trace-track-ltl-freight.html?proNumbers='),
};

export const examples: Examples = {
  'old-dominion': {
    valid: ['07244711904', '77720864139', '77861902276', '80344177292'],
    invalid: ['07244711905', '77620864139'],
  },
};
