// The demo's tour: a busy Monday on the stand-in portals, in a real Chromium with the production build. Says what it saw,
// compares every badge and number with the stand-ins' own truth, takes pictures, and fails when one is wrong.
import { openStage } from '../tests/e2e/support/browser';
import { badgesOn, checkOn, toolbarOf, waitForBadges } from '../tests/e2e/support/overlay';
import { permittedBuild } from '../tests/e2e/support/permitted-build';
import { focusReply, openThread, turnPage } from '../tests/e2e/support/portals';
import { startPortals } from '../tests/portals/server';
import { compare, urgentIn, urgentOnEbay, waitingIn } from './tour/numbers';
import { whereIsMyParcel } from './tour/parcel';
import { heading, note, pause, picture, problems, tell } from './tour/steps';
import { checkAmazonPage, openInbox, visitEbay } from './tour/visits';
import { tourWorld } from './tour/world';

const PAGE = 25;
const headless = !process.argv.includes('--headed') && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const started = Date.now();
const world = tourWorld(started);
const portals = await startPortals([world.uk, world.eu, world.ebay, world.carriers]);
// Nobody can answer the browser's question for the carriers' hosts here: a copy of the build has them granted.
const stage = await openStage({ port: portals.port, build: permittedBuild(), headless, width: 1400, height: 900 });
const panel = await stage.open('sidepanel.html');
await panel.setViewport({ width: 400, height: 900 });

/** Newest first, as the list shows them. */
const ukList = () => waitingIn(world.uk).sort((a, b) => b.lastActivityAt - a.lastActivityAt);
const toolbar = async () => toolbarOf(await stage.worker());
const opened: string[] = [];

const uk = await openInbox(stage, 'Amazon UK', 'sellercentral.amazon.co.uk');
await checkAmazonPage(uk, ukList().slice(0, PAGE), 'Amazon UK, page 1');
tell('a partial list: the oldest ones are on the next page, and nobody has looked there');
await compare(panel, 'amazon', { seen: PAGE, total: ukList().length, state: 'partial' });
await turnPage(uk, 'right');
await pause(600);
await checkAmazonPage(uk, ukList().slice(PAGE), 'Amazon UK, page 2');
await compare(panel, 'amazon', {
  seen: ukList().length,
  total: ukList().length,
  'needs-reply': ukList().length,
  urgent: urgentIn(ukList(), opened, Date.now()),
  state: 'ok',
});
await picture(uk, 'amazon-list');

const eu = await openInbox(stage, 'Amazon EU, in German', 'sellercentral.amazon.de');
await checkAmazonPage(eu, waitingIn(world.eu), 'Amazon EU');
await picture(eu, 'amazon-list-german');

const ebay = await visitEbay(stage, world.ebay);
const unread = world.ebay.truth().filter((truth) => truth.unread).length;
await compare(panel, 'ebay', {
  unread,
  'needs-reply': unread,
  urgent: urgentOnEbay(world.ebay, Date.now()),
  seen: unread,
  total: unread,
});
await picture(ebay, 'ebay-list');

heading('A reply on Amazon UK, with an address, a link and an emoji in it');
await uk.bringToFront();
const palmer = world.uk.truth().find((truth) => truth.buyer === 'Palmer');
if (!palmer) throw new Error('the stand-in has no Palmer');
await openThread(uk, palmer);
opened.push(palmer.caseId);
await waitForBadges(uk, (all) => all.some((badge) => badge.place === 'thread'), 'a badge in the open thread');
await pause(400);
const threadBadge = (await badgesOn(uk)).find((badge) => badge.place === 'thread');
tell(`open thread: ${threadBadge?.label}`);
note(threadBadge?.basis === 'exact' ? '' : `the thread's basis is ${threadBadge?.basis}, not exact`);
await focusReply(uk);
await uk.keyboard.type(
  'Your parcel left on Thursday 😊 You can also write to help@brass-lamps.com or see www.brass-lamps.com ',
);
await pause(800);
const verdict = await checkOn(uk);
tell(`reply check: ${verdict?.verdict}: ${verdict?.categories.join(', ')}`);
note(
  verdict?.categories.join() === 'contact-info,emoji,external-link'
    ? ''
    : `categories are ${verdict?.categories.join()}`,
);
await picture(uk, 'reply-check');

