import { acknowledgement, bothLanguages, excess, otherLanguage } from '../detectors/reply';
import { harshWords } from '../detectors/tone';
import type { Examples, Rule } from '../rule';
import { SOURCES } from '../sources';

const advice = (reason: string) => ({
  amazon: { severity: 'advice' as const, reason, source: SOURCES.advice },
  ebay: { severity: 'advice' as const, reason, source: SOURCES.advice },
});

export const ADVICE = {
  length: {
    category: 'length',
    amazon: {
      severity: 'advice',
      reason: 'Longer than the box takes, or than the 4,000 characters sellers report for Amazon.',
      source: SOURCES.advice,
    },
    ebay: {
      severity: 'advice',
      reason: "Longer than the box takes, or than eBay's 2,000 characters.",
      source: SOURCES.ebayLimit,
    },
    detect: excess,
    fixes: [],
  },
  non_answer: {
    category: 'non-answer',
    amazon: {
      severity: 'advice',
      reason: 'An acknowledgement alone helps little. Say what happens next and by when.',
      source: SOURCES.amazonReply,
    },
    ebay: {
      severity: 'advice',
      reason: 'An acknowledgement alone helps little. Say what happens next and by when.',
      source: SOURCES.advice,
    },
    detect: acknowledgement,
    fixes: ['promise_date'],
  },
  language: {
    category: 'language',
    ...advice("The buyer's language is $1; the reply is in $2."),
    detect: otherLanguage,
    args: bothLanguages,
    fixes: [],
  },
  tone: {
    category: 'tone',
    ...advice('May sound harsh. A kinder wording helps both sides.'),
    detect: harshWords,
    fixes: ['kinder'],
  },
} satisfies Record<string, Rule>;

export const ADVICE_EXAMPLES: Record<keyof typeof ADVICE, Examples> = {
  length: {
    flags: [
      { text: 'a '.repeat(2100), portal: 'amazon' },
      { text: 'a '.repeat(1100), portal: 'ebay' },
      { text: 'twelve chars', portal: 'ebay', maxLength: 10 },
    ],
    passes: [{ text: 'a '.repeat(1900), portal: 'amazon' }, { text: 'short', portal: 'ebay', maxLength: 10 }, 'Hello'],
  },
  non_answer: {
    flags: [
      'Hello, thank you for your message. We will look into it.',
      'We have received your message and will get back to you.',
      'Bonjour, nous avons bien reçu votre message. Nous revenons vers vous.',
    ],
    passes: [
      'Thank you for your message. The parcel leaves tomorrow.',
      'We will look into it and reply within 24 hours.',
      'The part is behind the cover; turn it to the left.',
    ],
  },
  language: {
    flags: [
      {
        text: 'Thank you for your message, we will send the parcel to you again today.',
        portal: 'amazon',
        buyerLanguage: 'de',
      },
      {
        text: 'Vielen Dank für Ihre Nachricht, wir senden Ihnen das Paket heute noch einmal zu.',
        portal: 'ebay',
        buyerLanguage: 'fr',
      },
      {
        text: 'Merci pour votre message, nous vous renvoyons le colis avec le transporteur ce jour.',
        portal: 'amazon',
        buyerLanguage: 'en',
      },
    ],
    passes: [
      {
        text: 'Thank you for your message, we will send the parcel to you again today.',
        portal: 'amazon',
        buyerLanguage: 'en',
      },
      { text: 'Thank you.', portal: 'amazon', buyerLanguage: 'de' },
      'Thank you for your message, we will send the parcel to you again today.',
    ],
  },
  tone: {
    flags: [
      'You must wait until Friday.',
      'As I already told you, the parcel is lost.',
      'This is your own fault.',
      'Calm down.',
      'That is not our problem.',
      'Please read the description.',
      'You should have measured it first.',
      'Vous devez attendre encore trois jours.',
      'Comme je vous l’ai déjà dit, le colis est parti.',
      'Sie müssen noch bis Freitag warten.',
      'Das ist nicht unser Problem.',
      'Sie hätten die Beschreibung vorher lesen müssen.',
      'Tiene que esperar hasta el viernes.',
      'Lei deve aspettare ancora.',
      'U moet nog drie dagen wachten.',
      'Musi pan jeszcze poczekać.',
      'Du måste vänta till fredag.',
      'Como já lhe disse, a encomenda seguiu.',
      'Sakin olun, kargonuz yolda.',
      'お待ちいただくしかありません。',
    ],
    passes: [
      'You must be 18 to buy it.',
      'You should have received the parcel.',
      'If you have to wait longer, please tell us.',
      'You have to wait 30 seconds before you press it again.',
      'You do not have to wait.',
      'It is not your fault.',
      'Please read the manual first.',
      'Vous auriez dû recevoir le colis hier.',
      'Sie müssen nicht warten.',
      'Sie hätten das Paket gestern erhalten sollen.',
      'Thank you for waiting, the fault is ours.',
      'Debería haber recibido el paquete.',
      'お待ちいただきありがとうございます。',
    ],
  },
};
