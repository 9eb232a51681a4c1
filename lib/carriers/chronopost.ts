import { endsInCheck, mod3736 } from './checks';
import { PARCEL_NOTES, PUBLIC_DETECTORS } from './evidence';
import { CHRONOPOST_SERVICES, FRANCE } from './la-poste';
import { s10Format } from './s10-format';
import { type CarrierSpec, type Examples, ending } from './spec';

export const carrier: CarrierSpec = {
  id: 'chronopost',
  brand: 'Chronopost',
  names: ['chronopost'],
  countries: ['FR'],
  partners: ['la-poste', 'dpd'],
  formats: [
    { ...s10Format('chronopost-s10', FRANCE, CHRONOPOST_SERVICES), evidence: PARCEL_NOTES },
    {
      // The form of its owner, DPD; only the name tells them apart.
      id: 'chronopost-15',
      pattern: /^\d{14}[0-9A-Z]$/,
      lengths: [15],
      strength: 'named',
      check: (number) => endsInCheck(number, mod3736),
      evidence: PUBLIC_DETECTORS,
    },
  ],
  link: ending('https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT='),
};

export const examples: Examples = {
  'chronopost-s10': { valid: ['XW471902636FR', 'PZ604188271FR'], invalid: ['XW471902637FR', 'RK604188271FR'] },
  'chronopost-15': { valid: ['60204918337716G', '60204918337757X'], invalid: ['60204918337716H', '6020491833771G'] },
};
