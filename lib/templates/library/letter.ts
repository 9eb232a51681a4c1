import type { LibraryTemplate, TemplateLanguage } from './entry';

const FRAMES: Readonly<Record<TemplateLanguage, readonly [greeting: string, farewell: string]>> = {
  en: ['Hello,', 'Kind regards'],
  fr: ['Bonjour,', 'Cordialement'],
  de: ['Guten Tag,', 'Freundliche Grüße'],
  es: ['Hola:', 'Un cordial saludo'],
  it: ['Buongiorno,', 'Cordiali saluti'],
};

/** Number and link: portals have taken links out of messages, and a number alone is no help on a phone. */
const TRACKING: Readonly<Record<TemplateLanguage, string>> = {
  en: 'Tracking number: {tracking_number}\nFollow the parcel: {tracking_link}',
  fr: 'Numéro de suivi : {tracking_number}\nSuivre le colis : {tracking_link}',
  de: 'Sendungsnummer: {tracking_number}\nSendung verfolgen: {tracking_link}',
  es: 'Número de seguimiento: {tracking_number}\nSeguir el paquete: {tracking_link}',
  it: 'Numero di tracciamento: {tracking_number}\nSegui il pacco: {tracking_link}',
};

/**
 * Letters with greeting and farewell around what they say. A paragraph `<tracking>` stands for number and link.
 * @param bodies paragraphs by language
 */
export function letters(bodies: Readonly<Record<TemplateLanguage, readonly string[]>>): LibraryTemplate['texts'] {
  const letter = (language: TemplateLanguage): string => {
    const [greeting, farewell] = FRAMES[language];
    const body = bodies[language].map((paragraph) => (paragraph === '<tracking>' ? TRACKING[language] : paragraph));
    return [greeting, ...body, farewell].join('\n\n');
  };
  return { en: letter('en'), fr: letter('fr'), de: letter('de'), es: letter('es'), it: letter('it') };
}
