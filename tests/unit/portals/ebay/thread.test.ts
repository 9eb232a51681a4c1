// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { card2026, HOUR, inboxOf, NOW, paneOf, readMarkup } from './page';

const ago = (hours: number) => new Date(NOW - hours * HOUR).toISOString();
const read = (pane: string, rows = card2026({ unread: false })) => readMarkup(inboxOf({ rows, pane }));

describe('an open thread', () => {
  it('lists messages oldest first, with who wrote them and when', () => {
    const { thread } = read(
      paneOf({
        bubbles: [
          { buyer: true, stamp: ago(1) },
          { buyer: false, stamp: ago(3) },
          { buyer: true, stamp: ago(9) },
        ],
      }),
    );
    expect(thread?.sighting.messages.map(({ author, at }) => [author, at?.range.from, at?.source])).toEqual([
      ['buyer', NOW - 9 * HOUR, 'data'],
      ['seller', NOW - 3 * HOUR, 'data'],
      ['buyer', NOW - HOUR, 'data'],
    ]);
    expect(thread?.sighting).toMatchObject({
      nativeId: '204512345678',
      itemId: '176543210987',
      buyer: 'bluebird_77',
      subject: 'Brass desk lamp',
      needsReply: 'yes',
      complete: true,
    });
  });

  it('follows its times when they run the other way', () => {
    const { thread, probe } = read(
      paneOf({
        bubbles: [
          { buyer: true, stamp: ago(9) },
          { buyer: false, stamp: ago(1) },
        ],
      }),
    );
    expect(thread?.sighting.messages.map(({ author }) => author)).toEqual(['buyer', 'seller']);
    expect(probe['disagree.bubble-order']).toBe(1);
  });

  it('names nobody when its times run both ways', () => {
    const bubbles = [ago(5), ago(1), ago(9)].map((stamp) => ({ buyer: true, stamp }));
    const { thread } = read(paneOf({ bubbles }));
    expect(thread?.sighting.needsReply).toBe('unknown');
  });

  it('reads posted times as text and leaves out what is none', () => {
    const { thread } = read(
      paneOf({
        bubbles: [
          { buyer: true, time: 'soon' },
          { buyer: false, time: '21 Nov 2026, 10:30' },
        ],
      }),
    );
    const [first, second] = thread?.sighting.messages ?? [];
    expect(first?.at?.range.from).toBe(Date.UTC(2026, 10, 21, 10, 30));
    expect(second?.at).toBeUndefined();
    expect(thread?.sighting.needsReply).toBe('yes');
  });

  it('counts a bubble that holds only a picture', () => {
    const { thread } = read(paneOf({ bubbles: [{ buyer: true, image: true }, { buyer: false }] }));
    expect(thread?.sighting.messages).toHaveLength(2);
    expect(thread?.sighting.needsReply).toBe('yes');
  });

  it('names nobody where no bubble is grey: the class may have changed', () => {
    const { thread } = read(paneOf({ bubbles: [{ buyer: false }, { buyer: false }] }));
    expect(thread?.sighting).toMatchObject({
      needsReply: 'unknown',
      messages: [{ author: 'unknown' }, { author: 'unknown' }],
    });
  });

  it("is none for eBay's own mail, an empty or a loading pane", () => {
    expect(read('<iframe id="app__email-iframe"></iframe>').thread).toBeUndefined();
    expect(read('').thread).toBeUndefined();
    expect(read('<div class="skeleton"></div>').thread).toBeUndefined();
  });

  it('takes item and user from the card, not from links in messages', () => {
    const text = '<a href="/itm/999999999999">this</a> <a href="/usr/someone_else">him</a>';
    const { thread } = read(paneOf({ bubbles: [{ buyer: true, text }] }));
    expect(thread?.sighting).toMatchObject({ itemId: '176543210987', buyer: 'bluebird_77' });
  });
});

describe('the row of an open thread', () => {
  const seller = paneOf({
    bubbles: [
      { buyer: false, stamp: ago(7.2) },
      { buyer: true, stamp: ago(9) },
    ],
  });

  it('learns who wrote last', () => {
    const answered = read(seller);
    expect(answered.rows[0]?.sighting).toMatchObject({ needsReply: 'no', itemId: '176543210987' });
    const waiting = read(paneOf({ bubbles: [{ buyer: true }, { buyer: false }] }));
    expect(waiting.rows[0]?.sighting.needsReply).toBe('yes');
  });

  it('marked unread by hand after an answer needs none', () => {
    expect(read(seller, card2026()).rows[0]?.sighting.needsReply).toBe('no');
  });

  it('that shows something newer than the thread keeps waiting', () => {
    expect(read(seller, card2026({ time: '2m' })).rows[0]?.sighting.needsReply).toBe('yes');
    const untimed = paneOf({ bubbles: [{ buyer: false }, { buyer: true }] });
    expect(read(untimed, card2026()).rows[0]?.sighting.needsReply).toBe('yes');
  });

  it.each([
    ['two rows of the same user and title', [{}, {}], undefined],
    ['the title decides between rows of one user', [{}, { title: 'Other' }], '2000000000'],
    ['another title, though marked as open', [{ title: 'Other', active: true }], undefined],
    ['no title, the only row of the user, marked as open', [{ title: '', active: true }], '2000000000'],
    ['no title, not marked', [{ title: '' }], undefined],
    ['no title, two rows of the user', [{ title: '', active: true }, { title: '' }], undefined],
    ['another row still marked as open', [{}, { title: 'Other', active: true }], '2000000000'],
    ['another user', [{ user: 'somebody' }], undefined],
  ])('is found only when sure: %s', (_, inputs, expected) => {
    const rows = inputs.map((input, i) => card2026({ unread: false, ...input, id: `200000000${i}` }, i)).join('');
    expect(read(paneOf({ bubbles: [{ buyer: true }] }), rows).thread?.sighting.nativeId).toBe(expected);
  });
});

describe('the composer', () => {
  it('is the textarea with its box and Send', () => {
    const { composers } = read(paneOf({ bubbles: [{ buyer: true }] }));
    expect(composers).toHaveLength(1);
    const [composer] = composers;
    expect(composer?.field.localName).toBe('textarea');
    expect(composer?.outermost.className).toBe('imageupload__inputmultiline');
    expect(composer?.send?.id).toBe('imageupload__send--button');
    expect(composer?.purpose).toBe('reply');
  });

  it('may be contenteditable, never what only bears the id', () => {
    const box = (inner: string) => `<div class="imageupload__inputmultiline">${inner}</div>`;
    const url = 'https://www.ebay.it/contact/sendmsg?recipient=x&item_id=1&message_type_id=1';
    const editable = readMarkup(box('<div contenteditable="true"></div>'), url);
    expect(editable).toMatchObject({ page: 'compose', state: 'ok', composers: [{ purpose: 'proactive' }] });
    expect(readMarkup(box('<div id="imageupload__sendmessage--textbox"></div>'), url).composers).toEqual([]);
    expect(readMarkup(box('<div contenteditable="false"></div>'), url).composers).toEqual([]);
  });
});
