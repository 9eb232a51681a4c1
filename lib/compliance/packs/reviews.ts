import { type Examples, phrases, type Rule } from '../rule';
import { SOURCES } from '../sources';

export const REVIEWS = {
  review_positive: {
    category: 'review-solicitation',
    amazon: {
      severity: 'violation',
      reason: 'Asks for a good review. Amazon allows one neutral request per order: no stars, no "if you are happy".',
      source: SOURCES.amazonReviews,
    },
    phrases: phrases(
      'review pos<3 ask|leave|if|fromyou|we<6 -past -done -change<6',
      'stars ask|leave<10|review<10|rate -past -done -tech -change<8 -neg<1',
      'stars ask|rate|glad -past -done -tech -review -neg<1',
      'stars reward give|if|exchange|leave<8 -past -tech',
      'stars fromyou<8|we<8 if|ask|fromyou -past -done -tech -change<8',
      'rate pos<5|stars -past',
      'happy review leave<12|ask -past',
      'happy rate -past',
      'glad review leave<12 if|ask -past -done -unhappy',
      'glad rate if|ask -past -unhappy',
      '!review remind<8 leave|ask|we<6 -past -refuse -change<6',
      '!rate remind<6 -past -refuse',
      '!remind fromyou<8 review|rate ask -past -refuse',
    ),
    pairs: true,
    fixes: ['remove_sentence'],
  },
  review_divert: {
    category: 'review-solicitation',
    amazon: {
      severity: 'violation',
      reason: 'Steers unhappy buyers away from reviewing. Amazon forbids it.',
      source: SOURCES.amazonReviews,
    },
    phrases: phrases(
      '!before review<7 leave<7|neg<7 -past -done',
      '!before leave<9 neg<9 portal -past -done',
      '!unhappy review leave|before -past',
      '!not leave<3 review<8 neg -past',
      '!stars neg<3 not<6 leave|rate|give -past -tech',
      '!before neg<7 rate|leave<4 -past -tech',
    ),
    fixes: ['remove_sentence'],
  },
  review_neutral: {
    category: 'review-solicitation',
    amazon: {
      severity: 'advice',
      reason: 'Amazon allows one neutral review request per order. Make sure that this order had none.',
      source: SOURCES.amazonReviews,
    },
    phrases: phrases('review leave<5 ask -past -done', 'rate ask -past -done'),
    fixes: ['remove_sentence'],
  },
  review_change: {
    category: 'feedback-manipulation',
    amazon: {
      severity: 'violation',
      reason: 'Asks to change or remove a review. Amazon forbids it, even after the problem is solved.',
      source: SOURCES.amazonReviews,
    },
    ebay: {
      severity: 'advice',
      reason: 'eBay has its own revision request for this; nothing may be offered or demanded for it.',
      source: SOURCES.ebayFeedback,
    },
    phrases: phrases(
      'review change<4 ask|your<4|neg|stars|pos|if|give',
      'review changed<4 reward|ship if|demand',
      'neg change<4 pos<6 reward|give|ask if|ask -past -tech',
      'review change<7 ask|neg -leave<3 -past',
      'neg review<4 stars|change ask',
      'review neg<4 changed<4 ask -past',
      'review undo ask -past',
      'stars neg<1 your<1 undo ask -past -tech',
      'stars change<5 ask|if|your<3 -leave<3 -past -tech',
    ),
    pairs: true,
    fixes: ['remove_sentence'],
  },
  review_demand: {
    category: 'feedback-manipulation',
    amazon: {
      severity: 'violation',
      reason: 'Makes help depend on a review or feedback. Amazon forbids it.',
      source: SOURCES.amazonReviews,
    },
    ebay: {
      severity: 'violation',
      reason: 'Makes goods or help depend on feedback. eBay calls this feedback extortion.',
      source: SOURCES.ebayExtortion,
    },
    phrases: phrases(
      'demand review<14|rate<14|stars<14 ship<20 leave<14|pos|stars|change|changed|rate -past -else',
      '!without review<2 pos<4 ship<14|reward<14 -past',
      '!review pos<4 if ship not -past -refuse',
      '!rate if ship not -past -refuse',
      '!threat review',
      'review pos<4 if<8 ship leave<6 -past -else -unhappy -glad',
      'rate pos<3 if<8 ship -past -else -unhappy -glad',
      'review changed<4 ship|reward if|demand -past',
      'review change<6 reward|ship if -past -else',
      'neg change<4 pos<6 reward|ship if -past -tech',
      '!review leave<8|pos<3|change<4 else ship not',
      '!until review|stars ship not leave|pos|change|changed|done -past',
    ),
    pairs: true,
    fixes: ['remove_sentence'],
  },
  review_trade: {
    category: 'feedback-manipulation',
    amazon: {
      severity: 'violation',
      reason: 'Trades one rating for another. Amazon forbids it.',
      source: SOURCES.amazonReviews,
    },
    ebay: {
      severity: 'violation',
      reason: 'Trades one rating for another. eBay calls this feedback manipulation.',
      source: SOURCES.ebayExtortion,
    },
    phrases: phrases('mutual review|stars|rate -past', 'mutual pos<8 leave|demand|if -past'),
    pairs: true,
    fixes: ['remove_sentence'],
  },
  incentive: {
    category: 'incentive',
    amazon: {
      severity: 'violation',
      reason: 'No refund, discount or gift may depend on a review or feedback.',
      source: SOURCES.amazonReviews,
    },
    ebay: {
      severity: 'violation',
      reason: 'No refund, discount or gift may depend on feedback.',
      source: SOURCES.ebayExtortion,
    },
    phrases: phrases(
      'review reward exchange -past',
      'stars reward exchange|if|give|leave<8|fromyou -past -tech',
      'rate reward if|give|exchange',
      'stars review<4 give<14 ask|rate|change -past -tech -done',
      'stars change<8 give<14 -past -tech -done',
      'review leave<9 reward if|give|ask -past',
      'review pos<3 reward if|give|ask -past',
      'review change<6 reward give|if|exchange -past',
      'review changed<4 reward if|give|ask|demand',
      'exchange reward|give review|stars|rate -past',
      'review exchange<2 give reward',
      '!review neg<3 not<4|without<4 reward if|exchange -past',
      'stars review<1 reward<2 -past -tech -done',
      'neg change<4 pos<6 reward|give ask|if|we -past -tech',
    ),
    pairs: true,
    fixes: ['remove_sentence'],
  },
} satisfies Record<string, Rule>;

