import { otherOrders } from '../detectors/orders';
import { placeholders } from '../detectors/placeholder';
import { acknowledgement, excess, otherLanguage } from '../detectors/reply';
import type { Examples, Rule } from '../rule';
import { SOURCES } from '../sources';

const advice = (reason: string) => ({
  amazon: { severity: 'advice' as const, reason, source: SOURCES.advice },
  ebay: { severity: 'advice' as const, reason, source: SOURCES.advice },
});

export const ADVICE = {
  placeholder: {
    category: 'placeholder',
    ...advice('A blank of the template is not filled.'),
    detect: placeholders,
    fixes: ['remove_match'],
  },
  wrong_order: {
    category: 'wrong-order',
    ...advice('Names another order than the one this conversation is about.'),
    detect: otherOrders,
    fixes: ['use_order'],
  },
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
    fixes: [],
  },
  language: {
    category: 'language',
    ...advice("The reply is in another language than the buyer's."),
    detect: otherLanguage,
    fixes: [],
  },
} satisfies Record<string, Rule>;

export const ADVICE_EXAMPLES: Record<keyof typeof ADVICE, Examples> = {
  placeholder: {
    flags: ['Dear {name},', 'Order [order id] is on its way.', 'Hello <name>', 'Your number is XXX.', 'Hello %name%'],
    passes: ['Size XXL', '[Important] about the delivery', 'Press <Enter>', '20 % off the price', 'Model XX-100'],
  },
  wrong_order: {
    flags: [
      { text: 'About order 123-1234567-1234567', portal: 'amazon', orderId: '999-1234567-1234567' },
      { text: '123-1234567-1234567 is shipped', portal: 'amazon', orderId: '123-1234567-1234568' },
      { text: 'Your order 12-12345-12345', portal: 'ebay', orderId: '12-12345-54321' },
    ],
    passes: [
      { text: 'About order 123-1234567-1234567', portal: 'amazon', orderId: '123-1234567-1234567' },
      { text: 'About order 123-1234567-1234567', portal: 'amazon' },
      { text: 'Part 12-12345-12345', portal: 'amazon', orderId: '123-1234567-1234567' },
    ],
  },
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
};
