// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { alertsOn, newAlert } from '../../../lib/overlay/delivery-alerts';

function on(html: string) {
  document.body.innerHTML = html;
  return alertsOn(document);
}
const shown = (html: string) => on(html).map(({ tone, text }) => [tone, text]);

describe("a page's notices", () => {
  it.each([
    [
      'a known text',
      '<div role="alert">Sorry. <b>The buyer opted out</b></div>',
      [['refusal', 'Sorry. The buyer opted out']],
    ],
    ['an unknown one in an alert', '<div role="alert">Nie wysłano</div>', [['failure', 'Nie wysłano']]],
    [
      'a red banner',
      '<div class="banner-alert" style="color: rgb(200, 20, 20)">Nie wysłano</div>',
      [['failure', 'Nie wysłano']],
    ],
    [
      'success',
      '<div class="kat-alert-success"><div class="kat-alert-success-content">Sent</div></div>',
      [['success', 'Sent']],
    ],
    ['an empty place for them', '<div role="alert"></div>', []],
    ['a quiet status', '<div role="status">2 new messages</div>', []],
    ['a part of the page that is called so', `<div class="alerts-page">${'word '.repeat(100)}</div>`, []],
    ['plain text', '<p>The buyer opted out</p>', []],
  ])('%s', (_, html, expected) => {
    expect(shown(html)).toEqual(expected);
  });

  it('are found in open roots', () => {
    document.body.innerHTML = '<main></main>';
    const root = (document.querySelector('main') as HTMLElement).attachShadow({ mode: 'open' });
    root.innerHTML = '<div role="alert">The buyer opted out</div>';
    expect(alertsOn(document)).toHaveLength(1);
  });

  it('count when they are new, a refusal before anything else', () => {
    const before = on('<div role="alert">Old trouble</div><div role="alert" id="place"></div>');
    expect(newAlert(before, alertsOn(document))).toBeNull();
    (document.querySelector('#place') as HTMLElement).textContent = 'Nie wysłano';
    expect(newAlert(before, alertsOn(document))).toMatchObject({ tone: 'failure', text: 'Nie wysłano' });
    document.body.insertAdjacentHTML('beforeend', '<div role="alert">The buyer opted out</div>');
    expect(newAlert(before, alertsOn(document))).toMatchObject({ tone: 'refusal' });
  });
});
