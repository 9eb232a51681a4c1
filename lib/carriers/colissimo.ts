import { endsInCheck, gs1 } from './checks';
import { PARCEL_NOTES, PUBLIC_DETECTORS } from './evidence';
import { FRANCE } from './la-poste';
import { s10Format } from './s10-format';
import { type CarrierSpec, type Examples, ending } from './spec';

const checked = (number: string) => endsInCheck(number, gs1, number.slice(2, -1));

export const carrier: CarrierSpec = {
  id: 'colissimo',
  brand: 'Colissimo',
  names: ['colissimo', 'coliposte'],
  countries: ['FR'],
  partners: ['la-poste'],
  formats: [
    {
      id: 'colissimo-13',
      pattern: /^(?:[1-46-9][A-Z]|5[N-Z])\d{11}$/,
      lengths: [13],
      strength: 'strong',
      check: checked,
      evidence: PUBLIC_DETECTORS,
    },
    {
      // Not every published number has the check digit.
      id: 'colissimo-13-unchecked',
      pattern: /^(?:[68][A-Z]|5[N-Z])\d{11}$/,
      lengths: [13],
      strength: 'named',
      check: (number) => !checked(number),
      evidence: PARCEL_NOTES,
    },
    s10Format('colissimo-s10', FRANCE, /^C/),
  ],
  link: ending('https://www.laposte.fr/outils/suivre-vos-envois?code='),
};

export const examples: Examples = {
  'colissimo-13': { valid: ['8R40277319054', '6C99164027732'], invalid: ['8R40277319055', '5C99164027732'] },
  'colissimo-13-unchecked': { valid: ['8R40277319055', '6C99164027733'], invalid: ['8R40277319054', '5C99164027733'] },
  'colissimo-s10': { valid: ['CB471902636FR', 'CC604188271FR'], invalid: ['CB471902637FR', 'RK604188271FR'] },
};
