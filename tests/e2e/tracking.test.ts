import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Parcel } from '../../lib/model/parcel';
import { carriersSite } from '../portals/carriers';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';
import { permittedBuild } from './support/permitted-build';

const AT = '2026-11-20T10:00:00+01:00';
const numbers = Array.from({ length: 12 }, (_, n) => `0034043416109401${String(5902 + n)}`);
const [GOOD = '', ...OTHERS] = numbers;
const UPS = '1Z999AA10123456784';
const carriers = carriersSite({
  key: 'right-key',
  parcels: {
    ...Object.fromEntries(numbers.map((number) => [number, { status: 'out_for_delivery' as const, at: AT }])),
    [UPS]: { status: 'delivered', at: AT },
  },
});

let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;
let settings: Page;

beforeAll(async () => {
  portals = await startPortals([carriers]);
  stage = await openStage({ port: portals.port, build: permittedBuild() });
  settings = await stage.open('options.html');
});
afterAll(async () => {
  await stage?.close();
  await portals?.stop();
});

/** Sends a command as one of our own pages does. */
const command = (name: string, payload: object) =>
  settings.evaluate(
    (what, with_) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
      ).chrome.runtime.sendMessage({
        replywatch: 1,
        command: what,
        payload: with_,
      }),
    name,
    payload,
  );

const stored = (store: string) =>
  settings.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('replywatch');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            resolve(all.result);
            opening.result.close();
          };
        };
      }),
    store,
  );

async function parcel(number: string): Promise<Parcel | undefined> {
  return ((await stored('parcels')) as Parcel[]).find((one) => one.number === number);
}

async function typeKey(service: string, ...values: string[]) {
  const row = `[data-service="${service}"]`;
  await settings.waitForSelector(`${row} button`);
  await settings.evaluate((selector) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>(`${selector} button[aria-expanded]`)];
    buttons[0]?.click();
  }, row);
  await settings.waitForSelector(`${row} input`);
  const inputs = await settings.$$(`${row} input`);
  for (const [at, input] of inputs.entries()) await input.type(values[at] ?? '');
  return { row, keep: () => settings.click(`${row} button[type=submit]`) };
}

describe('keys', () => {
  it('a wrong key is told by the test, a right one kept, and never shown again', async () => {
    const { row, keep } = await typeKey('dhl', 'wrong-key');
    await settings.evaluate((selector) => {
      const test = [...document.querySelectorAll<HTMLButtonElement>(`${selector} .key-form button`)][1];
      test?.click();
    }, row);
    await settings.waitForFunction(
      (selector) => /refuses/.test(document.querySelector(`${selector} [role=status]`)?.textContent ?? ''),
      {},
      row,
    );
    await settings.$eval(`${row} input`, (input) => {
      (input as HTMLInputElement).value = '';
    });
    await (await settings.$(`${row} input`))?.type('right-key');
    await keep();
    await settings.waitForSelector('[data-service="dhl"][data-kept="true"]');
    expect(await settings.content()).not.toContain('right-key');
    await (await typeKey('ups', 'right-key', 'secret')).keep();
    await settings.waitForSelector('[data-service="ups"][data-kept="true"]');
    const said = JSON.stringify(await command('carrier-keys', {}));
    expect(said).toContain('dhl');
    expect(said).not.toContain('right-key');
    expect(
      await stage
        .worker()
        .then((worker) =>
          worker.evaluate(async () =>
            JSON.stringify(
              await (
                globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<object> } } } }
              ).chrome.storage.local.get(null),
            ),
          ),
        ),
    ).not.toContain('right-key');
  });
});

describe('asking', () => {
  it('a parcel is asked for once, and what is read holds nothing of the recipient', async () => {
    carriers.asked.clear();
    await command('want-parcels', {
      parcels: [
        { number: GOOD, carrier: 'dhl' },
        { number: UPS, carrier: 'ups' },
      ],
    });
    expect(await parcel(GOOD)).toMatchObject({ status: 'out_for_delivery', source: 'dhl' });
    expect(await parcel(UPS)).toMatchObject({
      status: 'delivered',
      source: 'ups',
      deliveredAt: '2026-11-20T09:00:00Z',
    });
    await command('want-parcels', { parcels: [{ number: GOOD, carrier: 'dhl' }] });
    expect([...carriers.asked]).toEqual([
      ['dhl', 1],
      ['ups', 1],
    ]);
    expect(JSON.stringify(await stored('parcels'))).not.toContain('Secret');
    expect(portals.unexpected()).toEqual([]);
  });

  it('goes on after the worker was killed', async () => {
    const number = OTHERS[0] ?? '';
    carriers.moods.dhl = 'slow';
    void command('want-parcels', { parcels: [{ number, carrier: 'dhl' }] }).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 800));
    await (await stage.worker()).close();
    carriers.moods.dhl = 'well';
    // Any event that starts a worker lets it look at what it had not finished.
    await command('look-again', {});
    await expect.poll(async () => (await parcel(number))?.status, { timeout: 15_000 }).toBe('out_for_delivery');
  });

  it.each([
    ['slow', undefined],
    ['unknown', 'not-found'],
    ['truncated', 'malformed'],
    ['html', 'malformed'],
    [500, 'server'],
    ['hang', 'timeout'],
  ] as const)('a service that is %s: a clear state within 20 s, one request', async (mood, problem) => {
    const number = OTHERS[1 + ['slow', 'unknown', 'truncated', 'html', 500, 'hang'].indexOf(mood)] ?? '';
    carriers.moods.dhl = mood;
    carriers.asked.clear();
    // What the last case made the desk wait for is over.
    await command('keep-carrier-key', { source: 'dhl', fields: { key: 'right-key' } });
    carriers.asked.clear();
    const started = Date.now();
    await command('want-parcels', { parcels: [{ number, carrier: 'dhl' }] });
    expect(Date.now() - started).toBeLessThan(20_000);
    const known = await parcel(number);
    if (problem) expect(known).toMatchObject({ status: 'unknown', problem: { code: problem } });
    else expect(known).toMatchObject({ status: 'out_for_delivery' });
    for (let press = 0; press < 5; press++)
      await command('want-parcels', { parcels: [{ number, carrier: 'dhl' }], again: true });
    expect(carriers.asked.get('dhl') ?? 0).toBeLessThanOrEqual(8);
    carriers.moods.dhl = 'well';
  });
});
