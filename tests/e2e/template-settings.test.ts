import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ebaySite } from '../portals/ebay';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';

const ebay = ebaySite({ seed: 52, now: Date.now(), hosts: ['www.ebay.co.uk'] });
const folder = mkdtempSync(join(tmpdir(), 'replywatch-templates-'));
let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;
let page: Page;

beforeAll(async () => {
  portals = await startPortals([ebay]);
  stage = await openStage({ port: portals.port });
  page = await stage.open('options.html');
  await page.waitForSelector('#templates tbody tr');
});
afterAll(async () => {
  await stage?.close();
  await portals?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const pressIn = (id: string, label: string) =>
  page.locator(`#templates [data-template="${id}"] button[aria-label^="${label}:"]`).click();
const said = () => page.$eval('.toast [role=status]', (node) => node.textContent);
const originOf = (id: string) =>
  page.$eval(`#templates [data-template="${id}"]`, (row) => (row as HTMLElement).dataset.origin);
const stored = () => page.evaluate("chrome.storage.local.get('templates').then(({ templates }) => templates)");

async function choose(name: string, text: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, text);
  const input = (await page.$('#templates input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

describe('templates in the settings', () => {
  it('an edited text is checked while it is typed, kept, and taken back', async () => {
    await pressIn('customs', 'Edit');
    await page.waitForSelector('[data-editing=customs] textarea');
    expect(await page.$eval('[data-editing=customs] [data-findings]', (node) => node.textContent)).toContain(
      'No finding.',
    );
    await page.click('[data-editing=customs] textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('Write to us at shop@example.com about ');
    await page.click('[data-editing=customs] [data-blank=order_id]');
    await page.waitForSelector('[data-editing=customs] [data-severity=violation]');
    expect(await page.$eval('[data-editing=customs] textarea', (box) => (box as HTMLTextAreaElement).value)).toBe(
      'Write to us at shop@example.com about {order_id}',
    );
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run('#templates'));
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.click('[data-editing=customs] button[type=submit]');
    await page.waitForSelector('[data-template=customs][data-origin=edited]');
    expect(await said()).toBe('Template kept: Held in customs');
    await page.click('.toast button');
    await page.waitForSelector('[data-template=customs][data-origin=built-in]');
    expect(await stored()).toMatchObject({ own: [], hidden: [] });
  });

  it('a hidden one stays hidden after the page is opened again', async () => {
    await pressIn('customs', 'Hide');
    await page.waitForSelector('[data-template=customs][data-hidden=true]');
    await page.reload();
    await page.waitForSelector('[data-template=customs][data-hidden=true]');
    await pressIn('customs', 'Show');
    await page.waitForSelector('[data-template=customs][data-hidden=false]');
  });

  it('a file with a bad line changes nothing and names the line; a good one is taken', async () => {
    const head = 'id;title;portal;replyOnly;topics;lang;text';
    await choose('bad.csv', `${head}\nours;Ours;;;;en;Hello.\nbad;Bad;etsy;;;en;Hello.\n`);
    await page.waitForSelector('#templates .import-errors');
    expect(await page.$eval('#templates .import-errors li', (node) => node.textContent)).toMatch(/^Line 3: .*etsy/);
    expect(await stored()).toMatchObject({ own: [] });
    await choose('good.csv', `${head}\r\nours;"Ours, and ""theirs""";ebay;yes;return;en;"Hello,\r\n{order_id}"\r\n`);
    await page.waitForSelector('[data-template=ours]');
    expect(await originOf('ours')).toBe('own');
    expect(await stored()).toMatchObject({
      own: [{ id: 'ours', title: 'Ours, and "theirs"', portal: 'ebay', texts: { en: 'Hello,\n{order_id}' } }],
    });
  });

  it('what is exported can be read by another browser', async () => {
    const session = await stage.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    for (const kind of ['JSON', 'CSV']) {
      await page.locator(`#templates ::-p-text(Export as ${kind})`).click();
      const path = join(folder, `replywatch-templates.${kind.toLowerCase()}`);
      await expect
        .poll(
          () => {
            try {
              return readFileSync(path, 'utf8').length > 1000;
            } catch {
              return false;
            }
          },
          { timeout: 10_000 },
        )
        .toBe(true);
      await pressIn('ours', 'Delete');
      await page.waitForFunction(() => !document.querySelector('[data-template=ours]'));
      await choose(`again.${kind.toLowerCase()}`, readFileSync(path, 'utf8'));
      await page.waitForSelector('[data-template=ours]');
      expect(await stored()).toMatchObject({ own: [{ id: 'ours' }], hidden: [] });
    }
  });
});
