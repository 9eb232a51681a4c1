import { type Examples, phrases, type Rule } from '../rule';
import { SOURCES } from '../sources';

export const CONDUCT = {
  profanity: {
    category: 'profanity-threat',
    amazon: { severity: 'violation', reason: 'Amazon forbids offensive language.', source: SOURCES.amazonList },
    ebay: { severity: 'violation', reason: 'eBay forbids profanity and hate speech.', source: SOURCES.ebayContact },
    phrases: phrases('!profanity'),
    fixes: ['remove_sentence'],
  },
  threat: {
    category: 'profanity-threat',
    amazon: { severity: 'violation', reason: 'Sounds like a threat to the buyer.', source: SOURCES.amazonList },
    ebay: { severity: 'violation', reason: 'eBay forbids threats.', source: SOURCES.ebayContact },
    phrases: phrases('!threat -theft'),
    fixes: ['remove_sentence'],
  },
  personal_request: {
    category: 'personal-data',
    amazon: {
      severity: 'violation',
      reason: 'Asks for data that no order needs: passwords, cards, bank accounts, identity papers.',
      source: SOURCES.amazonCode,
    },
    ebay: {
      severity: 'violation',
      reason: 'Asks for data that eBay does not let members exchange: cards, accounts, identity papers.',
      source: SOURCES.ebayContact,
    },
    phrases: phrases('secret|bank tell<9 ask -tech', 'secret|bank tell<6 we<5 -tech', 'bank tell<6 your<3 -tech'),
    fixes: ['remove_sentence'],
  },
  cancel_request: {
    category: 'cancel-request',
    amazon: {
      severity: 'advice',
      reason: 'Amazon does not want buyers to be asked to cancel; cancel the order yourself.',
      source: SOURCES.amazonCancel,
    },
    ebay: {
      severity: 'advice',
      reason: 'Asking the buyer to cancel may look like avoiding a defect; cancel the order yourself.',
      source: SOURCES.advice,
    },
    phrases: phrases('cancel ask<8 -want'),
    fixes: [],
  },
  proactive: {
    category: 'proactive',
    amazon: {
      severity: 'warning',
      reason: 'Amazon does not allow order or shipping confirmations or thank-you notes in messages that you start.',
      source: SOURCES.amazonList,
    },
    purpose: 'proactive',
    phrases: phrases('!confirm'),
    fixes: [],
  },
} satisfies Record<string, Rule>;

export const CONDUCT_EXAMPLES: Record<keyof typeof CONDUCT, Examples> = {
  profanity: {
    flags: ['You are an idiot.', 'This is bullshit.', 'Go to hell.'],
    passes: [
      'The shell of the cockpit is classic.',
      'Grass cutter analysis',
      'Shitake mushrooms in a hot pan',
      'Det var kul att höra.',
      'The flame retardant foam hangs crooked.',
      'The loser draws a card.',
      'Die Klappe am Batteriefach ist zu.',
      'De Gore-Tex laag is waterdicht.',
    ],
  },
  threat: {
    flags: ['We will sue you.', 'We know where you live.', 'You will regret this.'],
    passes: [
      'If the parcel was stolen, please report it to the police.',
      'The target is struck by the dart.',
      'The attack alarm is off.',
      'The battery is dead.',
      'We already have your address from the order.',
      'We know where your parcel is.',
      'We’ll find you a matching lid.',
      'Wir haben Ihre Adresse aus der Bestellung.',
      'Schuif het naar de rechter kant.',
    ],
  },
  personal_request: {
    flags: [
      'Please send us your credit card number.',
      'We need a copy of your passport.',
      'Bitte nennen Sie uns Ihr Passwort.',
      'Envoyez-moi une photo de votre carte d’identité.',
    ],
    passes: [
      'Please never send us your password.',
      'You can reset your password in the settings.',
      'The card was charged by the marketplace.',
    ],
  },
  cancel_request: {
    flags: ['Please cancel the order.', 'Could you request a cancellation?', 'Please submit a cancellation request.'],
    passes: [
      'We have cancelled the order for you.',
      'If you want to cancel it, please tell us.',
      'The cancellation is done.',
    ],
  },
  proactive: {
    flags: [
      { text: 'Your order has been shipped.', portal: 'amazon', purpose: 'proactive' },
      { text: 'Thank you for your order!', portal: 'amazon', purpose: 'proactive' },
      { text: 'Your parcel is on its way.', portal: 'amazon', purpose: 'proactive' },
    ],
    passes: [
      { text: 'Your order has been shipped.', portal: 'amazon' },
      { text: 'The colour is sold out, which one may we send?', portal: 'amazon', purpose: 'proactive' },
      { text: 'We need the text for the engraving.', portal: 'amazon', purpose: 'proactive' },
    ],
  },
};
