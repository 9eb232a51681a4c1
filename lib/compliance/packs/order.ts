import { refusedAttachment, refusedAttachments } from '../detectors/attachment';
import { otherMarketplaces } from '../detectors/marketplace';
import { otherOrders } from '../detectors/orders';
import { nameOfBlank, placeholders } from '../detectors/placeholder';
import { otherParcels } from '../detectors/tracking';
import type { Examples, Rule } from '../rule';
import { SOURCES } from '../sources';

const advice = (reason: string) => ({
  amazon: { severity: 'advice' as const, reason, source: SOURCES.advice },
  ebay: { severity: 'advice' as const, reason, source: SOURCES.advice },
});

/** What does not fit the order that the conversation is about, or the portal it is held on. */
export const ORDER = {
  placeholder: {
    category: 'placeholder',
    ...advice('A blank of the template is not filled: $1.'),
    detect: placeholders,
    args: (_document, match) => [nameOfBlank(match)],
    fixes: ['fill_from_order', 'remove_match'],
  },
  wrong_order: {
    category: 'wrong-order',
    ...advice('This conversation is about $1; the text names $2.'),
    detect: otherOrders,
    args: ({ context }, match) => [context.orderId ?? '', match],
    fixes: ['use_order'],
  },
  wrong_tracking: {
    category: 'wrong-tracking',
    ...advice("This order's parcel is $1; the text names $2."),
    detect: otherParcels,
    args: ({ context }, match) => [context.trackingNumber ?? context.trackingNumbers?.[0] ?? '', match],
    fixes: ['use_tracking_number'],
  },
  other_marketplace: {
    category: 'other-marketplace',
    amazon: {
      severity: 'advice',
      reason: 'Names another marketplace. Amazon may read that as leading the buyer away.',
      source: SOURCES.advice,
    },
    ebay: {
      severity: 'advice',
      reason: 'Names another marketplace. eBay may read that as leading the buyer away.',
      source: SOURCES.advice,
    },
    detect: otherMarketplaces,
    fixes: ['remove_sentence'],
  },
  attachment: {
    category: 'attachment',
    amazon: {
      severity: 'advice',
      reason: 'Amazon allows product instructions, warranty information and invoices as attachments, not: $1.',
      source: SOURCES.amazonList,
    },
    detect: refusedAttachments,
    args: (document) => [refusedAttachment(document) ?? ''],
    fixes: [],
  },
} satisfies Record<string, Rule>;

const own = '1Z12345E0205271688';

export const ORDER_EXAMPLES: Record<keyof typeof ORDER, Examples> = {
  placeholder: {
    flags: [
      'Dear {name},',
      'Dear {{buyer_name}},',
      'Order [order id] is on its way.',
      'Hello <name>',
      'Your number is XXX.',
      'Hello %name%',
      'It arrives on ____.',
      'It arrives on (insert date here).',
      'Il arrive le (insérer la date ici).',
      'Wir liefern am [hier Datum einfügen].',
      'Order %orderId% leaves today.',
    ],
    passes: [
      'Size XXL',
      '[Important] about the delivery',
      'Press <Enter>',
      '20 % off the price',
      'Model XX-100',
      'Insert the batteries here, then close the lid.',
      'Between 5% and 10% of the parts.',
      'Please enter the code here.',
      'Write to info{at}lamps{dot}com',
    ],
  },
  wrong_order: {
    flags: [
      { text: 'About order 123-1234567-1234567', portal: 'amazon', orderId: '999-1234567-1234567' },
      { text: '123-1234567-1234567 is shipped', portal: 'amazon', orderId: '123-1234567-1234568' },
      { text: 'Your order 12-12345-12345', portal: 'ebay', orderId: '12-12345-54321' },
      { text: 'Your order 12–12345–12345.', portal: 'ebay', orderId: '12-12345-54321' },
    ],
    passes: [
      { text: 'About order 123-1234567-1234567', portal: 'amazon', orderId: '123-1234567-1234567' },
      { text: 'About order 123‑1234567‑1234567', portal: 'amazon', orderId: '123-1234567-1234567' },
      { text: 'About order 123-1234567-1234567', portal: 'amazon' },
      { text: 'Part 12-12345-12345', portal: 'amazon', orderId: '123-1234567-1234567' },
      { text: 'The item 123456789012 is in stock', portal: 'ebay', orderId: '12-12345-54321' },
      { text: '> my order 123-1234567-1234567\nIt is here.', portal: 'amazon', orderId: '999-1234567-1234567' },
      { text: 'Part 123-1234567-1234567-9', portal: 'amazon', orderId: '999-1234567-1234567' },
    ],
  },
  wrong_tracking: {
    flags: [
      { text: 'Your parcel is 1Z12345E1305277940.', trackingNumber: own },
      { text: 'It left as RB123456785GB.', trackingNumbers: [own] },
      { text: 'Your tracking number is 00340434161094000001.', trackingNumber: own },
      { text: 'Amazon brings TBA123456789012.', portal: 'amazon', trackingNumber: own },
      { text: 'Die Sendungsnummer lautet 00340434161094000001.', trackingNumber: own },
      { text: 'Numéro de suivi : 6A12345678901', trackingNumber: own },
      { text: '追跡番号：123412341234', trackingNumber: own },
    ],
    passes: [
      { text: 'Your parcel is 1Z 1234 5E02 0527 1688.', trackingNumber: own },
      { text: 'Your parcel is 1Z12345E1305277940.' },
      { text: 'It left as RB123456789GB, a part number.', trackingNumber: own },
      { text: 'Serial 00340434161094000001 is on the label.', trackingNumber: own },
      { text: 'The order 123-1234567-1234567 is here.', portal: 'amazon', trackingNumber: own },
      { text: 'Tracking 9400111899223100001234', trackingNumbers: ['420100019400111899223100001234'] },
    ],
  },
  other_marketplace: {
    flags: [
      { text: 'We sell it on Etsy too.' },
      { text: 'It costs less on eBay.', portal: 'amazon' },
      { text: 'Sie finden es auch bei Otto.', portal: 'ebay' },
      { text: 'You ordered it on Amazon.', portal: 'ebay' },
      { text: '楽天市場にもございます。', portal: 'amazon' },
    ],
    passes: [
      { text: 'Your Amazon order is on its way.', portal: 'amazon' },
      { text: 'It comes in an Amazon box, sent by Amazon.', portal: 'ebay' },
      { text: 'It is made for the Amazon Echo.', portal: 'ebay' },
      { text: 'Dear Mr Otto, the music is an allegro.' },
      { text: 'Versand durch Amazon, mit dem Amazon Fahrer.', portal: 'ebay' },
    ],
  },
  attachment: {
    flags: [
      { text: 'See the file.', attachments: ['manual.pdf', 'setup.exe'] },
      { text: 'See the film.', attachments: ['assembly.mp4'] },
      { text: 'See the file.', attachments: ['Our-Logo.png'] },
      { text: 'See the file.', attachments: ['rabatt_2026.pdf'] },
    ],
    passes: [
      { text: 'See the manual.', attachments: ['manual.pdf', 'Garantie.pdf', 'invoice-4.PDF', 'photo.jpg'] },
      { text: 'See the file.', attachments: [] },
      { text: 'See the file.', portal: 'ebay', attachments: ['Our-Logo.png'] },
      { text: 'See the file.', attachments: ['logon-sheet.pdf', 'promoter.txt'] },
    ],
  },
};
