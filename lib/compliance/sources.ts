import type { PolicySource } from '../model/finding';

// The pages the rules rest on, each with the day it was read. Policies change: the interface shows the day.
const seen = '2026-11-22';

export const SOURCES = {
  amazonList: {
    page: 'Amazon communication guidelines, full list of what messages may not include (in force since 6 Nov 2020)',
    url: 'https://www.3dsellers.com/blog/amazon-review-reminders-stay-compliant-with-new-amazon-communication-guidelines',
    seen,
  },
  amazonShort: {
    page: 'Seller Central help 1701: what any permitted message may contain',
    url: 'https://sellercentral.amazon.de/gp/help/external/1701?language=de_DE&ref=efph_1701_cont_171',
    seen,
  },
  amazonCode: {
    page: 'Seller Central help 200386250: prohibited seller activities, diverting buyers',
    url: 'https://sellercentral.amazon.com.au/gp/help/external/help.html?itemID=200386250&language=en_AU&ref=efph_200386250_relt_201844590',
    seen,
  },
  amazonReviews: {
    page: 'Seller Central help G201972160: customer product reviews policy',
    url: 'https://sellercentral.amazon.com/gp/help/external/G201972160',
    seen,
  },
  amazonCancel: {
    page: 'Seller Central help G1701: communication guidelines, cancellation requests',
    url: 'https://sellercentral.amazon.de/gp/help/external/G1701?language=de_DE&ref=efph_G1701_cont_YRKB5RU3FS5TURN',
    seen,
  },
  amazonReply: {
    page: 'Seller Central help 202152030: answer within 24 hours and give a date',
    url: 'https://sellercentral.amazon.com/gp/help/external/202152030',
    seen,
  },
  ebayContact: {
    page: 'eBay member-to-member contact policy',
    url: 'https://www.ebay.com.au/help/policies/member-behaviour-policies/membertomember-contact-policy?id=4262',
    seen,
  },
  ebayLinks: {
    page: 'eBay links policy',
    url: 'https://www.ebay.com/help/policies/listing-policies/links-policy?id=4248',
    seen,
  },
  ebayOffers: {
    page: 'eBay policy on offers to buy or sell outside eBay (updated 10 May 2024)',
    url: 'https://www.ebay.com.au/help/policies/payment-policies/offers-buy-sell-outside-ebay-policy?id=4272',
    seen,
  },
  ebaySpam: {
    page: 'eBay spam policy: unsolicited and commercial',
    url: 'https://www.ebay.in/pages/help/policies/rfe-spam-ov.html',
    seen,
  },
  ebayExtortion: {
    page: 'eBay feedback extortion policy',
    url: 'https://www.ebay.ca/help/policies/feedback-policies/feedback-extortion-policy?id=4230',
    seen,
  },
  ebayFeedback: {
    page: 'eBay feedback policies: revision requests',
    url: 'https://www.ebay.ie/help/policies/feedback-policies/feedback-policies?id=4208',
    seen,
  },
  ebayLimit: {
    page: 'eBay Trading API: message body at most 2,000 characters (second-hand)',
    url: 'https://cnblogs.com/pengzhen/p/4536484.html',
    seen,
  },
  ebayMarkup: {
    page: 'eBay API reference: no HTML in the message body',
    url: 'https://developer.ebay.com/Devzone/xml/docs/reference/ebay/types/MemberMessageType.html',
    seen,
  },
  advice: { page: 'Good practice, no policy', url: '', seen },
} as const satisfies Record<string, PolicySource>;
