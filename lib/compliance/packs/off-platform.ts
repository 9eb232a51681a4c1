import { type Examples, phrases, type Rule } from '../rule';
import { SOURCES } from '../sources';

const both = {
  amazon: {
    severity: 'violation' as const,
    reason: 'Leads away from Amazon. Payment, refund and service stay on Amazon.',
    source: SOURCES.amazonCode,
  },
  ebay: {
    severity: 'violation' as const,
    reason: 'Leads away from eBay. Payment, refund and service stay on eBay.',
    source: SOURCES.ebayOffers,
  },
};

export const OFF_PLATFORM = {
  off_payment: {
    category: 'off-platform',
    ...both,
    phrases: phrases(
      'payhard pay<10|give<10|ask<10|tell<10',
      'payhard if|use|fees|outside|direct|cancel|we<3',
      'paysoft pay<8 ask|give|if|direct|outside|fees -portal<6',
      'paysoft|payhard accept<8',
      'paysoft buy<14 if',
      'paysoft outside|direct|fees|cancel',
      'fees pay|direct|outside|cancel|buy|ask|reach|site',
      'paysoft we<1 pay<8 ask -portal<6',
    ),
    fixes: ['remove_sentence'],
  },
  off_bank: {
    category: 'off-platform',
    ...both,
    phrases: phrases('bank ask<12 tell<9|your<3', 'bank tell<6 your<3', 'bank pay<6 we<3'),
    fixes: ['remove_sentence'],
  },
  off_site: {
    category: 'off-platform',
    ...both,
    phrases: phrases(
      'site buy<10|visit<8|mailus|callus -portal<1',
      'site at<1 ask -portal<3',
      'site ask<10 reach<8 -portal<3',
      'rival buy<8|visit<6 we|ask',
      'websearch we<8|buy<12|site -portal<5',
      'scan insert<9|reach<8|messenger<9|site<9|social -courier',
      'insert visit<9 phone|email|site|messenger -courier',
    ),
    fixes: ['remove_sentence'],
  },
  off_outside: {
    category: 'off-platform',
    ...both,
    phrases: phrases(
      'outside buy|pay|reach|ask|give|tell|ship',
      'messenger reach<6 pay|buy|reward -past',
      'direct buy|pay|fees|coupon|cancel|visit<4',
      'portal direct<12 cancel|fees|outside',
    ),
    fixes: ['remove_sentence'],
  },
} satisfies Record<string, Rule>;

export const OFF_PLATFORM_EXAMPLES: Record<keyof typeof OFF_PLATFORM, Examples> = {
  off_payment: {
    flags: [
      'Please pay by bank transfer.',
      'Send the money with PayPal friends and family.',
      'We can refund you via Bizum.',
      'To save the eBay fees you could pay us in cash.',
    ],
    passes: [
      'I cannot accept a bank transfer.',
      'Amazon refunds you by bank transfer or to your card.',
      'A bank transfer is unfortunately not possible.',
      'The data transfer rate is 10 Gbit/s.',
      'Hi Lydia, we will send you a new one.',
      'You asked if you could pay by PayPal.',
    ],
  },
  off_bank: {
    flags: [
      'Please send us your bank details.',
      'We need your IBAN for the refund.',
      'Could you give me your PayPal address?',
    ],
    passes: [
      'Please do not send your bank details.',
      'The refund reaches your account within 5 days.',
      'We never ask for your IBAN.',
    ],
  },
  off_site: {
    flags: [
      'You can order it on our website.',
      'Please order it on our own site, Amazon does not have it.',
      'Please visit our online shop for spare parts.',
      'It is cheaper in our own shop, just order there.',
    ],
    passes: [
      { text: 'Please order it in our Amazon shop.', portal: 'amazon' },
      'Please do not order on our website.',
      'The site of the damage is the left corner.',
    ],
  },
  off_outside: {
    flags: [
      'We can sell it to you outside eBay.',
      'Please contact us outside Amazon.',
      'Buy directly from us and save the fees.',
    ],
    passes: [
      'Sales outside eBay are not allowed.',
      'Keep it out of direct sunlight and order a new filter.',
      'We cannot deal outside of Amazon.',
    ],
  },
};
