import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { amazonSite } from '../portals/amazon';
import { ebaySite } from '../portals/ebay';
import { startPortals } from '../portals/server';
import { openStage, type Stage } from './support/browser';
import { spokenText } from './support/closed';
import { boxOn, pressUndo, until } from './support/composer';
import { checkOn } from './support/overlay';
import { focusReply, openThread } from './support/portals';
import { FORBIDDEN } from './support/sending';

const now = Date.now();
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const AMAZON_ORDER = '026-7654321-2000001';
const amazonHost = 'sellercentral.amazon.co.uk';
const amazon = amazonSite({
  now,
  hosts: [amazonHost],
  conversations: ['Palmer', 'Quint'].map((buyer, n) => ({
    buyer,
    orderId: n === 0 ? AMAZON_ORDER : '026-7654321-2000002',
    subject: 'Delivery enquiry',
    status: 'action-needed' as const,
    messages: [{ from: 'buyer' as const, minutesAgo: 120, text: 'Could you send the invoice please?' }],
  })),
});
const ebayOn = (host: string, composer: 'textarea' | 'contenteditable') =>
  ebaySite({
    now,
    hosts: [host],
    composer,
    language: 'en',
    conversations: [
      {
        conversationId: `4000${host.length}`,
        user: 'rosalind-77',
        title: 'Brass lamp',
        itemId: '225000000001',
        unread: true,
        messages: [{ from: 'buyer', minutesAgo: 90, text: 'Could you send the invoice please?' }],
      },
    ],
  });
const EBAYS = { textarea: 'www.ebay.co.uk', contenteditable: 'www.ebay.com' } as const;
const ebays = {
  textarea: ebayOn(EBAYS.textarea, 'textarea'),
  contenteditable: ebayOn(EBAYS.contenteditable, 'contenteditable'),
};

let portals: Awaited<ReturnType<typeof startPortals>>;
let stage: Stage;
let ours: Page;

beforeAll(async () => {
  portals = await startPortals([amazon, ...Object.values(ebays)]);
  stage = await openStage({ port: portals.port });
  ours = await stage.open('options.html');
  await keep({ templates: { version: 1, own: [OWN], hidden: [] } });
});
afterEach(async () => {
  const pages = await stage.browser.pages();
  await Promise.all(pages.filter((page) => page.url().startsWith('https:')).map((page) => page.close()));
});
afterAll(async () => {
  await stage?.close();
  await portals?.stop();
});

async function amazonThread(): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.goto(`https://${amazonHost}/messaging/inbox-v3?fi=responseNeeded`);
  await openThread(page, { buyer: 'Palmer' });
  return page;
}

async function ebayThread(kind: keyof typeof EBAYS): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.goto(`https://${EBAYS[kind]}/cnt/ViewMessage?group_type=CORE`);
  await openThread(page, { user: 'rosalind-77' });
  return page;
}

/** An own template, as the settings keep it. */
const OWN = {
  id: 'lamp-care',
  title: 'Lamp <i>care</i>',
  topics: [],
  texts: { en: 'Hello,\n\nkeep the <b>lamp</b> dry & cool.\nIt is made of brass.\n\nBest wishes' },
};
const INVOICE = { letters: 'invo', title: 'Invoice', text: `The invoice for order ${AMAZON_ORDER} is attached` };
const CARE = { letters: 'lam', title: OWN.title, text: OWN.texts.en };

const PLACES = [
  { name: 'Seller Central, textarea in an open root', open: amazonThread, posted: amazon.posted, ...INVOICE },
  { name: 'eBay, textarea', open: () => ebayThread('textarea'), posted: ebays.textarea.posted, ...CARE },
  {
    name: 'eBay, contenteditable',
    open: () => ebayThread('contenteditable'),
    posted: ebays.contenteditable.posted,
    ...CARE,
  },
];

/** Settings and templates as the settings page would write them. */
const keep = (entries: object): Promise<void> =>
  ours.evaluate(
    (entries) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(v: object): Promise<void> } } } }
      ).chrome.storage.local.set(entries),
    entries,
  );

/** Asks the overlay of a portal tab from a page of the extension, as the panel does. */
function askOverlay(page: Page, message: object): Promise<Record<string, unknown>> {
  return ours.evaluate(
    async (host, message) => {
      const { tabs } = (
        globalThis as unknown as {
          chrome: {
            tabs: {
              query(of: object): Promise<{ id: number }[]>;
              sendMessage(id: number, message: object): Promise<Record<string, unknown>>;
            };
          };
        }
      ).chrome;
      const [tab] = await tabs.query({ url: `https://${host}/*` });
      if (!tab) throw new Error(`no tab on ${host}`);
      return tabs.sendMessage(tab.id, { replywatch: 1, ...message });
    },
    new URL(page.url()).host,
    message,
  );
}

