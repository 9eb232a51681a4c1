import type { Page } from 'puppeteer';
import { amazonSite } from '../../portals/amazon';
import { carriersSite } from '../../portals/carriers';
import type { StandInParcel } from '../../portals/carriers/answers';
import { startPortals } from '../../portals/server';
import { openStage, type Stage } from './browser';
import { permittedBuild } from './permitted-build';

export const HOST = 'https://sellercentral.amazon.co.uk';
export const INBOX = `${HOST}/messaging/inbox-v3?fi=responseNeeded`;
/** Palmer's, whose parcel is late. */
export const ORDER = '026-1234567-1234561';

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

/** Two buyers at Seller Central, one of them with a parcel, and the carrier who knows it. */
export function parcelSites(now: number) {
  const amazon = amazonSite({
    now,
    hosts: [new URL(HOST).host],
    conversations: [
      {
        buyer: 'Palmer',
        orderId: ORDER,
        subject: 'Parcel not moving',
        status: 'action-needed',
        fulfilment: 'seller',
        promisedInDays: -2,
        tracking: { carrier: 'DHL', number: NUMBER },
        messages: [{ from: 'buyer', minutesAgo: 1400, text: 'Hello, where is my order? It has not arrived yet.' }],
      },
      {
        buyer: 'Imani',
        orderId: '026-7654321-1234568',
        subject: 'Wrong colour',
        status: 'action-needed',
        fulfilment: 'seller',
        messages: [{ from: 'buyer', minutesAgo: 600, text: 'I ordered brass and got chrome.' }],
      },
    ],
  });
  return { amazon, carriers: carriersSite({ key: 'right-key', parcels: { [NUMBER]: parcelOf(now) } }) };
}

/** The panel in a window of its own beside an empty tab for the portal, with the permission to ask carriers. */
export async function openDesk({ amazon, carriers }: ReturnType<typeof parcelSites>) {
  const portals = await startPortals([amazon, carriers]);
  const stage = await openStage({ port: portals.port, build: permittedBuild() });
  const settings = await stage.open('options.html');
  const panel = await openOwnWindow(stage, settings);
  const portal = await stage.browser.newPage();
  return {
    portals,
    stage,
    settings,
    panel,
    portal,
    async close() {
      await stage.close();
      await portals.stop();
    },
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
