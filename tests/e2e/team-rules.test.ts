import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ebaySite } from '../portals/ebay';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';
import { spokenText } from './support/closed';
import { checkOn } from './support/overlay';
import { focusReply, openThread } from './support/portals';

const now = Date.now();
const ebay = ebaySite({ seed: 5, now, hosts: ['www.ebay.co.uk'] });
const folder = mkdtempSync(join(tmpdir(), 'team-rules-'));
let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;

beforeAll(async () => {
  portals = await startPortals([ebay]);
  stage = await openStage({ port: portals.port });
});
beforeEach(async () => {
  const worker = await stage.worker();
  // A worker that has only just started has no world of its own yet.
  await expect.poll(() => worker.evaluate('typeof chrome'), { timeout: 10_000 }).toBe('object');
  await worker.evaluate('chrome.storage.local.clear()');
});
afterAll(async () => {
  await stage?.close();
  await portals?.stop();
  rmSync(folder, { recursive: true });
});

function fileOf(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** Until `told` says `true`; then its last word. */
async function until<T>(ask: () => Promise<T>, told: (answer: T) => boolean, what: string): Promise<T> {
  const end = Date.now() + 15_000;
  let answer = await ask();
  while (!told(answer)) {
    if (Date.now() > end) throw new Error(`${what}: not within 15 s, but ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
    answer = await ask();
  }
  return answer;
}

async function openSettings(): Promise<Page> {
  const page = await stage.open('options.html');
  await page.waitForSelector('[data-team]');
  return page;
}
const textOf = (page: Page, selector: string) =>
  page.$$eval(selector, (found) => found.map((one) => one.textContent?.trim() ?? ''));
async function choose(page: Page, path: string) {
  const input = (await page.$('[data-team] input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}
const press = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === wanted);
    if (!button) throw new Error(`no button ${wanted}`);
    button.click();
  }, name);

const TEAM = {
  version: 1,
  allowedDomains: ['bright-tools.com'],
  forbidden: [{ words: 'guaranteed', reason: 'We promise no dates.', severity: 'violation' }],
  approved: ['You find the sheet at www.our-shop.com/sheet.'],
  rules: { contact_email: 'off' },
};

describe("the team's rules", () => {
  it('a file with mistakes changes nothing and says where they are', async () => {
    const page = await openSettings();
    await choose(page, fileOf('wrong.json', { ...TEAM, allowedDomains: ['*.com'], approvd: [] }));
    const errors = await until(
      () => textOf(page, '[data-team] .import-errors li'),
      (told) => told.length > 0,
      'errors',
    );
    expect(errors.join('\n')).toContain('allowedDomains[1]: Not the name of one site');
    expect(errors.join('\n')).toContain('approvd: There is no such field.');
    expect(await page.$eval('[data-team]', (one) => one.getAttribute('data-team'))).toBe('nobody');
    await page.close();
  });

  it('apply to what is being typed as soon as they are there, and no more once taken back', async () => {
    const reply = await stage.browser.newPage();
    await reply.goto('https://www.ebay.co.uk/cnt/ViewMessage?group_type=CORE');
    await openThread(reply, ebay.truth().find((truth) => truth.lastFrom === 'buyer') as { user: string });
    await focusReply(reply);
    await reply.keyboard.type(
      'See https://help.bright-tools.com/a please. It is guaranteed. It says a.b@brass.com there. ',
    );
    const categories = async () => (await checkOn(reply))?.categories.toSorted().join(' ') ?? '';
    await until(categories, (told) => told === 'contact-info external-link', 'the built-in rules');

    const page = await openSettings();
    await choose(page, fileOf('team.json', TEAM));
    await until(
      () => textOf(page, '.toast [role=status]'),
      ([told]) => told?.includes('team.json') === true,
      'a word',
    );
    await reply.bringToFront();
    await until(categories, (told) => told === 'tone', "the team's rules");
    expect(await spokenText(reply, 'replywatch-check')).toContain('Not wanted by your team');
    await reply.keyboard.type('You find the sheet at  www.our-shop.com/SHEET. Bye. ');
    await until(categories, (told) => told === 'tone', 'an approved sentence');

    await page.bringToFront();
    expect(await textOf(page, '[data-team-off]')).toEqual(['1 rule switched off by your team']);
    await press(page, 'Undo');
    await until(
      () => textOf(page, '[data-team-off]'),
      (told) => told.length === 0,
      'the rule to be on again',
    );
    await reply.bringToFront();
    await until(categories, (told) => told === 'contact-info external-link', 'the built-in rules again');
    await reply.close();
    await page.close();
  });

  it('are changed in the table by keyboard, exported, and read back', async () => {
    const page = await openSettings();
    await page.focus('[data-rule=profanity][data-portal=ebay] select');
    await page.keyboard.press('o');
    await until(
      () => textOf(page, '[data-team-off]'),
      (told) => told.length === 1,
      'a rule to be off',
    );
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await press(page, 'Export');
    const exported = join(folder, 'replywatch-team-rules.json');
    await until(
      async () => readdirSync(folder),
      (files) => files.includes('replywatch-team-rules.json'),
      'a file',
    );
    expect(JSON.parse(readFileSync(exported, 'utf8'))).toMatchObject({
      version: 1,
      rules: { profanity: { ebay: 'off' } },
    });
    await press(page, 'Remove all');
    await until(
      () => textOf(page, '[data-team-off]'),
      (told) => told.length === 0,
      'no rule to be off',
    );
    await choose(page, exported);
    await until(
      () => textOf(page, '[data-team-off]'),
      (told) => told.length === 1,
      'the rule to be off again',
    );
    await page.close();
  });

  it('keep the head of the table in view', async () => {
    const page = await openSettings();
    const head = await page.$eval('.rules-scroll', (box) => {
      box.scrollTop = 400;
      const th = box.querySelector('th') as Element;
      return { scrolled: box.scrollTop, offset: th.getBoundingClientRect().top - box.getBoundingClientRect().top };
    });
    expect(head.scrolled).toBe(400);
    expect(head.offset).toBeLessThanOrEqual(2);
    await page.close();
  });
});

const POLICIES = '/etc/chromium/policies/managed';
const canSetPolicies =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/chromium') &&
  (process.env.PUPPETEER_EXECUTABLE_PATH ?? '/usr/bin/chromium') === '/usr/bin/chromium';

// Chromium reads policies from a place of the machine's own, which only root may write to.
describe.skipIf(!canSetPolicies)('rules set by an administrator', () => {
  const policy = join(POLICIES, `replywatch-test-${process.pid}.json`);
  const setPolicy = (value: object) =>
    writeFileSync(policy, JSON.stringify({ '3rdparty': { extensions: { [stage.extensionId]: value } } }));
  const made = existsSync(POLICIES) ? undefined : mkdirSync(POLICIES, { recursive: true });
  afterAll(() => {
    rmSync(policy, { force: true });
    if (made) rmSync(made, { recursive: true });
  });

  it('come before all others, cannot be changed, and are told when they are broken', async () => {
    const page = await openSettings();
    const policies = await stage.browser.newPage();
    await policies.goto('chrome://policy');
    /** Has Chromium read its policies again, as it does by itself every 15 minutes; it waits until a file is at rest. */
    const reload = () => policies.$eval('pierce/#reload-policies', (button) => (button as HTMLElement).click());
    const from = async () => {
      await reload();
      return page.$eval('[data-team]', (one) => one.getAttribute('data-team'));
    };
    setPolicy({ teamRules: { ...TEAM, rules: { contact_email: { ebay: 'off' } } } });
    await until(from, (told) => told === 'administrator', "the administrator's rules");
    expect(await textOf(page, '[data-team] .note p')).toEqual([
      'Set by your administrator. They cannot be changed here.',
    ]);
    expect(await textOf(page, '[data-entries] li')).toHaveLength(3);
    expect(await page.$$('[data-team] input:not(:disabled), [data-rule] select:not(:disabled)')).toEqual([]);

    const reply = await stage.browser.newPage();
    await reply.goto('https://www.ebay.co.uk/cnt/ViewMessage?group_type=CORE');
    await openThread(reply, ebay.truth().find((truth) => truth.lastFrom === 'buyer') as { user: string });
    await focusReply(reply);
    await reply.keyboard.type('See www.bright-tools.com please. It is guaranteed. It says a.b@brass.com there. ');
    const categories = async () => (await checkOn(reply))?.categories.join(' ') ?? '';
    await until(categories, (told) => told === 'tone', "the administrator's rules in a reply");

    setPolicy({ teamRulesText: '{"version":1,"approved":[7]}' });
    const errors = async () => {
      await reload();
      return textOf(page, '[data-team] .import-errors li');
    };
    await until(errors, (told) => told.length > 0, 'what is wrong');
    expect(await textOf(page, '[data-team] .import-errors')).toEqual([
      'What your administrator set cannot be read. No team rules are in force.approved[1]: Not of the expected kind. “7”',
    ]);
  });
});