/** The text of the box with its line breaks, as the page itself would send it. */
const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const find = (node: Document | ShadowRoot): HTMLElement | null => {
      for (const element of node.querySelectorAll<HTMLElement>('*')) {
        if (element.matches('textarea,[contenteditable=true]') && element.offsetWidth > 0) return element;
        const inner = element.shadowRoot && find(element.shadowRoot);
        if (inner) return inner;
      }
      return null;
    };
    const box = find(document);
    // biome-ignore lint/performance/useDomNodeTextContent: its line breaks are what is looked at
    return (box instanceof HTMLTextAreaElement ? box.value : (box?.innerText ?? '')).replaceAll('\u00a0', ' ');
  });

const about = (page: Page) => askOverlay(page, { ask: 'conversation' });
/** Which conversation is open, once the box is there. */
const known = (page: Page) =>
  until(
    () => about(page),
    ({ hasBox }) => hasBox === true,
    'a box',
  );
const insert = async (page: Page, text: string) => {
  const { nativeId, orderId } = await known(page);
  return (await askOverlay(page, { ask: 'insert', text, nativeId, orderId })).inserted;
};

const LETTER = 'Dear buyer,\n\nthe invoice is attached.\nIt is <b>not</b> a {blank}.\n\nBest wishes';

describe('a text from our own page', () => {
  it.each(PLACES)('$name: goes in, is checked, and Undo takes it back; nothing is sent', async ({ open, posted }) => {
    const page = await open();
    const before = posted.length;
    const seen = await known(page);
    expect(seen).toMatchObject({ purpose: 'reply', hasBox: true, holdsText: false });
    expect(seen.nativeId ?? seen.orderId).toBeTruthy();

    // Nobody has been in the box yet, and the portal's tab is not the one in front.
    await ours.bringToFront();
    expect(await insert(page, LETTER)).toBe('done');
    expect(await textOf(page)).toBe(LETTER);
    expect(await about(page)).toMatchObject({ holdsText: true });

    // Again: the caret stands behind the first one.
    await page.bringToFront();
    expect(await insert(page, `\n${FORBIDDEN}`)).toBe('done');
    expect(await textOf(page)).toBe(`${LETTER}${FORBIDDEN.trim()}`);
    await until(
      () => checkOn(page),
      (check) => check?.verdict === 'violation',
      'the verdict',
    );
    await pressUndo(page);
    expect(await textOf(page)).toBe(LETTER);
    await pressUndo(page);
    expect((await textOf(page)).trim()).toBe('');
    expect(posted.length - before).toBe(0);
    await page.close();
  });

  it.each(PLACES)('$name: goes to the caret that the box had, and over what was selected', async ({ open }) => {
    const page = await open();
    await known(page);
    await focusReply(page);
    await page.keyboard.type('Hello  goodbye');
    for (let n = 0; n < 8; n++) await page.keyboard.press('ArrowLeft');
    // The agent goes elsewhere, as to the panel.
    await page.evaluate(() => {
      let active = document.activeElement as HTMLElement | null;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLElement;
      active?.blur();
    });
    expect(await insert(page, 'and')).toBe('done');
    expect(await textOf(page)).toBe('Hello and goodbye');
    await page.keyboard.down('Shift');
    for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Shift');
    expect(await insert(page, 'one\ntwo')).toBe('done');
    expect(await textOf(page)).toBe('Hello one\ntwo goodbye');
    await pressUndo(page);
    expect(await textOf(page)).toBe('Hello and goodbye');
    await page.close();
  });

  it('is not inserted into another conversation, nor where there is no box', async () => {
    const page = await amazonThread();
    const { nativeId } = await known(page);
    const wanted = { ask: 'insert', text: LETTER };
    expect(await askOverlay(page, { ...wanted, nativeId: 'another' })).toEqual({ inserted: 'other-conversation' });
    expect(await askOverlay(page, wanted)).toEqual({ inserted: 'other-conversation' });
    if (!nativeId)
      expect(await askOverlay(page, { ...wanted, orderId: '026-7654321-2000002' })).toEqual({
        inserted: 'other-conversation',
      });
    expect(await textOf(page)).toBe('');
    await page.goto(`https://${amazonHost}/messaging/inbox-v3?fi=responseNeeded`);
    await wait(1500);
    expect(await askOverlay(page, { ...wanted, nativeId: 'another' })).toEqual({ inserted: 'no-box' });
    await page.close();
  });

  it('is refused where the page takes it back or the box is replaced, and goes in where only events are kept', async () => {
    const page = await amazonThread();
    await known(page);
    const hostile = (how: 'swallow' | 'take-back' | 'replace') =>
      page.evaluate((how) => {
        const find = (node: Document | ShadowRoot): HTMLTextAreaElement | null => {
          for (const element of node.querySelectorAll<HTMLElement>('*')) {
            if (element instanceof HTMLTextAreaElement && element.offsetWidth > 0) return element;
            const inner = element.shadowRoot && find(element.shadowRoot);
            if (inner) return inner;
          }
          return null;
        };
        const form = document.createElement('form');
        form.setAttribute('name', 'execCommand');
        if (how === 'swallow') document.body.append(form);
        document.execCommand = () => false;
        window.addEventListener(
          'input',
          (event) => {
            const box = find(document) as HTMLTextAreaElement;
            event.stopImmediatePropagation();
            if (how === 'take-back') setTimeout(() => Object.assign(box, { value: '' }), 20);
            if (how === 'replace') box.replaceWith(Object.assign(document.createElement('textarea'), { rows: 6 }));
          },
          { capture: true, once: how !== 'swallow' },
        );
      }, how);
    await hostile('take-back');
    expect(await insert(page, LETTER)).toBe('refused');
    expect(await textOf(page)).toBe('');
    await hostile('swallow');
    expect(await insert(page, FORBIDDEN)).toBe('done');
    await until(
      () => checkOn(page),
      (check) => check?.verdict === 'violation',
      'the verdict',
    );
    await page.close();
    const other = await amazonThread();
    await known(other);
    await other.evaluate(() => {
      window.addEventListener(
        'input',
        (event) => {
          const box = event.composedPath()[0] as HTMLElement;
          box.replaceWith(Object.assign(box.cloneNode(), { value: '' }));
        },
        { capture: true, once: true },
      );
    });
    expect(await insert(other, LETTER)).toBe('refused');
    await other.close();
  });

  it('is nobody else’s to ask for: a content script gets no answer', async () => {
    const page = await amazonThread();
    await known(page);
    // The worker relays nothing, and a page's own messages never reach an overlay.
    const answered = await page.evaluate(
      () =>
        new Promise((resolve) => {
          window.addEventListener('message', (event) => resolve(event.data?.inserted), { once: false });
          window.postMessage({ replywatch: 1, ask: 'insert', text: 'x', nativeId: 'y' }, '*');
          setTimeout(() => resolve('silence'), 500);
        }),
    );
    expect(answered ?? 'silence').toBe('silence');
    expect(await textOf(page)).toBe('');
    await page.close();
  });
});

