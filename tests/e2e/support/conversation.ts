import type { Page } from 'puppeteer';
import type { StandInParcel } from '../../portals/carriers/answers';
import type { Stage } from './browser';

/** A number of DHL's with the right check digit; made up. */
export const NUMBER = '00340434161094015902';

/** Out for delivery this morning, after four stops. */
export function parcelOf(now: number): StandInParcel {
  const ago = (hours: number) => new Date(now - hours * 3_600_000).toISOString();
  return {
    status: 'out_for_delivery',
    at: ago(3),
    place: 'Leicester',
    earlier: [
      { at: ago(11), text: 'Arrived at the delivery depot', place: 'Birmingham' },
      { at: ago(38), text: 'The shipment has been processed in the parcel center', place: 'Köln' },
      { at: ago(52), text: 'The shipment has been picked up', place: 'Bonn' },
    ],
  };
}

/** Keeps a key for DHL, as the settings page does. */
export const keepDhlKey = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
    ).chrome.runtime.sendMessage({
      replywatch: 1,
      command: 'keep-carrier-key',
      payload: { source: 'dhl', fields: { key: 'right-key' } },
    }),
  );

/** Opens the side panel in a window of its own, as its button does. */
export async function openOwnWindow(stage: Stage, from: Page): Promise<Page> {
  const url = `chrome-extension://${stage.extensionId}/sidepanel.html?window=1`;
  await from.evaluate(
    (address) =>
      void (
        globalThis as unknown as { chrome: { windows: { create(options: object): Promise<unknown> } } }
      ).chrome.windows.create({ url: address, type: 'popup', width: 420, height: 900 }),
    url,
  );
  const target = await stage.browser.waitForTarget((one) => one.url() === url, { timeout: 15_000 });
  const panel = await target.page();
  if (!panel) throw new Error('the panel has no page');
  return panel;
}

/** Waits until an order with its parcel lies in the store (the message page alone tells only a part of it). */
export const orderSeen = (extensionPage: Page): Promise<unknown> =>
  extensionPage.waitForFunction(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('replywatch');
        opening.onsuccess = () => {
          const all = opening.result.transaction('orders').objectStore('orders').getAll();
          all.onsuccess = () => {
            resolve(all.result.some(({ shipments }) => shipments?.length > 0));
            opening.result.close();
          };
        };
      }),
    { timeout: 20_000, polling: 100 },
  );
