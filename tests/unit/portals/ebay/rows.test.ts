// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { card2025, card2026, HOUR, inboxOf, NOW, readMarkup } from './page';

const only = (html: string, url?: string, more?: Parameters<typeof readMarkup>[2]) => {
  const reading = readMarkup(inboxOf({ rows: html }), url, more);
  expect(reading.rows).toHaveLength(1);
  return { reading, ...(reading.rows[0] as (typeof reading.rows)[number]) };
};

describe('a row of 2026', () => {
  it('yields id, user, subject, coarse time and unread', () => {
    const { sighting, reading } = only(card2026());
    expect(sighting).toMatchObject({
      kind: 'row',
      nativeId: '204512345678',
      buyer: 'bluebird_77',
      subject: 'Brass desk lamp',
      unread: true,
      needsReply: 'yes',
    });
    expect(sighting.lastActivity).toMatchObject({ source: 'relative', text: '7h' });
    const range = sighting.lastActivity?.range;
    expect(range?.from).toBeLessThanOrEqual(NOW - 7.5 * HOUR);
    expect(range?.to).toBeGreaterThanOrEqual(NOW - 7 * HOUR);
    expect(reading.state).toBe('ok');
    expect(reading.account).toEqual({ host: 'www.ebay.co.uk', user: 'bright-tools' });
  });

  it('puts the badge into the innermost element of the time, then of the user', () => {
    const { anchors } = only(card2026());
    expect(anchors.map((element) => `${element.localName}:${element.textContent}`)).toEqual([
      'small:7h',
      'span:bluebird_77',
    ]);
  });

  it('never says that a read row needs no reply', () => {
    const { sighting } = only(card2026({ unread: false }));
    expect(sighting).toMatchObject({ unread: false, needsReply: 'unknown' });
  });

  it('reads unread from class or dot, never from text', () => {
    const { sighting } = only(card2026({ unread: false, title: 'Unread, still unread' }));
    expect(sighting.unread).toBe(false);
    const byDot = card2026().replace('message-button unread', 'message-button').replace('card__content-unread', '');
    expect(only(byDot).sighting.unread).toBe(true);
    const noSign = byDot.replace(/<span class="status-dot[^>]*><\/span>/, '');
    expect(only(noSign).sighting).toMatchObject({ needsReply: 'unknown' });
    expect(only(noSign).sighting.unread).toBeUndefined();
  });

  it('uses the subject for screen readers only where no other stands', () => {
    const hidden = card2026().replace('<span class="message-subject ux-textspans">Brass desk lamp</span>', '');
    expect(only(hidden).sighting.subject).toBe('Brass desk lamp');
    expect(only(card2026({ title: 'Unread, a novel' })).sighting.subject).toBe('Unread, a novel');
  });

  it.each(['msg-3-btn', '7', 's0-1-4-9', ''])('takes no place in the list for an id: %j', (id) => {
    expect(only(card2026({ id })).sighting.nativeId).toBeUndefined();
  });

  it('takes an order id from the subject, not from what the buyer wrote', () => {
    expect(only(card2026({ title: 'About 12-34567-89012' })).sighting.orderId).toBe('12-34567-89012');
    expect(only(card2026().replace('TEXT', '99-34567-89012')).sighting.orderId).toBeUndefined();
  });

  it("widens the time by the page's age when nobody saw the row appear", () => {
    const { sighting } = only(card2026(), undefined, { changedAt: () => undefined });
    const exact = only(card2026()).sighting.lastActivity?.range;
    const range = sighting.lastActivity?.range;
    expect(range?.from).toBe((exact?.from ?? 0) - HOUR);
    expect(range?.to).toBe(exact?.to);
  });

  it('counts time from the last change of the text, up to the last change around it', () => {
    const changedAt = (node: Node) =>
      node.nodeType === 3 ? NOW - HOUR / 2 : node.nodeName === 'BUTTON' ? NOW - HOUR / 4 : undefined;
    const range = only(card2026(), undefined, { changedAt }).sighting.lastActivity?.range;
    const exact = only(card2026()).sighting.lastActivity?.range;
    expect(range).toEqual({ from: (exact?.from ?? 0) - HOUR / 2, to: (exact?.to ?? 0) - HOUR / 4 });
  });

  it("skips eBay's own mails, by test id or by name", () => {
    const rows = [
      card2026({ id: '1001001001', testid: 'conversation-item__from-ebay' }),
      card2026({ id: '1001001002', user: 'eBay' }),
      card2026({ id: '1001001003', user: 'ebay_fan_12' }),
    ].join('');
    const reading = readMarkup(inboxOf({ rows }));
    expect(reading.rows.map(({ sighting }) => sighting.nativeId)).toEqual(['1001001003']);
    expect(reading.list?.seen).toBe(1);
  });
});

describe('a row of 2025', () => {
  it('is known by its own id', () => {
    const { sighting } = only(card2025());
    expect(sighting).toMatchObject({
      nativeId: '204512345678',
      buyer: 'bluebird_77',
      subject: 'Brass desk lamp',
      needsReply: 'yes',
    });
    expect(sighting.lastActivity?.text).toBe('7h');
  });

  it('never takes a message id for its own', () => {
    expect(only(card2025({ id: 'msg-2' })).sighting.nativeId).toBeUndefined();
    expect(only(card2025({ id: '1340213839016' })).sighting.nativeId).toBeUndefined();
  });

  it("takes the conversation's id and the item from the address", () => {
    const href =
      '/cnt/ViewMessage?conversation_id=300200100400&amp;reference_type=LISTING&amp;reference_id=176543210987';
    expect(only(card2025({ id: 'row-2', href })).sighting).toMatchObject({
      nativeId: '300200100400',
      itemId: '176543210987',
    });
    const { sighting, reading } = only(card2025({ href }));
    expect(sighting.nativeId).toBeUndefined();
    expect(reading.probe['disagree.id']).toBe(1);
  });
});

it('reads the old message host without ids and without guessing who waits', () => {
  const row = (user: string, read: boolean) =>
    `<tr class="msg-row${read ? ' msg-read' : ''}"><td id="11-from"><div>${user}</div></td><td id="11-sub"><div id="8047_s">Postage?</div></td><td id="11-msg-recvd"><div>21 Nov 2026</div></td></tr>`;
  const table = `<table id="emailRowView"><tbody>${row('old_friend', true)}${row('new_friend', false)}</tbody></table>`;
  const reading = readMarkup(table, 'https://mesg.ebay.co.uk/mesgweb/ViewMessages/0');
  expect(
    reading.rows.map(({ sighting }) => [sighting.buyer, sighting.unread, sighting.needsReply, sighting.nativeId]),
  ).toEqual([
    ['old_friend', false, 'unknown', undefined],
    ['new_friend', undefined, 'unknown', undefined],
  ]);
});
