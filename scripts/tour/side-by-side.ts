import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import type { Stage } from '../../tests/e2e/support/browser';
import { PICTURES, tell } from './steps';

/** Where the next click goes: CSS pixels of the page it is on. */
interface Click {
  on: 'portal' | 'panel';
  x: number;
  y: number;
  number: number;
}

/** One picture of the portal's page with the panel beside it, as they stand in one window, and the next click on it. */
export async function sideBySide(stage: Stage, portal: Page, panel: Page, name: string, click?: Click): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const shots: string[] = [];
  for (const page of [portal, panel]) {
    await page.bringToFront();
    shots.push(await page.screenshot({ encoding: 'base64' }));
  }
  const sheet = await stage.browser.newPage();
  await sheet.setViewport({ width: 1800, height: 900 });
  const [left = '', right = ''] = shots;
  const at = click && { x: click.x + (click.on === 'panel' ? 1400 : 0), y: click.y };
  await sheet.setContent(`<style>body{margin:0;display:flex;background:#fff}img{display:block;height:900px}
    img+img{width:399px;border-left:1px solid #aab3bd}
    b{position:absolute;width:28px;height:28px;margin:-14px;border-radius:50%;background:#b3261e;color:#fff;
    font:600 16px/28px system-ui,sans-serif;text-align:center;box-shadow:0 0 0 3px #fff,0 1px 8px #0006}</style>
    <img src="data:image/png;base64,${left}"><img src="data:image/png;base64,${right}">
    ${at ? `<b style="left:${at.x}px;top:${at.y}px">${click.number}</b>` : ''}`);
  await sheet.screenshot({ path: `${PICTURES}/${name}.png` });
  await sheet.close();
  tell(`picture: demo/${name}.png`);
}
