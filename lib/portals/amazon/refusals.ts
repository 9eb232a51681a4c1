/** Why Amazon did not deliver a message, as far as its own words tell. */
export type Refusal = 'guidelines' | 'restricted' | 'opted-out';

/** One of Amazon's texts about a message that it did not deliver. */
interface RefusalText {
  kind: Refusal;
  /** BCP 47. */
  language: string;
  /** Matches anywhere in a text. */
  text: RegExp;
  source: string;
  /** When the source was read, ISO. */
  date: string;
}

const VENDOR = { source: "a tracking vendor's help page, undated copy: red text under Sent", date: '2026-11' };
const TRANSLATED = { source: 'plain translation of the English text, unconfirmed', date: '2026-11' };

/** The three English texts are published; nobody has published those of another language. */
const REFUSALS: readonly RefusalText[] = [
  { kind: 'guidelines', language: 'en', text: /message was not sent as it did not meet/i, ...VENDOR },
  {
    kind: 'restricted',
    language: 'en',
    text: /not delivered because your account was restricted from sending/i,
    ...VENDOR,
  },
  { kind: 'opted-out', language: 'en', text: /\bthe buyer (?:has )?opted out\b/i, ...VENDOR },
  { kind: 'guidelines', language: 'de', text: /nachricht wurde nicht gesendet, da sie/i, ...TRANSLATED },
  { kind: 'guidelines', language: 'fr', text: /message n['’]a pas été envoyé,? car il/i, ...TRANSLATED },
  { kind: 'guidelines', language: 'it', text: /messaggio non è stato inviato perché/i, ...TRANSLATED },
  { kind: 'guidelines', language: 'es', text: /mensaje no se (?:ha enviado|envió) porque/i, ...TRANSLATED },
  { kind: 'guidelines', language: 'zh', text: /消息未发送.{0,3}因为/, ...TRANSLATED },
  { kind: 'guidelines', language: 'ja', text: /ため送信されませんでした/, ...TRANSLATED },
];

/** Which refusal a text tells of, or `null`. */
export const refusalIn = (text: string): Refusal | null => REFUSALS.find((one) => one.text.test(text))?.kind ?? null;