// In a window of its own, as beside the portal, the panel shows an opened conversation by itself.
const besidePortal = await stage.open('sidepanel.html?window=1');
await besidePortal.setViewport({ width: 400, height: 900 });
await whereIsMyParcel(stage, uk, besidePortal, palmer);
await besidePortal.close();

heading('One queue over both portals, one number on the toolbar');
await panel.bringToFront();
const urgentAmazon = urgentIn([...ukList(), ...waitingIn(world.eu)], opened, Date.now());
const urgent = urgentAmazon + urgentOnEbay(world.ebay, Date.now());
await compare(panel, 'amazon', {
  'needs-reply': ukList().length + waitingIn(world.eu).length,
  urgent: urgentAmazon,
  seen: ukList().length + waitingIn(world.eu).length,
  state: 'ok',
});
const queue = await panel.$$eval('[data-queue-item]', (items) =>
  items
    .slice(0, 8)
    .map((item) => `${item.getAttribute('data-band')}: ${(item.textContent ?? '').replace(/\s+/g, ' ').trim()}`),
);
for (const line of queue) tell(line);
await picture(panel, 'panel');
await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
await picture(panel, 'panel-dark');
await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
const before = await toolbar();
tell(`toolbar: "${before.text}" ${before.title}`);
note(before.text === String(urgent) ? '' : `the toolbar says "${before.text}", the truth is ${urgent}`);

heading('Colleagues answer three of them in other browsers');
const answered = ukList().slice(0, 3);
for (const truth of answered) world.uk.colleagueAnswers(truth.caseId);
await uk.bringToFront();
await uk.goto('https://sellercentral.amazon.co.uk/messaging/inbox-v3?fi=responseNeeded');
await checkAmazonPage(uk, ukList().slice(0, PAGE), 'Amazon UK, page 1 again');
await turnPage(uk, 'right');
await pause(600);
await checkAmazonPage(uk, ukList().slice(PAGE), 'Amazon UK, page 2 again');
await panel.bringToFront();
const left = ukList().length + waitingIn(world.eu).length;
await compare(panel, 'amazon', { 'needs-reply': left, seen: left, total: left, state: 'ok' });

heading('Amazon EU signs out over night');
world.eu.setSignedOut(true);
await eu.bringToFront();
await eu.reload();
await pause(1500);
await panel.bringToFront();
await compare(panel, 'amazon', { state: 'signed-out', 'needs-reply': left });
const after = await toolbar();
tell(`toolbar: "${after.text}" ${after.title}`);
note(/signed out/.test(after.title) ? '' : 'the toolbar does not say that an account is signed out');
note(
  after.color.slice(0, 3).every((channel) => Math.abs(channel - (after.color[0] ?? 0)) < 40)
    ? ''
    : 'the toolbar is not grey',
);
await picture(panel, 'panel-signed-out');

heading('What left the browser');
note([...world.uk.posted, ...world.eu.posted, ...world.ebay.posted].length === 0 ? '' : 'something was sent');
const strange = portals.unexpected();
tell(`hosts contacted that are no portal: ${strange.length === 0 ? 'none' : strange.join(', ')}; nothing was sent`);
note(strange.length === 0 ? '' : `contacted: ${strange.join(', ')}`);

const took = ((Date.now() - started) / 1000).toFixed(0);
console.log(
  `\n${problems.length === 0 ? 'Every badge and number was right.' : `${problems.length} things are wrong.`} ${took} s`,
);
if (!headless) {
  console.log('The browser stays open; close it to end the demo.');
  await new Promise<void>((resolve) => stage.browser.once('disconnected', () => resolve()));
}
await stage.close().catch(() => undefined);
await portals.stop();
process.exit(problems.length === 0 ? 0 : 1);
