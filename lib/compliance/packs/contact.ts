import { emails } from '../detectors/email';
import { handles } from '../detectors/handle';
import { links } from '../detectors/link';
import { paymentData } from '../detectors/payment-data';
import { phones } from '../detectors/phone';
import { type Examples, phrases, type Rule } from '../rule';
import { SOURCES } from '../sources';

const both = (what: string) => ({
  amazon: {
    severity: 'violation' as const,
    reason: `Amazon does not allow ${what} in messages.`,
    source: SOURCES.amazonList,
  },
  ebay: {
    severity: 'violation' as const,
    reason: `eBay does not allow ${what} in messages.`,
    source: SOURCES.ebayContact,
  },
});

export const CONTACT = {
  contact_email: {
    category: 'contact-info',
    ...both('giving or asking for e-mail addresses'),
    detect: emails,
    fixes: ['remove_match', 'reply_here'],
  },
  contact_phone: {
    category: 'contact-info',
    ...both('giving or asking for phone numbers'),
    detect: phones,
    fixes: ['remove_match', 'reply_here'],
  },
  contact_messenger: {
    category: 'contact-info',
    ...both('giving or asking for messenger contacts'),
    detect: (document) => [...links(document).filter((link) => link.kind === 'messenger'), ...handles(document)],
    phrases: phrases(
      'messenger reach<6',
      'messenger your<2 tell<6',
      'messenger we<1',
      'messenger number<2 -lapsed',
      'messenger ask at<1',
      'social reach<8 we|ask',
      'social signup<6|visit<6 we|ask',
    ),
    fixes: ['remove_sentence', 'reply_here'],
  },
  contact_request: {
    category: 'contact-info',
    ...both('giving or asking for contact details'),
    phrases: phrases(
      'phone ask<12|tell<9|callyou -portal<8 -courier -secret<3',
      'phone tell<7 ask your<4 -portal<8 -secret<3',
      'email your<3 tell<9 -portal<8 -courier<8',
      'number callyou<9 -courier',
      'callus -portal<2 -courier<6',
      'mailus -portal<4 -courier<3',
      'phone we<2 visit<7',
      'email we<2 visit<7',
    ),
    fixes: ['remove_sentence', 'reply_here'],
  },
  payment_data: {
    category: 'personal-data',
    ...both('bank account or card numbers'),
    detect: paymentData,
    fixes: ['remove_match'],
  },
} satisfies Record<string, Rule>;

export const CONTACT_EXAMPLES: Record<keyof typeof CONTACT, Examples> = {
  contact_email: {
    flags: [
      'Write to help@our-shop.com',
      'Write to help (at) our-shop (dot) com',
      'info [at] laden punkt de',
      'service arobase boutique point fr',
      'ｈｅｌｐ＠ｓｈｏｐ．ｊｐ',
      'name at gmail dot com',
    ],
    passes: [
      '2 pieces @ 9.99 each',
      'You can look at our listing. Dot the i.',
      { text: 'abc123@marketplace.amazon.de is the alias.', portal: 'amazon' },
      'You will get an e-mail from the marketplace.',
    ],
  },
  contact_phone: {
    flags: [
      'Call +44 20 7946 0958',
      'Ring us on 020 7946 0958',
      'Notre numéro : 06 12 34 56 78',
      'Tel. 0 30 / 1234567',
      'zero seven seven double oh nine one two three four five',
      '(555) 123-4567',
      '(11) 98877-6655',
      '612*345*678',
      'Notre service client : 01 44 82 19 03',
      'Our office: 030 / 23 45 67 89',
    ],
    passes: [
      'Order 123-1234567-1234567',
      'Order 12-12345-12345',
      'Item 123456789012',
      'EAN 4006381333931',
      'Tracking number 0034043416109400',
      'From 12.05.2026 to 18.05.2026',
      'Yamato 1234-5678-9012',
      'It costs 1.234.567,00 €',
      'Part number 06-1234-5678-90',
      'La pièce 06.12.34.56.78 a été remplacée par la 06.12.34.56.79.',
      'The camera is at 192.168.101.20',
      'Bosch 0 986 424 797 fits.',
      'Open 0900 - 1730',
      'Art. 0815.4711.007',
      '100-240 V, 50-60 Hz',
    ],
  },
  contact_messenger: {
    flags: [
      'Message us on WhatsApp.',
      'You can add us on Telegram for faster help.',
      'Contact me via Viber please.',
      'https://t.me/ourshop',
      'My insta is brass_lamps',
      'Siga nuestro Instagram (@lamparas)',
    ],
    passes: [
      'The watch shows WhatsApp notifications again after the update.',
      'The signal strength is low.',
      'The Instagram sticker on the box is from the maker.',
      'We cannot contact you on WhatsApp.',
    ],
  },
  contact_request: {
    flags: [
      'Please send us your phone number.',
      'Could you tell me your e-mail address?',
      'Please call us about this.',
      'Just email us and we will help.',
    ],
    passes: [
      'Please do not send your phone number.',
      'You will receive an e-mail with the label.',
      'Pair your phone with the headset.',
      'Please do not call us.',
      'Your bank will contact you by e-mail.',
      'Das schauen wir uns an.',
      'The text on the mug would be: "Call me anytime".',
    ],
  },
  payment_data: {
    flags: ['DE89 3704 0044 0532 0130 00', 'GB82 WEST 1234 5698 7654 32', 'Card 4111 1111 1111 1111 12/27'],
    passes: [
      'DE00 3704 0044 0532 0130 00',
      'Serial 4111 1111 1111 1112',
      'Parcel 5200 1234 5678 9012 34',
      'AA123456789GB',
      '1Z999AA10123456784',
    ],
  },
};
