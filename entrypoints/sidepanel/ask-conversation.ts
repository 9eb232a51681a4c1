import * as z from 'zod/mini';
import type { OpenPage } from '../../components/panel/conversation/build';
import { browser } from '../../lib/core/browser';
import { Short } from '../../lib/model/text';
import { Topic } from '../../lib/model/topic';

/** A page that is busy answers late, a frozen one never (ms). */
const PATIENCE = 2500;

/** What an overlay says of the open conversation: read off a page, so never trusted. */
const Page = z.object({
  nativeId: z.optional(Short),
  orderId: z.optional(Short),
  itemId: z.optional(Short),
  buyer: z.optional(Short),
  language: z.optional(Short),
  topics: z.optional(z.array(Topic).check(z.maxLength(20))),
  purpose: z.enum(['reply', 'proactive']),
  hasBox: z.boolean(),
});

const Inserted = z.object({ inserted: z.enum(['done', 'no-box', 'other-conversation', 'refused']) });
type Inserted = z.infer<typeof Inserted>['inserted'];

/** Every frame is asked: the one that shows the conversation answers, a compose dialog is a frame of its own. */
async function ask(tab: number, message: object): Promise<unknown> {
  const asked = browser.tabs.sendMessage(tab, { replywatch: 1, ...message }).catch(() => undefined);
  return Promise.race([asked, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

/** Which conversation the page in a tab has open; `null` for none, and where the page does not answer. */
export async function askConversation(tab: number): Promise<OpenPage | null> {
  const page = Page.safeParse(await ask(tab, { ask: 'conversation' }));
  if (!page.success) return null;
  const { hasBox, ...open } = page.data;
  // An order page names an order too, but nobody is written to there.
  return open.nativeId || open.buyer || hasBox ? open : null;
}

/** Puts a text into the box of the conversation, if the tab still shows that one. Nothing is sent. */
export async function insertIntoTab(
  tab: number,
  text: string,
  { nativeId, orderId }: Pick<OpenPage, 'nativeId' | 'orderId'>,
): Promise<Inserted | 'silent'> {
  const said = await ask(tab, {
    ask: 'insert',
    text,
    ...(nativeId ? { nativeId } : {}),
    ...(orderId ? { orderId } : {}),
  });
  const inserted = Inserted.safeParse(said);
  return inserted.success ? inserted.data.inserted : 'silent';
}
