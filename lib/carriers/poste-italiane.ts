import { PUBLIC_DETECTORS } from './evidence';
import { s10Format } from './s10-format';
import { type CarrierSpec, type Examples, ending } from './spec';

export const carrier: CarrierSpec = {
  id: 'poste-italiane',
  brand: 'Poste Italiane',
  names: ['posteitaliane', 'postitaliano'],
  countries: ['IT'],
  formats: [
    s10Format('poste-italiane-s10', ['IT', 'SM', 'VA']),
    {
      id: 'poste-italiane-uw',
      pattern: /^[13]UW(?=(?:[A-Z]*\d){6})[0-9A-Z]{10}$/,
      lengths: [13],
      strength: 'strong',
      evidence: PUBLIC_DETECTORS,
    },
    {
      id: 'poste-italiane-2ima',
      pattern: /^2IMA\d{10}$/,
      lengths: [14],
      strength: 'strong',
      evidence: PUBLIC_DETECTORS,
    },
    {
      id: 'poste-italiane-5p',
      pattern: /^5P(?=\d*[A-Z])(?=(?:[A-Z]*\d){6})[0-9A-Z]{11}$/,
      lengths: [13],
      strength: 'weak',
      evidence: PUBLIC_DETECTORS,
    },
    // Many shops number their returns like this.
    { id: 'poste-italiane-ra', pattern: /^RA\d{11}$/, lengths: [13], strength: 'named', evidence: PUBLIC_DETECTORS },
  ],
  link: ending('https://www.poste.it/cerca/index.html#/risultati-spedizioni/'),
};

export const examples: Examples = {
  'poste-italiane-s10': { valid: ['RR472003166IT', 'LX604254245IT'], invalid: ['RR472003167IT', 'RR472003166IU'] },
  'poste-italiane-uw': { valid: ['1UW6A14027731', '3UWQ409188273'], invalid: ['2UW6A14027731', '1UWABCDEFGHI1'] },
  'poste-italiane-2ima': { valid: ['2IMA6140277316', '2IMA4091882736'], invalid: ['2IMB6140277316', '2IMA614027731'] },
  'poste-italiane-5p': { valid: ['5P61Q40277316', '5PK4091882736'], invalid: ['5P61402773164', '6P61Q40277316'] },
  'poste-italiane-ra': { valid: ['RA61402773164', 'RA40918827365'], invalid: ['RB61402773164', 'RA6140277316'] },
};
