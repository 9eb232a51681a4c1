import '../../../lib/compliance/lexicon/all';
import '../../../lib/compliance/lexicon/all';
import { describe, expect, it } from 'vitest';
import { buyerWish, languageWritten } from '../../../lib/compliance/buyer';

describe('what the buyer asks for', () => {
  it.each([
    'Please message me on WhatsApp.',
    'Can you e-mail me at anna@example.com please?',
    'I will pay you by PayPal friends and family.',
    'Let us do this outside eBay and save the fees.',
    'Schreiben Sie mir bitte per WhatsApp.',
    'Pouvez-vous me contacter sur WhatsApp ?',
  ])('%s leads away', (text) => {
    expect(buyerWish(['Hello.', text], 'ebay')).toBe('leave');
  });

  it.each([
    'My shipping agent will pick it up, I send a cashier’s check.',
    'I sent you a verification code, what is it?',
    'Ihr Konto wurde gesperrt.',
    'Votre compte a été suspendu.',
  ])('%s looks like a scam', (text) => {
    expect(buyerWish([text], 'amazon')).toBe('scam');
  });

  it.each([
    'Where is my parcel? It is three days late.',
    'The lamp arrived broken, I would like a refund.',
    'My phone number for the driver is on the label.',
    'Wo bleibt mein Paket?',
    'Bonjour, la lampe ne marche pas, 12 V, 3,5 kg.',
    '',
    '\0\u202e'.repeat(5000),
  ])('%s asks for nothing', (text) => {
    expect(buyerWish([text], 'amazon')).toBeNull();
  });
});

describe('the language of the buyer', () => {
  it.each([
    ['fr', 'Bonjour, la lampe est arrivée mais elle ne se charge plus au bout de deux jours.'],
    ['de', 'Hallo, die Lampe ist da, aber sie geht nicht mehr an.'],
    ['ja', 'ランプが届きましたが、電源が入りません。'],
  ])('%s is told by its words', (language, text) => {
    expect(languageWritten([text])).toBe(language);
  });

  it.each(['Hi', 'OK 👍', 'XJ-200?', '', 'Dobrý den, kde je moje zásilka? Děkuji, na shledanou, prosím o odpověď.'])(
    '%s is too short, or none of the eleven',
    (text) => {
      expect(languageWritten([text])).toBeNull();
    },
  );
});
