import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amazonSite } from '../portals/amazon';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';
import { spokenText } from './support/closed';
import { waitForBadges } from './support/overlay';
import { focusReply, openThread, pressSend } from './support/portals';

const HOST = 'sellercentral.amazon.co.uk';
const site = amazonSite({ seed: 71, now: Date.now(), hosts: [HOST] });
let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;

beforeAll(async () => {
  portals = await startPortals([site]);
  stage = await openStage({ port: portals.port });
});
afterAll(async () => {
  await stage?.close();
  await portals?.stop();
});

async function openedThread(buyerAt: number) {
  const truth = site.truth().filter((one) => one.needsReply)[buyerAt];
  if (!truth) throw new Error('nobody waits');
  const page = await stage.browser.newPage();
  await page.goto(`https://${HOST}/messaging/inbox-v3?fi=responseNeeded`);
  await openThread(page, truth);
  await waitForBadges(page, (all) => all.some((one) => one.place === 'thread'), 'a badge in the thread');
  return { page, truth };
}

async function eventually(get: () => Promise<string>, wanted: RegExp, what: string): Promise<void> {
  let text = '';
  for (const end = Date.now() + 15_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) {
    text = await get();
    if (wanted.test(text)) return;
  }
  throw new Error(`${what}: the strip says "${text}"`);
}

describe('before sending', () => {
  it('one line says that a colleague answered after the page was opened; sending still works', async () => {
    const { page, truth } = await openedThread(0);
    site.colleagueAnswers(truth.caseId);
    await focusReply(page);
    await page.keyboard.type('Good morning, your parcel left yesterday. ');
    await eventually(
      () => spokenText(page, 'replywatch-check'),
      /A reply to this buyer appeared at \d\d:\d\d/,
      'a warning',
    );
    const before = site.posted.length;
    await pressSend(page);
    await eventually(async () => String(site.posted.length - before), /^1$/, 'the reply to be sent');
    await page.close();
  });

  it("the agent's own reply is no reason to warn before the next one", async () => {
    const { page } = await openedThread(1);
    await focusReply(page);
    await page.keyboard.type('Good morning, your parcel left yesterday. ');
    await pressSend(page);
    await new Promise((resolve) => setTimeout(resolve, 800));
    await focusReply(page);
    await page.keyboard.type('One more thing: it needs a signature. ');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await spokenText(page, 'replywatch-check')).not.toMatch(/appeared at/);
    await page.close();
  });
});
