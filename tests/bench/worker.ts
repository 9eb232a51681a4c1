import type { Page } from 'puppeteer';
import type { PageReport } from '../../lib/messaging/protocol';
import type { Figures } from './bounds';
import { manyRows } from './inbox';
import { median } from './measure';
import { onPage, PAGES, pause, type Stages } from './stages';

const ROUNDS = 7;
const ROWS = 25;

/** How long a page waits for the answer to a report, from a worker that runs and from one that was killed. */
export async function benchWorker({ ours }: Stages): Promise<Figures> {
  return onPage(
    ours,
    async () => undefined,
    PAGES.empty,
    async (page) => {
      await pause(500);
      const warm: number[] = [];
      const wake: number[] = [];
      for (let round = -1; round < ROUNDS; round++) {
        await ask(page);
        const running = await ask(page);
        await (await ours.worker()).close();
        await pause(300);
        const woken = await ask(page);
        if (round < 0) continue;
        warm.push(running);
        wake.push(woken);
      }
      return { 'worker.wake': median(wake), 'worker.warm': median(warm) };
    },
  );
}

/** Sends a report from the content script's own world; ms until its answer. */
async function ask(page: Page): Promise<number> {
  const [realm] = page.extensionRealms();
  if (!realm) throw new Error('the overlay is not on the page');
  const now = Date.now();
  const payload: PageReport = {
    portal: 'amazon',
    account: { host: new URL(PAGES.empty).host },
    page: 'inbox',
    view: 'response-needed',
    state: 'ok',
    at: now,
    sightings: manyRows(now).slice(0, ROWS),
    probe: {},
  };
  const { took, facts } = await realm.evaluate(
    async (envelope) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
      ).chrome;
      const start = performance.now();
      const answer = (await runtime.sendMessage(envelope)) as { value?: { facts?: unknown[] } } | undefined;
      return { took: performance.now() - start, facts: answer?.value?.facts?.length };
    },
    { replywatch: 1, command: 'report', payload },
  );
  if (facts !== ROWS) throw new Error(`${facts} facts for ${ROWS} rows`);
  return took;
}