const checking = (page: Page) =>
  until(
    () => checkOn(page),
    (check) => check !== null,
    'the reply check',
  );
const previewed = (page: Page, text: RegExp | string) =>
  until(
    () => spokenText(page, 'replywatch-check'),
    (said) => (typeof text === 'string' ? said.includes(text) : text.test(said)),
    `a preview of ${text}`,
  );
const gone = (page: Page) =>
  until(
    () => spokenText(page, 'replywatch-check'),
    (said) => !/Tab inserts/.test(said),
    'the preview to be gone',
  );

describe('a shortcut typed in the native box', () => {
  it.each(PLACES)(
    '$name: Tab inserts the chosen template, one Undo brings the letters back',
    async ({ open, posted, letters, title, text }) => {
      const page = await open();
      const before = posted.length;
      await known(page);
      await checking(page);
      await focusReply(page);
      await page.keyboard.type(`Hello ;;${letters}`);
      await previewed(page, `${title}, template 1 of`);
      await page.keyboard.press('Tab');
      await until(
        () => textOf(page),
        (now) => now.includes(text) && now.startsWith('Hello ') && !now.includes(';;'),
        'the template',
      );
      expect((await textOf(page)).match(/\n\n\n/)).toBeNull();
      expect((await boxOn(page)).hasFocus).toBe(true);
      await previewed(page, `${title} is in the box. Nothing was sent.`);
      await pressUndo(page);
      expect(await textOf(page)).toBe(`Hello ;;${letters}`);
      await gone(page);
      expect(posted.length - before).toBe(0);
      await page.close();
    },
  );

  it('chooses with the arrow keys, closes with Escape and with a blank; then Tab leaves the box', async () => {
    const page = await amazonThread();
    await known(page);
    await checking(page);
    await focusReply(page);
    await page.keyboard.type(';;re');
    const first = await previewed(page, /, template 1 of [2-5]\./);
    await page.keyboard.press('ArrowDown');
    await previewed(page, /, template 2 of [2-5]\./);
    expect(first).not.toMatch(/template 2 of/);
    await page.keyboard.press('ArrowUp');
    await previewed(page, /, template 1 of [2-5]\./);
    expect(await textOf(page)).toBe(';;re');
    await page.keyboard.press('Escape');
    await gone(page);
    await page.keyboard.type('t');
    await wait(200);
    expect(await spokenText(page, 'replywatch-check')).not.toMatch(/Tab inserts/);
    await page.keyboard.press('Tab');
    expect(await textOf(page)).toBe(';;ret');
    expect((await boxOn(page)).hasFocus).toBe(false);

    await focusReply(page);
    await page.keyboard.press('End');
    await page.keyboard.type(' ;;inv');
    await previewed(page, /Invoice, template 1 of/);
    await page.keyboard.type(' ');
    await gone(page);
    await page.keyboard.press('Tab');
    expect((await boxOn(page)).hasFocus).toBe(false);
    expect(await textOf(page)).toBe(';;ret ;;inv ');
    await page.close();
  });

  it('says which datum is missing, and inserts nothing then', async () => {
    const page = await amazonThread();
    await known(page);
    await checking(page);
    await focusReply(page);
    await page.keyboard.type(';;refund-d');
    await previewed(page, /Cannot be inserted. Not known: /);
    await page.keyboard.press('Tab');
    await wait(200);
    expect(await textOf(page)).toBe(';;refund-d');
    expect((await boxOn(page)).hasFocus).toBe(true);
    await page.close();
  });

  it('a page’s own key events and texts open and insert nothing', async () => {
    const page = await amazonThread();
    await known(page);
    await checking(page);
    await focusReply(page);
    const byPage = (key: string, text?: string) =>
      page.evaluate(
        (key, text) => {
          let active = document.activeElement as HTMLTextAreaElement;
          while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLTextAreaElement;
          if (text) document.execCommand('insertText', false, text);
          for (const type of ['keydown', 'keyup'])
            active.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles: true, composed: true }));
        },
        key,
        text,
      );
    await wait(1200);
    await byPage('v', ';;inv');
    await wait(500);
    expect(await spokenText(page, 'replywatch-check')).not.toMatch(/Tab inserts/);
    await page.keyboard.type('o');
    await previewed(page, /Invoice, template 1 of/);
    await byPage('Tab');
    await byPage('ArrowDown');
    await wait(200);
    expect(await textOf(page)).toBe(';;invo');
    await page.close();
  });

  it('asks for nothing that was typed, no request leaves, and the preview covers no line of the box', async () => {
    const page = await ebayThread('textarea');
    await known(page);
    await checking(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    await focusReply(page);
    await page.keyboard.type(';;lamp-c');
    await previewed(page, `${OWN.title}, template 1 of`);
    const { clip } = await boxOn(page);
    const session = await page.createCDPSession();
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Tree };
    const id = previewIn(root);
    expect(id).not.toBeNull();
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: id as number });
    await session.detach();
    const [, top = 0, , , , bottom = 0] = model.border;
    expect(bottom <= clip.y || top >= clip.y + clip.height).toBe(true);
    await page.keyboard.press('Tab');
    await until(
      () => textOf(page),
      (text) => text.includes('<b>lamp</b>'),
      'the template',
    );
    expect(requests.filter((request) => /lamp-c/i.test(request))).toEqual([]);
    await page.close();
  });

  it('is off without a sign, and takes another one', async () => {
    const set = (shortcutSign: string) => keep({ settings: { shortcutSign } });
    const page = await amazonThread();
    await known(page);
    await checking(page);
    await set('');
    await focusReply(page);
    await page.keyboard.type(';;invo');
    await wait(500);
    expect(await spokenText(page, 'replywatch-check')).not.toMatch(/Tab inserts/);
    await set('/');
    await wait(300);
    await page.keyboard.type(' /invo');
    await previewed(page, /Invoice, template 1 of/);
    await set(';;');
    await page.close();
  });
});

interface Tree {
  backendNodeId: number;
  attributes?: string[];
  children?: Tree[];
  shadowRoots?: Tree[];
}

/** Our preview in the tree of a page, closed roots included. */
function previewIn(node: Tree): number | null {
  if (node.attributes?.includes('preview')) return node.backendNodeId;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = previewIn(child);
    if (found !== null) return found;
  }
  return null;
}
