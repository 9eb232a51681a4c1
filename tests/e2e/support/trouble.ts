import type { Browser, CDPSession, Page } from 'puppeteer';

interface Details {
  text: string;
  url?: string;
  executionContextId?: number;
  exception?: { description?: string };
  stackTrace?: { callFrames: { url: string }[] };
}

/** What went wrong in our own code, and what a page's policy refused, while a browser was watched. */
export interface Trouble {
  /** One line each; empty is what a test wants. */
  found: string[];
  /** Watches a page that was just opened, before it goes anywhere. */
  watch(page: Page): Promise<CDPSession>;
}

/**
 * Collects errors of the extension's code wherever it runs: its worker, its own pages, its world in portal pages, and
 * the page tap in the page's own world. What a page throws by itself is the page's.
 * @param extensionId whose errors count
 */
export async function collectTrouble(browser: Browser, extensionId: string): Promise<Trouble> {
  const found: string[] = [];
  const origin = `chrome-extension://${extensionId}`;

  const listen = async (session: CDPSession, where: string) => {
    const ours = new Set<number>();
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === origin) ours.add(context.id);
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      const { text, url = '', executionContextId = 0, exception, stackTrace } = exceptionDetails as Details;
      const at = stackTrace?.callFrames[0]?.url ?? url;
      if (ours.has(executionContextId) || at.startsWith(origin))
        found.push(`${where}: ${text} ${exception?.description ?? ''} (${at})`);
    });
    session.on('Runtime.consoleAPICalled', ({ type, args, executionContextId, stackTrace }) => {
      const at = stackTrace?.callFrames[0]?.url ?? '';
      if ((type === 'error' || type === 'assert') && (ours.has(executionContextId) || at.startsWith(origin)))
        found.push(`${where}: console.${type} ${args.map((one) => one.description ?? String(one.value)).join(' ')}`);
    });
    session.on('Log.entryAdded', ({ entry }) => {
      if (/content security policy|trusted ?types/i.test(entry.text)) found.push(`${where}: ${entry.text}`);
    });
    await session.send('Runtime.enable');
    await session.send('Log.enable');
  };

  for (const target of browser.targets()) {
    if (target.type() !== 'service_worker' || !target.url().startsWith(origin)) continue;
    await listen(await target.createCDPSession(), 'worker');
  }
  return {
    found,
    async watch(page) {
      const session = await page.createCDPSession();
      await listen(session, 'page');
      return session;
    },
  };
}

/** Runs an expression in the extension's own world of a page's top frame and returns its value. */
export async function inOurWorld<T>(page: Page, extensionId: string, expression: string): Promise<T> {
  const session = await page.createCDPSession();
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) contexts.push(context.id);
  });
  await session.send('Runtime.enable');
  const contextId = contexts[0];
  if (contextId === undefined) throw new Error(`the extension has no world on ${page.url()}`);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
