import type { Page } from 'puppeteer';
import type { Stage } from '../../tests/e2e/support/browser';
import { boxOn, emptyBox } from '../../tests/e2e/support/composer';
import { keepDhlKey, NUMBER, orderSeen } from '../../tests/e2e/support/conversation';
import { waitForBadges } from '../../tests/e2e/support/overlay';
import { middleOf, openThread, turnPage } from '../../tests/e2e/support/portals';
import type { Truth } from '../../tests/portals/amazon/options';
import { sideBySide } from './side-by-side';
import { heading, note, pause, picture, tell } from './steps';

const INBOX = 'https://sellercentral.amazon.co.uk/messaging/inbox-v3?fi=responseNeeded';

/** The oldest ones stand on the list's second page. */
async function toList(portal: Page): Promise<void> {
  await portal.goto(INBOX);
  await waitForBadges(portal, (badges) => badges.length >= 20, 'the first page of the list');
  await turnPage(portal, 'right');
  await pause(1000);
}

/** The commonest question: two clicks from the list to a compliant answer in the portal's own box. */
export async function whereIsMyParcel(stage: Stage, portal: Page, panel: Page, asked: Truth): Promise<void> {
  heading('Where is my parcel: two clicks from the list to the answer');
  const settings = await stage.open('options.html');
  await keepDhlKey(settings);
  await settings.close();
  await portal.bringToFront();
  await portal.goto(`https://sellercentral.amazon.co.uk/orders-v3/order/${asked.orderId}`);
  await orderSeen(panel);
  tell(`order page of ${asked.orderId} opened once; a key for DHL is kept`);
  // Opened and left once: from here on order and parcel are known, as they are on any day but the first.
  await toList(portal);
  await openThread(portal, asked);
  await panel.waitForSelector('[data-parcel][data-status="out_for_delivery"]', { timeout: 20_000 });
  await toList(portal);
  await panel.waitForSelector('[data-open-conversation]', { hidden: true, timeout: 20_000 });
  const row = await middleOf(portal, 'text', asked.buyer);
  await sideBySide(stage, portal, panel, 'parcel-1', { on: 'portal', x: row.x + 60, y: row.y, number: 1 });

  await portal.bringToFront();
  await openThread(portal, asked);
  const insert = await panel.waitForSelector('[data-nth="1"]', { timeout: 20_000 });
  await pause(500);
  const box = await insert?.boundingBox();
  const corner = { x: (box?.x ?? 0) + (box?.width ?? 0), y: box?.y ?? 0 };
  await sideBySide(stage, portal, panel, 'parcel-2', { on: 'panel', ...corner, number: 2 });
  tell(await panel.$eval('.offer-reason', (one) => one.textContent ?? ''));
  await panel.bringToFront();
  await picture(panel, 'conversation');
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await pause(300);
  await picture(panel, 'conversation-dark');
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);

  await panel.click('[data-nth="1"]');
  await panel.waitForFunction(() => document.querySelector('.message')?.textContent !== '', { timeout: 5000 });
  tell(`panel: ${await panel.$eval('.message', (one) => one.textContent ?? '')}`);
  const { text } = await boxOn(portal);
  note(text.includes(NUMBER) ? '' : 'the box does not hold the parcel’s number');
  note(/[{}]/.test(text) ? 'a blank was left in the text' : '');
  await panel.mouse.move(0, 0);
  await sideBySide(stage, portal, panel, 'parcel-3');
  await portal.bringToFront();
  await emptyBox(portal);
}
