import { endsInCheck, letter23 } from './checks';
import { PUBLIC_DETECTORS } from './evidence';
import { s10Format } from './s10-format';
import { type CarrierSpec, type Examples, ending } from './spec';

const checked = (number: string) => endsInCheck(number, letter23);

export const carrier: CarrierSpec = {
  id: 'correos',
  brand: 'Correos',
  names: ['correos'],
  // Other posts call themselves that as well.
  homonyms: { names: ['correos'], notIn: ['MX', 'CL', 'CO', 'CR', 'BR'] },
  countries: ['ES'],
  formats: [
    {
      id: 'correos-23',
      pattern: /^[PDC][A-Z][A-Z0-9]{4}\d{16}[A-Z]$/,
      lengths: [23],
      strength: 'strong',
      check: checked,
      evidence: PUBLIC_DETECTORS,
    },
    {
      id: 'correos-16',
      pattern: /^[PD][A-Z][A-Z0-9]{4}\d{9}[A-Z]$/,
      lengths: [16],
      strength: 'strong',
      check: checked,
      evidence: PUBLIC_DETECTORS,
    },
    { id: 'correos-pr', pattern: /^PR\d{15}C$/, lengths: [18], strength: 'strong', evidence: PUBLIC_DETECTORS },
    s10Format('correos-s10', ['ES', 'AD']),
  ],
  link: ending('https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number='),
};

export const examples: Examples = {
  'correos-23': {
    valid: ['PQ6K4N0277316402228041H', 'CDX9TT4410277319053000C'],
    invalid: ['PQ6K4N0277316402228041J', 'QQ6K4N0277316402228041H'],
  },
  'correos-16': { valid: ['PQ6K4N027731640P', 'PK43DD811906257Z'], invalid: ['PQ6K4N027731640Q', 'QQ6K4N027731640P'] },
  'correos-pr': {
    valid: ['PR614027731640912C', 'PR409188273651301C'],
    invalid: ['PR614027731640912D', 'PS614027731640912C'],
  },
  'correos-s10': { valid: ['RR472014331ES', 'LX604261572ES'], invalid: ['RR472014332ES', 'RR472014331ET'] },
};
