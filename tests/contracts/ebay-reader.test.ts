// Addresses of eBay's pages by kind; each page's examples are negatives for the other kinds.
import { describe, expect, it } from 'vitest';
import { ebay } from '../../lib/portals/ebay';
import { pageOf, viewOfUrl } from '../../lib/portals/ebay/address';
import { languageOfHost, siteHost } from '../../lib/portals/ebay/sites';
import { EBAY_SUFFIXES } from '../../lib/portals/hosts';
import type { PageReading } from '../../lib/portals/portal';
import { SelectorFile } from '../../lib/portals/selectors';

const EXAMPLES: Record<PageReading['page'], string[]> = {
  inbox: [
    'https://www.ebay.com/cnt/ViewMessage?group_type=CORE',
    'https://www.ebay.com/cnt/ViewMessage?_caprdt=1&group_type=CORE',
    'https://www.ebay.de/cnt/viewMessage?group_type=CORE&conversation_type=FROM_MEMBERS&status=UNREAD',
    'https://www.ebay.co.uk/cnt/viewmessage/?group_type=CORE&question_id=1340213839016',
    'https://www.ebay.co.uk/cnt/ViewMessage?reference_id=176543210987&other_user_id=x&group_type=CORE&reference_type=LISTING',
    'https://www.ebay.fr/sh/messages',
    'https://mesg.ebay.com/mesgweb/ViewMessages/0',
    'https://mesg.ebay.fr/mesgweb/ViewMessageDetail/0/m2m/175092920213',
  ],
  compose: [
    'https://www.ebay.it/contact/sendmsg?recipient=x&item_id=176543210987&message_type_id=1',
    'https://www.ebay.co.uk/cnt/ReplyToMessages?M2MContact&item=1&requested=x&qid=1340213839016&redirect=0',
  ],
  order: [
    'https://www.ebay.com/mesh/ord/details?orderid=12-34567-89012',
    'https://www.ebay.de/mesh/ord/details?mode=SH&orderid=12-34567-89012',
    'https://www.ebay.com/sh/ord/details?orderid=12-34567-89012',
  ],
  other: [
    'https://www.ebay.com/sh/ord/?filter=status:ALL_ORDERS',
    'https://www.ebay.com/sh/ord',
    'https://www.ebay.com/cnt/FindAnswers?ShowSellerFAQ=&item_id=1',
    'https://www.ebay.com/cnt/intermediatedFAQ?requested=x',
    'https://www.ebay.com/mesh/returns/5012345678',
    'https://www.ebay.com/cnt/ViewMessageX',
    'https://mesg.ebay.com/',
  ],
};

const KINDS = Object.keys(EXAMPLES) as PageReading['page'][];

describe.each(KINDS)('%s', (kind) => {
  it.each(KINDS.flatMap((from) => EXAMPLES[from].map((url) => [url, from] as const)))('%s', (url, from) => {
    expect(pageOf(new URL(url)) === kind).toBe(from === kind);
  });
});

it.each([
  ['?group_type=CORE', 'inbox'],
  ['?group_type=CORE&conversation_type=FROM_MEMBERS', 'inbox'],
  ['?conversation_type=FROM_MEMBERS&status=UNREAD', 'unread'],
  ['?CONVERSATION_TYPE=from_members&Status=unread', 'unread'],
  ['?conversation_type=FROM_EBAY&status=UNREAD', 'other'],
  ['?status=DELETE', 'other'],
  ['?conversation_type=SENT', 'sent'],
])('the view of %s is %s', (query, view) => {
  expect(viewOfUrl(new URL(`https://www.ebay.com/cnt/ViewMessage${query}`))).toBe(view);
});

describe('addresses that a click opens', () => {
  const account = { host: 'mesg.ebay.de' };
  it('lead to the thread when listing and user are known, else to the inbox', () => {
    expect(ebay.threadUrl({ account, itemId: '176543210987', buyer: 'a&b=c' })).toBe(
      'https://www.ebay.de/cnt/ViewMessage?reference_id=176543210987&other_user_id=a%26b%3Dc&group_type=CORE&reference_type=LISTING',
    );
    const inbox = 'https://www.ebay.de/cnt/ViewMessage?group_type=CORE';
    expect(ebay.inboxUrl(account)).toBe(inbox);
    for (const conversation of [
      {},
      { itemId: '1' },
      { buyer: 'x' },
      { itemId: 'x/../../', buyer: 'x' },
      { nativeId: '204512345678' },
    ]) {
      expect(ebay.threadUrl({ account, ...conversation })).toBe(inbox);
    }
  });

  it.each(['evil.example', 'www.ebay.com.evil.example', 'www.ebay.evil', ''])('never leave eBay: %s', (host) => {
    expect(new URL(ebay.inboxUrl({ host })).hostname).toBe('www.ebay.com');
  });

  it.each(EBAY_SUFFIXES)('exist for ebay.%s', (suffix) => {
    expect(siteHost(`www.ebay.${suffix}`)).toBe(`www.ebay.${suffix}`);
    expect(siteHost(`mesg.ebay.${suffix}`)).toBe(`www.ebay.${suffix}`);
    expect(languageOfHost(`www.ebay.${suffix}`)).toMatch(/^[a-z]{2}-[A-Z]{2}$/);
  });
});

it('the selectors are a valid file with one entry a hook', () => {
  expect(SelectorFile.safeParse(ebay.selectors).success).toBe(true);
  const ids = ebay.selectors.hooks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
