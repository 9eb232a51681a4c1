import type { Portal } from '../model/portal';
import type { Language } from './context';
import { check } from './engine';
import { languageOf } from './language';
import { findSayings, sayingsOf } from './sayings';
import { tokenize } from './tokens';

/** What a buyer's message asks for that the agent should not do: `leave` the portal, or it looks like a `scam`. */
export type BuyerWish = 'leave' | 'scam';

/** The rules for replies that, met in a buyer's message, mean that the buyer wants to go on elsewhere. */
const LEAVING: ReadonlySet<string> = new Set([
  'contact_email',
  'contact_messenger',
  'contact_request',
  'off_payment',
  'off_bank',
  'off_site',
  'off_outside',
]);

/** Tricks that sellers are warned of (forwarding agents, cheques, codes, false account notices); by hand, 2026-11. */
const SCAM = sayingsOf([
  'my shipping agent|my shipping company will|my pick up agent|pickup agent|my mover will|cashier s check|cashiers check|certified check|bank draft|verification code|send me the code|6 digit code|your account has been suspended|your account will be suspended|account has been limited|verify your account|confirm your account|scan the qr code|click the link ~ receive|western union|moneygram|gift card code*|steam card*|overpay ~ refund',
  'mein spediteur|meine spedition wird|bestatigungscode|verifizierungscode|ihr konto wurde gesperrt|ihr konto wurde eingeschrankt|konto verifizieren|konto bestatigen|scannen sie den qr code|verrechnungsscheck',
  'mon transporteur personnel|code de verification|code de confirmation recu|votre compte a ete suspendu|votre compte est suspendu|verifier votre compte|verifiez votre compte|cheque de banque|scannez le qr code',
  'codigo de verificacion|su cuenta ha sido suspendida|verifique su cuenta|cheque de caja|codice di verifica|il suo conto e stato sospeso|verifichi il suo account|assegno circolare|verificatiecode|uw account is geblokkeerd|verifieer uw account|kod weryfikacyjny|panstwa konto zostalo zablokowane|verifieringskod|codigo de verificacao|a sua conta foi suspensa|dogrulama kodu|hesabiniz askiya alindi|認証コードを|アカウントが停止され|アカウントを確認',
]);

const LONGEST = 4000;

/**
 * What the buyer's messages ask for. Runs the rules for replies on them, so it is as sure as these are.
 * @param texts what the buyer wrote, each as shown
 * @returns null where nothing is asked that should not be
 */
export function buyerWish(texts: readonly string[], portal: Portal): BuyerWish | null {
  const read = texts.map((text) => text.slice(0, LONGEST));
  if (read.some((text) => check(text, { portal }).some(({ rule }) => LEAVING.has(rule)))) return 'leave';
  return read.some((text) => findSayings(SCAM, tokenize(text, []).tokens).length > 0) ? 'scam' : null;
}

/** The language of what the buyer wrote, or null where it is too short to tell or none of the supported ones. */
export function languageWritten(texts: readonly string[]): Language | null {
  const text = texts.join('\n').slice(0, LONGEST);
  // Where the words themselves do not tell, the hint does: two hints that lead to one answer had no part in it.
  const [one, other] = [languageOf(text, 'tr').language, languageOf(text, 'ja').language];
  return one === other && one !== 'other' ? one : null;
}
