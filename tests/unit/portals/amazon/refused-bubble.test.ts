// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { amazon } from '../../../../lib/portals/amazon';
import { CASE_READING } from '../../../../lib/portals/amazon/case-reading';
import { refusalIn } from '../../../../lib/portals/amazon/refusals';

const NOW = Date.UTC(2026, 10, 22, 3);
const URL_OF_CASE =
  'https://sellercentral.amazon.co.uk/messaging/inbox-v3?fi=responseNeeded&cc=9097e10a-678b-4768-bd29-28cf5bbc6581';

function readThread(reply: string) {
  document.documentElement.lang = 'pl-PL';
  const bubble = (side: string, time: string, text: string) =>
    `<div><div class="thread-message-max-width-container-${side}"><div><span>You</span><span>${time}</span></div>${text}</div></div>`;
  document.body.innerHTML = `<main><section>${bubble('left', '2026-11-21 10:00', '<p>Where is it?</p>')}${bubble('right', '2026-11-22 01:00', reply)}</section><textarea></textarea></main>`;
  const reading = amazon
    .createReader(() => CASE_READING)
    .read({
      document,
      url: new URL(URL_OF_CASE),
      now: NOW,
      navigatedAt: NOW - 30_000,
      changedAt: () => undefined,
      zone: 'Europe/London',
      selectors: amazon.selectors,
    });
  return { refused: reading.thread?.sighting.messages.at(-1)?.refused ?? false, refusal: reading.thread?.refusal };
}

// Polish: a language of which no text is known.
const NOTICE = 'Ta wiadomość nie została dostarczona.';

beforeEach(() => {
  Object.defineProperty(window, 'innerWidth', { value: 1400, configurable: true });
});

describe('a reply that was not delivered is known in any language', () => {
  it.each([
    ['by red text below it', `<p>Here it is.</p><p style="color: rgb(177, 39, 4)">${NOTICE}</p>`],
    ['by an alert below it', `<p>Here it is.</p><div role="alert">${NOTICE}</div>`],
    ['by a variant', `<p>Here it is.</p><kat-alert variant="danger"><span>${NOTICE}</span></kat-alert>`],
    ['by a class', `<p>Here it is.</p><div class="message-refused"><i></i><span>${NOTICE}</span></div>`],
  ])('%s', (_, reply) => {
    expect(readThread(reply)).toEqual({ refused: true, refusal: NOTICE });
  });

  it.each([
    ['plain text below it', `<p>Here it is.</p><p>${NOTICE}</p>`],
    ['a notice of success', `<p>Here it is.</p><div role="alert" class="kat-alert-success">${NOTICE}</div>`],
    ['a red message', `<p style="color: rgb(177, 39, 4)">${NOTICE}</p>`],
    [
      'a red message of two lines',
      `<p style="color: rgb(177, 39, 4)">One.</p><p style="color: rgb(177, 39, 4)">${NOTICE}</p>`,
    ],
    ['a red sign', '<p>Here it is.</p><b style="color: rgb(177, 39, 4)">!</b>'],
    ['an alert around the whole message', `<div role="alert"><p>Here it is.</p><p>${NOTICE}</p></div>`],
    ['nothing', '<p>Here it is.</p>'],
  ])('and not by %s', (_, reply) => {
    expect(readThread(reply)).toEqual({ refused: false, refusal: undefined });
  });
});

describe('a row of the Sent list', () => {
  const rows = (note: string) =>
    ['1', '2', '3']
      .map(
        (digit) =>
          `<div><span>Buyer${digit}</span><span>202-${digit.repeat(7)}-${digit.repeat(7)}</span><span>1${digit} Nov 2026, 10:00</span>${digit === '2' ? note : ''}</div>`,
      )
      .join('');
  const refused = (note: string, view = 'sent') => {
    document.documentElement.lang = 'en-GB';
    document.body.innerHTML = `<main><div>${rows(note)}</div></main>`;
    return amazon
      .createReader(() => CASE_READING)
      .read({
        document,
        url: new URL(`https://sellercentral.amazon.co.uk/messaging/inbox-v3?fi=${view}`),
        now: NOW,
        navigatedAt: NOW - 30_000,
        changedAt: () => undefined,
        zone: 'Europe/London',
        selectors: amazon.selectors,
      })
      .rows.map(({ sighting }) => sighting.refused ?? false);
  };

  it.each([
    ['the published text', '<i>The buyer opted out</i>', [false, true, false]],
    ['a red sentence', `<i style="color: rgb(177, 39, 4)">${NOTICE}</i>`, [false, true, false]],
    ['a red word', '<i style="color: rgb(177, 39, 4)">New</i>', [false, false, false]],
    ['a sentence', `<i>${NOTICE}</i>`, [false, false, false]],
  ])('with %s', (_, note, expected) => {
    expect(refused(note)).toEqual(expected);
    expect(refused(note, 'all')).toEqual([false, false, false]);
  });
});

describe("Amazon's own texts", () => {
  it.each([
    ['This message was not sent as it did not meet the Buyer-Seller Messaging communication guidelines', 'guidelines'],
    ['It was not delivered because your account was restricted from sending proactive messages', 'restricted'],
    ['The buyer opted out', 'opted-out'],
    ['Your message has been sent', null],
  ])('%s', (text, kind) => {
    expect(refusalIn(text)).toBe(kind);
  });
});