export const REVIEWS_EXAMPLES: Record<keyof typeof REVIEWS, Examples> = {
  review_positive: {
    flags: [
      'Please leave us a positive review.',
      'We would love a 5-star rating.',
      'If you are happy with your purchase, please leave a review.',
      'Nous serions ravis de recevoir un avis positif.',
      'Bitte geben Sie uns fünf Sterne.',
      'Happy with it? Then please rate us.',
      'Just a reminder: you still have not left a review.',
      'Nous vous rappelons que vous n’avez pas encore laissé votre avis.',
    ],
    passes: [
      'Please review your return request.',
      'Thank you for leaving a positive review.',
      'We still have not received the parcel back.',
      'The flow rate is good, please check the filter.',
      'It would be great if you could confirm the address.',
      'Use the star washer that came with it.',
    ],
  },
  review_divert: {
    flags: [
      'Please contact us before leaving negative feedback.',
      'If you are not satisfied, do not leave a review but write to us.',
      'Please do not leave a bad review.',
    ],
    passes: [
      'Please contact us before sending the item back.',
      'If you are not satisfied you can return it.',
      'We have noted your negative feedback.',
    ],
  },
  review_neutral: {
    flags: ['Please leave a review.', 'Could you write a review of your purchase?', 'Please rate your purchase.'],
    passes: [
      'Please review the attached label.',
      'We have left the review to our technician.',
      'Please write down the serial number.',
    ],
  },
  review_change: {
    flags: [
      'Please remove your negative review.',
      'Could you update your feedback?',
      'Bitte ändern Sie Ihre Bewertung.',
      'Pourriez-vous supprimer votre avis ?',
    ],
    passes: [
      'Please update the app.',
      'Please edit the name on the parcel.',
      'Delete the Bluetooth pairing and try again.',
      'You need not change your review.',
    ],
  },
  review_demand: {
    flags: [
      'First leave positive feedback, then I will ship the item.',
      'I will refund you only after you leave positive feedback.',
      'We ship once you leave 5 star feedback.',
      'As long as the negative review stays up, we cannot send the part.',
    ],
    passes: [
      'We will refund you once the item is back.',
      'We ship as soon as the payment is in.',
      'Feedback is welcome at any time.',
    ],
  },
  review_trade: {
    flags: [
      'Leave us positive feedback and we will do the same for you.',
      'Feedback for feedback, please.',
      'Mettez-moi une évaluation positive et je ferai pareil pour vous.',
    ],
    passes: [
      'You too, have a great day!',
      'We will do the same for the second parcel.',
      'Thank you for the positive feedback.',
      'The same applies to the filter.',
    ],
  },
  incentive: {
    flags: [
      'You get a gift card for leaving a review.',
      'We will refund you if you delete your review.',
      'Leave us a 5-star review and we will send you a free cable.',
      'Leave a review. In return we will send you a voucher.',
    ],
    passes: [
      'We will refund you as soon as the item is back.',
      'Your voucher balance was refunded.',
      'We do not offer refunds for reviews.',
      'Once we have reviewed your claim we will refund you.',
    ],
  },
};
