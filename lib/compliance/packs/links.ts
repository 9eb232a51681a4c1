import { type LinkKind, links } from '../detectors/link';
import { namesParcel } from '../detectors/tracking';
import type { Document } from '../document';
import type { Examples, Rule } from '../rule';
import { SOURCES } from '../sources';

const OTHER_SITE = {
  amazon: 'Amazon allows links only if this order needs them, such as parcel tracking, or links to Amazon.',
  ebay: 'eBay allows only links that help complete this sale.',
};

const of = (kinds: readonly LinkKind[]) => (document: Document) =>
  links(document).filter(
    (link) =>
      kinds.includes(link.kind) ||
      (document.context.portal !== link.kind && isPortal(link.kind) && kinds.includes('other')),
  );
const isPortal = (kind: LinkKind) => kind === 'amazon' || kind === 'ebay';

export const LINKS = {
  link_other: {
    category: 'external-link',
    amazon: { severity: 'violation', reason: OTHER_SITE.amazon, source: SOURCES.amazonList },
    ebay: { severity: 'violation', reason: OTHER_SITE.ebay, source: SOURCES.ebayContact },
    detect: of(['other', 'messenger']),
    fixes: ['remove_match', 'use_tracking_number'],
  },
  link_video: {
    category: 'external-link',
    amazon: { severity: 'violation', reason: OTHER_SITE.amazon, source: SOURCES.amazonList },
    ebay: {
      severity: 'warning',
      reason: "eBay's links policy names video sites for listings; in a message the link may still be blocked.",
      source: SOURCES.ebayLinks,
    },
    detect: of(['video', 'manual']),
    fixes: ['remove_match'],
  },
  link_shortener: {
    category: 'external-link',
    amazon: {
      severity: 'violation',
      reason: 'A shortened link hides where it leads; neither Amazon nor the buyer can see it.',
      source: SOURCES.amazonList,
    },
    ebay: {
      severity: 'violation',
      reason: 'A shortened link hides where it leads; neither eBay nor the buyer can see it.',
      source: SOURCES.ebayContact,
    },
    detect: of(['shortener']),
    fixes: ['remove_match', 'use_tracking_number'],
  },
  link_insecure: {
    category: 'external-link',
    amazon: {
      severity: 'violation',
      reason: 'Amazon allows the links an order needs only as secure ones (https).',
      source: SOURCES.amazonList,
    },
    ebay: { severity: 'warning', reason: 'eBay allows only secure links (https).', source: SOURCES.ebayLinks },
    detect: (document) => links(document).filter((link) => link.kind === 'carrier' && !link.secure),
    fixes: ['make_secure', 'use_tracking_number'],
  },
  link_carrier: {
    category: 'external-link',
    amazon: {
      severity: 'advice',
      reason: 'Allowed, but Amazon has stripped links before. Add the tracking number.',
      source: SOURCES.amazonShort,
    },
    detect: (document) =>
      links(document).filter((link) => link.kind === 'carrier' && link.secure && !namesParcel(document, link)),
    fixes: ['use_tracking_number'],
  },
} satisfies Record<string, Rule>;

export const LINKS_EXAMPLES: Record<keyof typeof LINKS, Examples> = {
  link_other: {
    flags: [
      'See https://www.our-shop.com/help for the manual.',
      'You find it on ourshop.de',
      'Bitte besuchen Sie www.unser-laden.de',
      'Go to ourshop (dot) com',
      'Look at amazon.de.shop-help.com/order',
      { text: 'It is on www.ebay.de/itm/123456789012', portal: 'amazon' },
      { text: 'https://www.amazon.de/dp/B000000000', portal: 'ebay' },
      'https://amazon.de@evil.example.com/x',
      'Write to us: https://wa.me/4915112345678',
    ],
    passes: [
      { text: 'https://www.amazon.co.uk/gp/help/customer/contact-us', portal: 'amazon' },
      { text: 'https://www.ebay.fr/itm/123456789012', portal: 'ebay' },
      'https://www.dhl.de/de/privatkunden.html?piececode=00340434161094000000',
      'Your parcel has arrived.The driver left it at the door.',
      'The parcel has arrived.in two days it goes back',
      'Open http://192.168.1.1 in the browser of your phone.',
      'The file is called manual.pdf, firmware 2.4.1, written in Vue.js.',
      'z.B. mit einem Tuch, d.h. ohne Wasser, S.p.A. und e.g. und p.ex.',
    ],
  },
  link_video: {
    flags: [
      'Here is how: https://www.youtube.com/watch?v=abcdefghijk',
      'https://youtu.be/abcdefghijk',
      'https://www.maker.example/manuals/x200.pdf',
    ],
    passes: [
      'The video in the listing shows how.',
      'https://www.ups.com/track?tracknum=1Z',
      'See the manual in the box.',
    ],
  },
  link_shortener: {
    flags: [
      'https://bit.ly/3abcde',
      'Click tinyurl.com/our-shop',
      'http://t.co/xyz',
      'Fill in forms.gle/ab12CD',
      'rb.gy/x1y2z3',
    ],
    passes: ['A bit.The rest is fine.', 'https://www.dpd.co.uk/tracking', 'Not a bit lyrical.'],
  },
  link_insecure: {
    flags: [
      'http://www.dhl.de/track?id=1',
      'http://track.dpd.co.uk/parcels/155012345678',
      'Track it: http://www.royalmail.com/track-your-item',
    ],
    passes: ['https://www.dhl.de/track?id=1', 'www.royalmail.com', 'The parcel is with DHL.'],
  },
  link_carrier: {
    flags: [
      'https://www.dhl.de/track?id=1',
      'https://www.laposte.fr/outils/suivre-vos-envois?code=6A12345678901',
      'https://tools.usps.com/go/TrackConfirmAction?tLabels=9400',
    ],
    passes: [
      'https://www.our-shop.com',
      'Your DHL number is 00340434161094000000.',
      'http://www.dhl.de/track?id=1',
      'Tracking number 00340434161094000000, see https://www.dhl.de/track?id=00340434161094000000',
    ],
  },
};
