import { endsInCheck, mod3736 } from './checks';
import { PARCEL_NOTES, PUBLIC_DETECTORS } from './evidence';
import { s10Format } from './s10-format';
import { type CarrierSpec, type Examples, ending } from './spec';

/** France and where its post delivers as well. */
export const FRANCE = ['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'MC'];
/** S10 numbers of France that are Chronopost's. Source: public carrier notes, 2026-10. */
export const CHRONOPOST_SERVICES = /^(?:PZ|XU|XW|XY)/;

const french = s10Format('la-poste-s10', FRANCE);

export const carrier: CarrierSpec = {
  id: 'la-poste',
  brand: 'La Poste',
  names: ['laposte', 'lettresuivie'],
  countries: ['FR', 'MC'],
  partners: ['colissimo', 'chronopost'],
  formats: [
    {
      id: 'la-poste-15',
      pattern: /^8[678]\d{12}[A-Z]$/,
      lengths: [15],
      strength: 'strong',
      check: (number) => endsInCheck(number, mod3736),
      evidence: PUBLIC_DETECTORS,
    },
    {
      id: 'la-poste-15-digit',
      pattern: /^8[678]\d{13}$/,
      lengths: [15],
      strength: 'checksum',
      check: (number) => endsInCheck(number, mod3736),
      evidence: PUBLIC_DETECTORS,
    },
    { id: 'la-poste-870', pattern: /^870\d{11,12}$/, lengths: [14, 15], strength: 'named', evidence: PARCEL_NOTES },
    {
      ...french,
      check: (number) => !CHRONOPOST_SERVICES.test(number) && french.check?.(number) === true,
    },
  ],
  link: ending('https://www.laposte.fr/outils/suivre-vos-envois?code='),
};

export const examples: Examples = {
  'la-poste-15': { valid: ['87040277319099L', '87040277319140G'], invalid: ['87040277319099M', '97040277319099L'] },
  'la-poste-15-digit': {
    valid: ['861502773191818', '861502773192634'],
    invalid: ['861502773191819', '961502773191818'],
  },
  'la-poste-870': { valid: ['87061402773164', '870614027731640'], invalid: ['87161402773164', '8706140277316'] },
  'la-poste-s10': { valid: ['LE471902636FR', 'RK604188271FR'], invalid: ['LE471902637FR', 'XW471902636FR'] },
};
