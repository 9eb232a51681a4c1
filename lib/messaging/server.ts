import type { Runtime } from '../core/browser';
import { reasonOf } from '../core/reason';
import { portalOfHost } from '../portals/hosts';
import { type Command, Envelope, PROTOCOL, type RequestOf, type ResponseOf } from './protocol';
import type { Answer } from './responses';

type Reply = typeof Answer._zod.output;

/** The frame of a tab that a message came from. */
export interface PageFrame {
  tabId: number;
  frameId: number;
}

/** One function a command; payloads arrive parsed and from an allowed sender. `frame` is absent for an extension page. */
export type Handlers = {
  [C in Command]: (payload: RequestOf<C>, frame?: PageFrame) => Promise<ResponseOf<C>>;
};

/** Who we are: messages of any other extension or page are not for us. */
export interface Self {
  /** `runtime.id`. */
  id: string;
  /** `chrome-extension://<id>`, without a slash. */
  origin: string;
}

/**
 * The one `runtime.onMessage` listener: a table look-up that is itself not async, so that it claims only our own
 * envelopes. Whatever comes in, it answers or stays silent, and never throws.
 */
export function createServer(handlers: Handlers, self: Self) {
  return (message: unknown, sender: Runtime.MessageSender): Promise<Reply> | undefined => {
    const envelope = Envelope.safeParse(message);
    if (!envelope.success) return undefined;
    const { command, payload } = envelope.data;
    if (!isCommand(command)) return Promise.resolve({ ok: false, error: 'unknown command' });
    return answer(handlers, self, command, payload, sender);
  };
}

const isCommand = (name: string): name is Command => Object.hasOwn(PROTOCOL, name);

async function answer(
  handlers: Handlers,
  self: Self,
  command: Command,
  payload: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply> {
  const { from, request } = PROTOCOL[command];
  if (sender.id !== self.id) return { ok: false, error: 'not our sender' };
  const parsed = request.safeParse(payload);
  if (!parsed.success) return { ok: false, error: 'malformed payload' };
  const allowed = from === 'page' ? isItsPage(sender, parsed.data) : originOf(sender) === self.origin;
  if (!allowed) return { ok: false, error: from === 'page' ? 'not from its own page' : 'only for our own pages' };
  try {
    const handle = handlers[command] as (payload: unknown, frame?: PageFrame) => Promise<unknown>;
    return { ok: true, value: await handle(parsed.data, frameOf(sender)) };
  } catch (thrown) {
    return { ok: false, error: reasonOf(thrown) };
  }
}

function frameOf({ tab, frameId }: Runtime.MessageSender): PageFrame | undefined {
  return tab?.id === undefined ? undefined : { tabId: tab.id, frameId: frameId ?? 0 };
}

/** A page speaks only for the portal and the host that it was loaded from. */
function isItsPage(sender: Runtime.MessageSender, payload: unknown): boolean {
  const { portal, account } = payload as RequestOf<'report' | 'load-reply-check'>;
  const origin = originOf(sender);
  if (!sender.tab || !origin?.startsWith('https://')) return false;
  const host = origin.slice('https://'.length);
  return host === account.host && portalOfHost(host) === portal;
}

/** The sender's origin: as the browser states it, else of its address; `null` when it has none. */
function originOf(sender: Runtime.MessageSender): string | null {
  const stated = (sender as { origin?: unknown }).origin;
  const address = typeof stated === 'string' ? stated : sender.url;
  try {
    const url = new URL(address ?? '');
    // The `origin` of a URL whose scheme the engine does not know is `null`.
    return url.host === '' ? null : `${url.protocol}//${url.host}`;
  } catch {
    return null;
  }
}
