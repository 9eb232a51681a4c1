import { type Examples, phrases, type Rule } from '../rule';
import { SOURCES } from '../sources';

const AMAZON = {
  severity: 'violation' as const,
  reason: 'Advertising. Amazon allows no coupons, offers or other products in messages.',
  source: SOURCES.amazonShort,
};

export const PROMOTION = {
  promo_code: {
    category: 'promotion',
    amazon: AMAZON,
    ebay: {
      severity: 'warning',
      reason: 'Unasked advertising counts as spam on eBay; a discount belongs in an eBay offer.',
      source: SOURCES.ebaySpam,
    },
    phrases: phrases(
      'coupon next -past -lapsed -review',
      'coupon use<8 ask|give|next|hurry|your<3 -lapsed -review',
      'coupon give<8 next|use -lapsed -review',
      'cut hurry|sale|other -lapsed -past',
      'coupon other -lapsed -past -review',
    ),
    fixes: ['remove_sentence'],
  },
  promo_products: {
    category: 'promotion',
    amazon: AMAZON,
    phrases: phrases(
      'other look<10',
      'signup other<3|site<3',
      'other ask<10 visit<3|buy<4',
      'other sale|hurry<12',
      'site look<6 sale|other|coupon',
    ),
    fixes: ['remove_sentence'],
  },
  promo_sale: {
    category: 'promotion',
    amazon: AMAZON,
    phrases: phrases(
      'cut hurry|soon|other|look|sale|use|next -lapsed -past',
      'sale hurry|look|visit|use|coupon|other|buy|ask -lapsed -past',
    ),
    fixes: ['remove_sentence'],
  },
  promo_newsletter: {
    category: 'promotion',
    amazon: AMAZON,
    ebay: {
      severity: 'violation',
      reason: 'Invitations to mailing lists and social pages are spam on eBay.',
      source: SOURCES.ebaySpam,
    },
    phrases: phrases('newsletter signup<8', 'social signup<6|visit<6|look<6 we|ask'),
    fixes: ['remove_sentence'],
  },
} satisfies Record<string, Rule>;

export const PROMOTION_EXAMPLES: Record<keyof typeof PROMOTION, Examples> = {
  promo_code: {
    flags: [
      'Use code SAVE10 for 10 % off your next order.',
      'Here is a discount code for your next purchase.',
      'Enjoy 15% off with the coupon code THANKS.',
      'You asked for a discount, so use the code SAVE10 on your next order.',
    ],
    passes: [
      'The voucher balance was refunded.',
      'The discounted price is on the invoice.',
      'The QR code is on the return label.',
    ],
  },
  promo_products: {
    flags: [
      { text: 'Check out our other products.', portal: 'amazon' },
      { text: 'You might also like our new collection.', portal: 'amazon' },
      { text: 'Have a look at our latest products.', portal: 'amazon' },
    ],
    passes: [
      'Have a look at the label.',
      'Check the other side of the box.',
      'Our products come with a plug.',
      'Please see www.our-shop.com',
    ],
  },
  promo_sale: {
    flags: [
      "Don't miss our summer sale.",
      'Take advantage of our special offer today.',
      'Our Black Friday deals start now, everything is cheaper.',
    ],
    passes: ['The sale ended yesterday.', 'Our sales team has your message.', 'The offer period is over.'],
  },
  promo_newsletter: {
    flags: ['Subscribe to our newsletter.', 'Sign up for our mailing list.', 'Follow us on Instagram.'],
    passes: ['Please follow the instructions.', 'The register is in the box.', 'We do not send a newsletter.'],
  },
};
