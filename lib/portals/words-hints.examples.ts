import type { MessageHint } from '../model/message';

/** What each language's words must find. */
export const HINTED: Record<string, Record<MessageHint, readonly string[]>> = {
  en: {
    thanks: [
      'Thanks!',
      'Thank you so much for your help 😊',
      'OK, perfect. Many thanks, kind regards',
      'Great, thank you.',
    ],
    'out-of-office': ['Automatic reply: I am on leave until 3 January.', 'I am out of the office this week.'],
  },
  de: {
    thanks: ['Vielen Dank!', 'Alles klar, danke für die schnelle Antwort. Viele Grüße', 'Super, danke schön'],
    'out-of-office': ['Automatische Antwort: Ich bin bis Montag nicht erreichbar.', 'Abwesenheitsnotiz'],
  },
  fr: {
    thanks: ['Merci beaucoup !', 'D’accord, merci pour votre réponse rapide. Bonne journée', 'Parfait, merci.'],
    'out-of-office': ['Réponse automatique : je suis en congé.', "Message d'absence"],
  },
  it: {
    thanks: ['Grazie mille!', 'Perfetto, grazie per la risposta. Cordiali saluti'],
    'out-of-office': ['Risposta automatica: sono in ferie.'],
  },
  es: {
    thanks: ['¡Muchas gracias!', 'Vale, gracias por su ayuda. Un saludo'],
    'out-of-office': ['Respuesta automática: estaré de vuelta el lunes.'],
  },
  nl: { thanks: ['Hartelijk dank!', 'Top, bedankt voor de snelle reactie'], 'out-of-office': ['Automatisch antwoord'] },
  pl: { thanks: ['Dziękuję bardzo!', 'Ok, dziękuję za pomoc'], 'out-of-office': ['Automatyczna odpowiedź'] },
  sv: { thanks: ['Tack så mycket!', 'Ok, tack för hjälpen'], 'out-of-office': ['Autosvar: jag är ledig.'] },
  pt: { thanks: ['Muito obrigado!', 'Perfeito, obrigada pela ajuda'], 'out-of-office': ['Resposta automática'] },
  ja: {
    thanks: ['ありがとうございます。', 'ご連絡ありがとうございました！', '承知しました。ありがとうございます。'],
    'out-of-office': ['自動返信：ただいま休暇中です。'],
  },
};

/** What must give no hint, in any language: each asks, complains, tells something new or only looks like thanks. */
export const NOT_HINTED: readonly string[] = [
  '',
  '...',
  '👍',
  'ok',
  'Hello',
  'Thanks, but it is broken',
  'Thank you for nothing',
  'No thanks',
  'Thanks in advance',
  'Thanks. When will it come?',
  'Thanks, please send it to my office',
  'thank you 206-1234567-1234567',
  'Thanksgiving',
  'Your office was out of stock',
  'Are you out of office?',
  'Danke im Voraus',
  'Danke, aber das Teil fehlt immer noch',
  'Vielen Dank für nichts',
  "Merci d'avance",
  'Merci de me rembourser',
  'Merci de faire le nécessaire',
  'Grazie, ma non funziona',
  'Gracias, pero no ha llegado',
  'Bedankt maar nee',
  'ありがとうございます。まだ届きません。',
  'Thanks？',
  `Thanks${' so much'.repeat(20)}`,
];
