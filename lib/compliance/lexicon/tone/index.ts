import type { Language } from '../../context';
import { JA, PL, TR } from './further';
import { DE, EN, NL, SV } from './germanic';
import { ES, FR, IT, PT } from './romance';
import type { Tone } from './tone';

export type { Tone } from './tone';

/**
 * Harsh wording by language, in this order everywhere: wait, as told, told, fault, calm, problem, read, should have,
 * stop, wrong. "Should have" names what one is blamed for not doing: "you should have received" is no blame.
 */
export const TONE: Readonly<Record<Language, readonly Tone[]>> = {
  en: EN,
  fr: FR,
  de: DE,
  es: ES,
  it: IT,
  nl: NL,
  pl: PL,
  sv: SV,
  pt: PT,
  tr: TR,
  ja: JA,
};
