import { describe, expect, it } from 'vitest';
import { amazon } from '../../../../lib/portals/amazon';
import { isSignIn, marketplaceOf, openCaseOf, orderOf, pageOf, viewOf } from '../../../../lib/portals/amazon/address';

const at = (path: string) => new URL(path, 'https://sellercentral.amazon.de');
const CASE = '9097e10a-678b-4768-bd29-28cf5bbc6581';

describe('views', () => {
  it.each([
    ['?fi=responseNeeded', 'response-needed'],
    ['?fi=responseNeeded&&&', 'response-needed'],
    ['?cs=-1406852990&ct=25&fi=RESPONSE_NEEDED&pn=1', 'response-needed'],
    ['?fi=all', 'all'],
    ['?fi=sent', 'sent'],
    ['?fi=resolved', 'resolved'],
    ['?fi=reportedUnresolved', 'reported-unresolved'],
    ['?fi=SEARCH&si=1', 'search'],
    ['?fi=<script>', 'other'],
  ])('%s is %s', (query, view) => expect(viewOf(at(`/messaging/inbox-v3${query}`))).toBe(view));

  it('says nothing where the address says nothing', () => expect(viewOf(at('/messaging/inbox-v3'))).toBeUndefined());
});

describe('what an address holds', () => {
  it('takes a case id in any spelling, and nothing that only looks like one', () => {
    expect(openCaseOf(at(`/messaging/inbox?fi=caseId&ss=${CASE}&cc=${CASE.toUpperCase()}`))).toBe(CASE);
    expect(openCaseOf(at(`/messaging/inbox?cc=${CASE}0`))).toBeUndefined();
    expect(openCaseOf(at('/messaging/inbox?cc=constructor'))).toBeUndefined();
  });

  it('takes the order of order and compose pages', () => {
    expect(orderOf(at('/orders-v3/order/202-1111111-2222222'))).toBe('202-1111111-2222222');
    expect(orderOf(at('/messaging/contact?orderID=202-1111111-2222222&marketplaceID=A1PA6795UKMFR9'))).toBe(
      '202-1111111-2222222',
    );
    expect(orderOf(at('/orders-v3/order/202-1111111-22222223'))).toBeUndefined();
    expect(marketplaceOf(at('/messaging/contact?marketplaceID=A1PA6795UKMFR9'))).toBe('A1PA6795UKMFR9');
    expect(marketplaceOf(at('/messaging/contact?marketplaceID=<b>'))).toBeUndefined();
  });

  it('tells the sign-in page', () => {
    expect(isSignIn(at('/ap/signin?openid.return_to=x'))).toBe(true);
    expect(isSignIn(at('/messaging/inbox?x=/ap/signin'))).toBe(false);
  });
});

describe('addresses of conversations', () => {
  const account = { host: 'sellercentral.amazon.de' };
  it('opens the case, else the order, else the inbox, and reads its own addresses back', () => {
    const thread = new URL(amazon.threadUrl({ account, nativeId: CASE, orderId: '202-1111111-2222222' }));
    expect(thread.href).toBe(`https://sellercentral.amazon.de/messaging/inbox?fi=caseId&ss=${CASE}&cc=${CASE}`);
    expect([pageOf(thread), openCaseOf(thread)]).toEqual(['inbox', CASE]);
    const order = amazon.threadUrl({ account, orderId: '202-1111111-2222222' });
    expect(order).toBe('https://sellercentral.amazon.de/messaging/inbox-v3?fi=search&ss=202-1111111-2222222');
    expect(amazon.threadUrl({ account })).toBe(amazon.inboxUrl(account));
    expect(viewOf(new URL(amazon.inboxUrl(account)))).toBe('response-needed');
  });

  it('cannot be led elsewhere by an id', () => {
    const url = new URL(amazon.threadUrl({ account, nativeId: '"><script>&cc=1#/../' }));
    expect(url.host).toBe('sellercentral.amazon.de');
    expect(url.hash).toBe('');
  });
});
