import { ASSUMED } from './evidence';
import { type CarrierSpec, type Examples, ending } from './spec';

export const carrier: CarrierSpec = {
  id: 'seur',
  brand: 'SEUR',
  names: ['^seur', ' seur '],
  countries: ['ES', 'PT'],
  partners: ['dpd'],
  // Part of DPD's network: its parcel numbers are assumed here too.
  formats: [{ id: 'seur-14', pattern: /^\d{14}$/, lengths: [14], strength: 'named', evidence: ASSUMED }],
  link: ending('https://www.seur.com/livetracking/?segOnlineIdentificador='),
};

export const examples: Examples = {
  'seur-14': { valid: ['61402773164091', '40918827365130'], invalid: ['6140277316409', '6140277316409A'] },
};
