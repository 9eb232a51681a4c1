import { PARCEL_NOTES } from './evidence';
import { type CarrierSpec, type Examples, ending } from './spec';

export const carrier: CarrierSpec = {
  id: 'mondial-relay',
  brand: 'Mondial Relay',
  names: ['mondialrelay'],
  countries: ['FR', 'BE', 'ES'],
  partners: ['inpost'],
  formats: [
    {
      id: 'mondial-relay',
      pattern: /^(?:\d{8}|\d{10}|\d{12})$/,
      lengths: [8, 10, 12],
      strength: 'named',
      evidence: PARCEL_NOTES,
    },
    { id: 'mondial-relay-26', pattern: /^\d{26}$/, lengths: [26], strength: 'named', evidence: PARCEL_NOTES },
  ],
  link: ending('https://www.mondialrelay.fr/suivi-de-colis/?numeroExpedition='),
};

export const examples: Examples = {
  'mondial-relay': { valid: ['61402773', '6140277316', '614027731640'], invalid: ['6140277', '614027731'] },
  'mondial-relay-26': {
    valid: ['61402773164091280918827365', '40918827365130196140277316'],
    invalid: ['6140277316409128091882736', '6140277316409128091882736A'],
  },
};
