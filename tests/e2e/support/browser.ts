import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer';

/** The unmodified production build. */
export const BUILD = new URL('../../../.output/chrome-mv3', import.meta.url).pathname;

/** The same with the gallery page in it (`--mode test`). */
export const GALLERY_BUILD = new URL('../../../.output/chrome-mv3-test', import.meta.url).pathname;

export interface Stage {
  browser: Browser;
  extensionId: string;
  /** The extension's worker; wakes it when it is asleep. */
  worker(): Promise<WebWorker>;
  /** Opens an extension page (`sidepanel.html`, `options.html`). */
  open(page: string): Promise<Page>;
  close(): Promise<void>;
}

export interface StageOptions {
  /** Port of the stand-in portals: every host name leads there. */
  port: number;
  build?: string;
  headless?: boolean;
  width?: number;
  height?: number;
  /** Interface language of the browser, such as `de`. */
  language?: string;
  args?: string[];
}

/** A real Chromium with the extension loaded, for which every host name is the stand-in server. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const build = options.build ?? BUILD;
  if (!existsSync(`${build}/manifest.json`))
    throw new Error(`${build} is not built: run "npm run e2e", which builds first`);
  const { width = 1400, height = 900 } = options;
  const browser = await puppeteer.launch({
    executablePath: process.env.PUPPETEER_EXECUTABLE_PATH ?? '/usr/bin/chromium',
    headless: options.headless ?? true,
    pipe: true,
    acceptInsecureCerts: true,
    enableExtensions: [build],
    defaultViewport: options.headless === false ? null : { width, height },
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port}`,
      `--window-size=${width},${height}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.language ? [`--lang=${options.language}`] : []),
      ...(options.args ?? []),
    ],
    ...(options.language ? { env: { ...process.env, LANGUAGE: options.language } } : {}),
  });
  const isOurWorker = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
  const target = await browser.waitForTarget(isOurWorker, { timeout: 15_000 });
  const extensionId = new URL(target.url()).host;
  return {
    browser,
    extensionId,
    async worker() {
      const now = await browser.waitForTarget(isOurWorker, { timeout: 15_000 });
      const worker = await now.worker();
      if (!worker) throw new Error('the extension has no worker');
      return worker;
    },
    async open(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`, { waitUntil: 'load' });
      return page;
    },
    close: () => browser.close(),
  };
}
