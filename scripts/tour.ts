// The demo's tour: the production build in a real Chromium on the stand-in portals. Says what it saw, compares every
// badge with the stand-ins' own truth, takes pictures, and fails when something is wrong.
import type { Page } from 'puppeteer';
import { openStage, type Stage } from '../tests/e2e/support/browser';
import { badgesOn, checkOn, toolbarOf, waitForBadges } from '../tests/e2e/support/overlay';
import { focusReply, openThread } from '../tests/e2e/support/portals';
import { wrongAmazonBadge, wrongEbayBadge } from '../tests/e2e/support/truth';
import type { AmazonSite } from '../tests/portals/amazon';
import { startPortals } from '../tests/portals/server';
import { heading, note, pause, picture, problems, summary, tell } from './tour/steps';
import { tourWorld } from './tour/world';

const headless = !process.argv.includes('--headed') && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
const started = Date.now();
const world = tourWorld(Date.now());
const portals = await startPortals([world.uk, world.eu, world.ebay]);
const stage: Stage = await openStage({ port: portals.port, headless, width: 1400, height: 900 });

async function visitAmazon(name: string, host: string, site: AmazonSite): Promise<Page> {
  heading(`${name}: https://${host}/messaging/inbox-v3?fi=responseNeeded`);
  const page = await stage.browser.newPage();
  await page.goto(`https://${host}/messaging/inbox-v3?fi=responseNeeded`);
  const open = site.truth().filter((truth) => truth.status === 'action-needed');
  const rows = (badges: { place: string }[]) => badges.filter((badge) => badge.place === 'row');
  const badges = await waitForBadges(page, (all) => rows(all).length >= open.length, `${name}: a badge on each row`);
  await pause(600);
  const settled = (await badgesOn(page)).filter((badge) => badge.place === 'row');
  tell(`${summary(settled)} on ${open.length} conversations that need a response`);
  for (const truth of open) {
    const badge = settled.find((one) => one.conversation === truth.caseId || one.conversation === truth.orderId);
    const anonymous = truth.orderId === null ? settled.find((one) => one.conversation === '') : undefined;
    note(wrongAmazonBadge(badge ?? anonymous, truth));
    tell(`${truth.buyer}: ${(badge ?? anonymous)?.label ?? 'no badge'}`);
  }
  note(badges.length === open.length ? '' : `${name}: ${badges.length} badges for ${open.length} conversations`);
  return page;
}

const uk = await visitAmazon('Amazon UK', 'sellercentral.amazon.co.uk', world.uk);
await picture(uk, 'amazon-list');
const eu = await visitAmazon('Amazon EU, in German', 'sellercentral.amazon.de', world.eu);
await picture(eu, 'amazon-list-german');

heading('eBay: https://www.ebay.co.uk/cnt/ViewMessage');
const ebay = await stage.browser.newPage();
await ebay.goto('https://www.ebay.co.uk/cnt/ViewMessage?group_type=CORE');
const ebayTruth = world.ebay.truth().filter((truth) => truth.lastFrom !== 'ebay');
await waitForBadges(ebay, (all) => all.length >= ebayTruth.length, 'eBay: a badge on each row');
await pause(600);
const ebayBadges = await badgesOn(ebay);
tell(`${summary(ebayBadges)} on ${ebayTruth.length} conversations`);
for (const truth of ebayTruth) {
  const badge = ebayBadges.find((one) => one.conversation === truth.conversationId);
  note(wrongEbayBadge(badge, truth));
  tell(`${truth.user} (${truth.unread ? 'unread' : 'read'}): ${badge?.label ?? 'no badge'}`);
}
await picture(ebay, 'ebay-list');

heading('A reply on Amazon UK, with a link and an emoji in it');
await uk.bringToFront();
const palmer = world.uk.truth().find((truth) => truth.buyer === 'Palmer');
if (!palmer) throw new Error('the stand-in has no Palmer');
await openThread(uk, palmer);
await waitForBadges(uk, (all) => all.some((badge) => badge.place === 'thread'), 'a badge in the open thread');
const threadBadge = (await badgesOn(uk)).find((badge) => badge.place === 'thread');
tell(`open thread: ${threadBadge?.label}`);
note(threadBadge?.basis === 'exact' ? '' : `the thread's basis is ${threadBadge?.basis}, not exact`);
await focusReply(uk);
await uk.keyboard.type(
  'Your parcel left on Thursday 😊 You can also write to help@brass-lamps.com or see www.brass-lamps.com ',
);
await pause(700);
const verdict = await checkOn(uk);
tell(`reply check: ${verdict?.verdict}: ${verdict?.categories.join(', ')}`);
note(
  verdict?.categories.join() === 'contact-info,emoji,external-link'
    ? ''
    : `categories are ${verdict?.categories.join()}`,
);
await picture(uk, 'reply-check');

heading('The side panel and the toolbar');
const panel = await stage.open('sidepanel.html');
await panel.setViewport({ width: 400, height: 900 });
await panel.waitForSelector('[data-queue-item]');
await pause(500);
const queue = await panel.$$eval('[data-queue-item]', (items) =>
  items.map((item) => ({
    band: item.getAttribute('data-band') ?? '',
    text: (item.textContent ?? '').replace(/\s+/g, ' ').trim(),
  })),
);
for (const item of queue) tell(`${item.band.padEnd(9)} ${item.text}`);
const summaries = await panel.$$eval('[data-portal-summary]', (all) =>
  all.map((one) =>
    [...one.attributes]
      .filter((a) => a.name.startsWith('data-'))
      .map((a) => `${a.name.slice(5)}=${a.value}`)
      .join(' '),
  ),
);
for (const line of summaries) tell(line);
await picture(panel, 'panel');
await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
await picture(panel, 'panel-dark');
const toolbar = await toolbarOf(await stage.worker());
tell(`toolbar: "${toolbar.text}" ${toolbar.title}`);
const urgentNow = queue.filter((item) => ['overdue', 'critical', 'urgent'].includes(item.band)).length;
note(toolbar.text === String(urgentNow) ? '' : `the toolbar says "${toolbar.text}", the queue has ${urgentNow} urgent`);

heading('What left the browser');
note(world.uk.posted.length + world.eu.posted.length === 0 ? '' : 'something was posted to Amazon');
const strange = portals.unexpected();
tell(`hosts contacted that are no portal: ${strange.length === 0 ? 'none' : strange.join(', ')}; nothing was sent`);

console.log(
  `\n${problems.length === 0 ? 'All of it right.' : `${problems.length} things are wrong.`} ${((Date.now() - started) / 1000).toFixed(0)} s`,
);
if (headless) {
  await stage.close();
  await portals.stop();
  process.exit(problems.length === 0 ? 0 : 1);
}
console.log('The browser stays open; close it to end the demo.');
await new Promise<void>((resolve) => stage.browser.once('disconnected', () => resolve()));
await portals.stop();
process.exit(problems.length === 0 ? 0 : 1);
