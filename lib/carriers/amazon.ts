import { NUMBER_DATA, PARCEL_NOTES } from './evidence';
import type { CarrierSpec, Examples } from './spec';

/** Hosts by the two letters a European number begins with, else by where the parcel goes. */
const HOSTS: Readonly<Record<string, string>> = { UK: 'co.uk', GB: 'co.uk', IT: 'it', ES: 'es', FR: 'fr', DE: 'fr' };

export const carrier: CarrierSpec = {
  id: 'amazon',
  brand: 'Amazon Logistics',
  names: ['amazon', 'amzl', 'amzn', 'swiship', ' swa ', ' mcf '],
  countries: ['US', 'GB', 'DE', 'FR', 'IT', 'ES', 'CA', 'MX'],
  partners: ['usps'],
  formats: [
    {
      id: 'amazon-tb',
      pattern: /^TB[ACDM](?:\d{12}|[A-Z]{3}\d{9})$/,
      lengths: [15],
      strength: 'strong',
      evidence: NUMBER_DATA,
    },
    {
      // A number for value-added tax may look the same.
      id: 'amazon-europe',
      pattern: /^(?:UK|GB|DE|FR|IT|ES|AT|BE|NL|PL|SE|IE)\d{10}$/,
      lengths: [12],
      strength: 'weak',
      evidence: PARCEL_NOTES,
    },
    { id: 'amazon-international', pattern: /^[AFC]\d{10}$/, lengths: [11], strength: 'weak', evidence: NUMBER_DATA },
  ],
  link: (number, { country }) => {
    const first = number.slice(0, 2);
    const host = first.startsWith('TB') ? 'com' : (HOSTS[first] ?? HOSTS[country ?? ''] ?? 'com');
    return `https://track.amazon.${host}/tracking/${encodeURIComponent(number)}`;
  },
};

export const examples: Examples = {
  'amazon-tb': {
    valid: ['TBA614027731640', 'TBC409188273651', 'TBM961402773164'],
    invalid: ['TBB614027731640', 'TBA61402773164X'],
  },
  'amazon-europe': { valid: ['DE6140277316', 'UK4091882736'], invalid: ['DE614027731', 'XX6140277316'] },
  'amazon-international': { valid: ['C6140277316', 'A4091882736'], invalid: ['B6140277316', 'C614027731'] },
};
