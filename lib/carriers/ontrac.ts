import { endsInCheck, mod10 } from './checks';
import { NUMBER_DATA } from './evidence';
import { type CarrierSpec, type Examples, ending } from './spec';

/** The letter counts as a digit in front, unless that digit is there already. */
function checked(number: string): boolean {
  const lead = number.startsWith('C') ? '4' : '5';
  const serial = number.slice(1, -1);
  return endsInCheck(number, (digits) => mod10(digits, 1, 2), serial.startsWith(lead) ? serial : lead + serial);
}

export const carrier: CarrierSpec = {
  id: 'ontrac',
  brand: 'OnTrac',
  names: ['ontrac'],
  countries: ['US'],
  // One firm since 2021.
  partners: ['lasership'],
  formats: [
    { id: 'ontrac', pattern: /^[CD]\d{14}$/, lengths: [15], strength: 'strong', check: checked, evidence: NUMBER_DATA },
  ],
  link: ending('https://www.ontrac.com/tracking/?number='),
};

export const examples: Examples = {
  ontrac: {
    valid: ['C10277316409052', 'D10082631951475'],
    invalid: ['C10277316409053', 'D10082631951476', 'E10277316409052'],
  },
};
