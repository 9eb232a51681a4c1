// Words by which Seller Central says who wrote a message. Compared in any letter case.

// "From Amazon on behalf of a customer" was told in prose; the rest are likely translations, unconfirmed.
const ON_BEHALF = [
  'on behalf of',
  'im (?:namen|auftrag) ',
  "au nom d[’'e]",
  "pour le compte d[’'e]",
  'per conto d',
  'a nome d',
  'en nombre d',
  'por cuenta d',
  'em nome d',
  'namens ',
  'w imieniu ',
  'på uppdrag av',
  'för en kunds räkning',
  'adına',
  '代表',
  '代理',
  '代わ',
].join('|');
const FOR_BUYER = new RegExp(`amazon.{0,24}(?:${ON_BEHALF})|亚马逊.{0,6}代表|代わって.{0,6}amazon`, 'i');
const OPENS_FOR_BUYER = new RegExp(
  `^[^\\p{L}]{0,4}(?:(?:from|von|de la part d[’']|message d[’']|d[’']|da|de|van|od|från|来自|由)\\s?)?(?:amazon|亚马逊).{0,24}(?:${ON_BEHALF})` +
    '|^[^\\p{L}]{0,4}お客様に代わって.{0,6}amazon',
  'iu',
);

/** Does a sender's line say that Amazon wrote for the buyer? */
export const saysForBuyer = (text: string): boolean => FOR_BUYER.test(text);

/** Does a text begin by saying so? For whole messages, in which anybody may speak of Amazon. */
export const opensForBuyer = (text: string): boolean => OPENS_FOR_BUYER.test(text.slice(0, 120));

// Amazon's Seller Messaging Assistant answers by itself (help page, 2026-05); how a thread marks it is a GUESS.
const ASSISTANT =
  /messaging assistant|nachrichtenassistent|assistant de messagerie|assistente|asistente|automated|automatisch\b|automatique|自动|自動|助手|アシスタント/i;

/** Does a sender's line say that a machine of Amazon's wrote? */
export const saysAssistant = (text: string): boolean => ASSISTANT.test(text);
