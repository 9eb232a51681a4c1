// Data of the Seller Central reader: every hook says where it comes from, every address means one page, and the page
// tap, which imports nothing at run time, uses the names that the listening side uses.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { amazon } from '../../lib/portals/amazon';
import { openCaseOf, orderOf, pageOf, viewOf } from '../../lib/portals/amazon/address';
import { HEARD_EVENT, HEARD_LIMIT, HEARD_PATHS } from '../../lib/portals/amazon/heard';
import { zonesOf } from '../../lib/portals/amazon/zones';
import { AMAZON_HOSTS } from '../../lib/portals/hosts';
import { SelectorFile } from '../../lib/portals/selectors';

const CASE = '9097e10a-678b-4768-bd29-28cf5bbc6581';
const ORDER = '202-1111111-2222222';

/** Addresses of public notes (2026-11), by what they must be taken for. */
const EXAMPLES: Record<string, string[]> = {
  'inbox response-needed': [
    '/messaging/inbox-v3?fi=responseNeeded',
    '/messaging/inbox-v3?fi=responseNeeded&&&',
    '/messaging/inbox?fi=responseNeeded',
    '/messaging/inbox/ref=ag_cmin_wper_home?cs=-1&ct=2&fi=RESPONSE_NEEDED&pn=1',
  ],
  'inbox search': [`/messaging/inbox-v3?fi=search&ss=${ORDER}`, `/messaging/inbox?fi=SEARCH&bt=&nt=&pn=1&si=${ORDER}`],
  'inbox search open': [`/messaging/inbox?fi=caseId&ss=${CASE}&cc=${CASE}&ref=bsm_email_report&lc=pt_BR`],
  'inbox all open': [`/messaging/inbox-v3?fi=all&cc=${CASE}`],
  'inbox sent': ['/messaging/inbox-v3?fi=sent'],
  'inbox resolved': ['/messaging/inbox-v3?fi=resolved'],
  'inbox reported-unresolved': ['/messaging/inbox-v3?fi=reportedUnresolved'],
  'inbox no-view': ['/messaging/inbox-v3', '/messaging/inbox', '/messaging/inbox-v2'],
  'compose order': [
    `/messaging/contact?orderID=${ORDER}&marketplaceID=A1F83G8C2ARO7P`,
    `/messaging/contact/returns?buyerID=x&custType=buyer&isMYR=1&marketplaceId=A1F83G8C2ARO7P&orderID=${ORDER}`,
  ],
  'order order': [`/orders-v3/order/${ORDER}`, `/orders-v3/order/${ORDER}/confirm-shipment`],
  other: [
    '/home',
    '/messaging/no-response-needed?t=1&m=2',
    '/messaging/report',
    '/messaging/inboxes',
    '/orders-v3/search?q=x&qt=asin',
    '/orders-v3/order/1',
    '/cu/case-lobby',
    '/gp/returns/list/v2',
  ],
};

function meaningOf(path: string): string {
  const url = new URL(path, 'https://sellercentral.amazon.co.uk');
  const page = pageOf(url);
  const words: string[] = [page];
  if (page === 'inbox') words.push(viewOf(url) ?? 'no-view');
  if (page === 'inbox' && openCaseOf(url)) words.push('open');
  if (page !== 'inbox' && orderOf(url)) words.push('order');
  return words.join(' ');
}

const examples = Object.entries(EXAMPLES).flatMap(([meaning, paths]) => paths.map((path) => ({ meaning, path })));

describe('addresses', () => {
  it.each(examples)('$path is $meaning and nothing else', ({ path, meaning }) => {
    for (const other of Object.keys(EXAMPLES)) expect(meaningOf(path) === other, other).toBe(other === meaning);
  });
});

describe('hooks', () => {
  it('are a valid selector file with each id once', () => {
    const file = SelectorFile.parse(amazon.selectors);
    expect(new Set(file.hooks.map(({ id }) => id)).size).toBe(file.hooks.length);
  });

  it('have every id that the reader asks for', () => {
    const folder = new URL('../../lib/portals/amazon/', import.meta.url);
    const code = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
    const asked = /(?:hook|textOf|rangeOf)\(page, '([a-z.-]+)'|selectors, '([a-z.-]+)'/g;
    const used = new Set([...code.join('\n').matchAll(asked)].map((hit) => hit[1] ?? hit[2]));
    const known = new Set<string | undefined>(amazon.selectors.hooks.map(({ id }) => id));
    expect(used.size).toBeGreaterThan(15);
    expect([...used].filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('hosts', () => {
  it.each(Object.keys(AMAZON_HOSTS))('%s has zones that this engine knows', (host) => {
    const zones = zonesOf(host, 'Asia/Karachi');
    expect(zones[0]).toBe('Asia/Karachi');
    expect(zones.length).toBeGreaterThan(1);
    for (const timeZone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
  });
});

describe('the page tap', () => {
  const source = readFileSync(new URL('../../entrypoints/page-tap.content.ts', import.meta.url), 'utf8');
  it('uses the names of the listening side', () => {
    expect(source).toContain(`'${HEARD_EVENT}'`);
    expect(source).toContain(`LIMIT = ${HEARD_LIMIT.toLocaleString('en').replaceAll(',', '_')}`);
    expect(source).toContain(`[${HEARD_PATHS.map((path) => `'${path}'`).join(', ')}]`);
  });

  it('imports nothing but its definition and its hosts, and asks for nothing', () => {
    const imports = [...source.matchAll(/from '([^']+)'/g)].map((hit) => hit[1]);
    expect(imports).toEqual(['wxt/utils/define-content-script', '../lib/portals/hosts']);
    expect(source.match(/\bfetch\(|\.open\(|\.send\(|sendBeacon|WebSocket|postMessage/g)).toBeNull();
  });
});
