import type { PageReading, PortalReader, ReadInput } from '../portal';
import { createAccountReader } from './account';
import { pageOf } from './address';
import { readComposers } from './composer';
import { readInbox } from './inbox';
import { readOrder } from './order';
import { languageOf } from './sites';
import { orderState, otherState } from './state';
import { type Survey, surveyPage } from './survey';
import { createTimes } from './times';

const EVERYWHERE = [
  'composer.field',
  'composer.field-other',
  'composer.frame',
  'composer.send',
  'composer.send-other',
  'account.user',
  'signed-out.form',
  'signed-out.link',
  'loading',
];
const INBOX = [
  'shell',
  'list',
  'list.scroller',
  'list.empty',
  'folder',
  'folder.badge',
  'folder.selected',
  'thread',
  'thread.loaded',
  'thread.bubble',
  'thread.item',
  'thread.item-link',
  'thread.user',
  'thread.mail',
];
const ORDER = [
  'order',
  'order.fact',
  'order.fact-value',
  'order.buyer',
  'order.item',
  'order.item-title',
  'order.item-id',
  'order.item-sku',
  'order.item-quantity',
  'order.tracking',
];
const HOOKS: Record<PageReading['page'], string[]> = {
  inbox: [...EVERYWHERE, ...INBOX],
  order: [...EVERYWHERE, ...ORDER],
  compose: EVERYWHERE,
  other: EVERYWHERE,
};

type AccountReader = ReturnType<typeof createAccountReader>;

/** Reads eBay's pages in one tab. */
export function createEbayReader(): PortalReader {
  const accountOf = createAccountReader();
  return {
    // eBay's pages have no tap: which requests load their lists is unknown.
    hear: () => {},
    read(input) {
      try {
        return readPage(input, accountOf);
      } catch (error) {
        return unreadable(input, error instanceof Error ? error.name : 'a throw that is no error');
      }
    },
  };
}

function readPage(input: ReadInput, accountOf: AccountReader): PageReading {
  const { document, url } = input;
  const kind = pageOf(url);
  const survey = surveyPage(document, input.selectors, HOOKS[kind], kind === 'inbox');
  const probe = probeOf(input, kind, survey);
  const tally = (hook: string, count = 1) => {
    probe[hook] = (probe[hook] ?? 0) + count;
  };
  const account = accountOf(document, url, survey);
  const language = languageOf(document, url);
  // The compose dialog and eBay's own mail are frames of the inbox's address family: they hold no list.
  const isList = kind === 'inbox' && !(isFramed(document) && survey.rows.length === 0);
  const inbox = isList ? readInbox(input, survey, { language, self: account.user, tally }) : null;
  const order = kind === 'order' ? readOrder(survey, url, createTimes(input, language)) : null;
  const composers = readComposers(survey, url, inbox?.thread !== undefined);
  const rest = kind === 'order' ? orderState(document, survey, order !== null) : otherState(survey);
  const page = kind === 'order' || isList ? kind : composers.length > 0 || kind === 'compose' ? 'compose' : 'other';
  return {
    page,
    ...rest,
    rows: [],
    counts: [],
    ...inbox,
    account,
    language,
    composers,
    orders: order ? [order] : [],
    probe,
    roots: survey.roots,
  };
}

/** Every hook with the number of its matches; hooks inside rows are added while the rows are read. */
function probeOf(input: ReadInput, kind: PageReading['page'], survey: Survey): Record<string, number> {
  const probe: Record<string, number> = {};
  for (const { id } of input.selectors.hooks) probe[id] = 0;
  for (const id of HOOKS[kind]) probe[id] = survey.found(id).length;
  for (const id of ['row', 'row.2025', 'row.mesgweb']) {
    const css = survey.css(id);
    probe[id] = survey.rows.filter((row) => row.matches(css)).length;
  }
  return probe;
}

function isFramed(document: Document): boolean {
  const view = document.defaultView;
  return view !== null && view.top !== view.self;
}

function unreadable({ url }: ReadInput, name: string): PageReading {
  return {
    page: pageOf(url),
    state: 'degraded',
    why: `reading failed: ${name.slice(0, 60)}`,
    account: { host: url.hostname },
    language: 'en',
    rows: [],
    composers: [],
    counts: [],
    orders: [],
    probe: {},
    roots: [],
  };
}
