import { defineContentScript } from 'wxt/utils/define-content-script';
import { AMAZON_MATCHES } from '../lib/portals/hosts';

/**
 * Repeats to the overlay the JSON that Seller Central's own page loads: responses of GET requests to a few paths,
 * never a request body. It asks for nothing, keeps nothing, changes nothing, and stands in the page's own world, so
 * the page can see and forge all of it; the receiving side trusts it as little as the page's DOM.
 *
 * Nothing is kept for a listener that comes later: overlay and tap both run at `document_start`, before any script of
 * the page, so whoever listens at all listens before the first response.
 *
 * No imports at run time: this code shares a world with the page, and the names below are all it brings. The event's
 * name and limit repeat `lib/portals/amazon/heard.ts`; a contract test compares them.
 */
export default defineContentScript({
  matches: AMAZON_MATCHES,
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: false,
  globalName: false,
  main() {
    const EVENT = 'replywatch:heard';
    const LIMIT = 2_000_000;
    const PATHS = ['/messaging/api/', '/messaging/overview/api/metric/', '/orders-api/'];
    // As they were before the page's first script. Should the page change more than these, nothing is repeated.
    const { location, document, CustomEvent, TextDecoder, URL } = globalThis;
    const { apply } = Reflect;
    const { stringify } = JSON;
    const { dispatchEvent } = EventTarget.prototype;
    const { clone } = Response.prototype;

    const heardPath = (address: unknown): string | null => {
      try {
        const url = new URL(String(address), location.href);
        if (url.origin !== location.origin) return null;
        for (let at = 0; at < PATHS.length; at++)
          if (url.pathname.startsWith(PATHS[at] as string)) return url.pathname + url.search;
        return null;
      } catch {
        return null;
      }
    };
    const tell = (url: string, status: number, body: string): void => {
      try {
        if (body.length > LIMIT) return;
        apply(dispatchEvent, document, [new CustomEvent(EVENT, { detail: stringify({ url, status, body }) })]);
      } catch {
        // The page must never notice us.
      }
    };
    const repeat = async (url: string, response: Response): Promise<void> => {
      try {
        const length = Number(response.headers.get('content-length') ?? 0);
        if (length > LIMIT) return;
        const reader = (apply(clone, response, []) as Response).body?.getReader();
        const decoder = new TextDecoder();
        let body = '';
        // A stream that never ends must not be gathered for ever.
        for (;;) {
          const part = await reader?.read();
          body += decoder.decode(part?.value, { stream: part?.done === false });
          if (body.length > LIMIT) return void reader?.cancel().catch(() => {});
          if (part?.done !== false) break;
        }
        tell(url, response.status, body);
      } catch {
        // A body that is already read, or locked, or broken off: nothing to repeat.
      }
    };

    const watched = (input: unknown, init: unknown): string | null => {
      try {
        const request = input instanceof Request ? input : null;
        const method = (init as RequestInit | undefined)?.method ?? request?.method ?? 'GET';
        return String(method).toUpperCase() === 'GET' ? heardPath(request ? request.url : input) : null;
      } catch {
        return null;
      }
    };
    globalThis.fetch = new Proxy(globalThis.fetch, {
      apply(target, self, args) {
        const answer: Promise<Response> = apply(target, self, args);
        try {
          const url = watched(args[0], args[1]);
          if (url !== null)
            answer.then(
              (response) => void repeat(url, response),
              () => {},
            );
        } catch {
          // As above.
        }
        return answer;
      },
    });

    const asked = new WeakMap<XMLHttpRequest, string | null>();
    const listened = new WeakSet<XMLHttpRequest>();
    const prototype = XMLHttpRequest.prototype;
    prototype.open = new Proxy(prototype.open, {
      apply(target, self, args) {
        const result = apply(target, self, args);
        try {
          asked.set(self, String(args[0]).toUpperCase() === 'GET' ? heardPath(args[1]) : null);
        } catch {
          // Not a request object: the native call above has thrown already.
        }
        return result;
      },
    });
    prototype.send = new Proxy(prototype.send, {
      apply(target, self, args) {
        try {
          if (asked.get(self) && !listened.has(self)) {
            listened.add(self);
            self.addEventListener('load', () => answerOf(asked.get(self), self));
          }
        } catch {
          // As above.
        }
        return apply(target, self, args);
      },
    });
    // A page may open the same object again for another address: the one of now counts.
    const answerOf = (url: string | null | undefined, request: XMLHttpRequest): void => {
      if (!url) return;
      try {
        const { responseType: type, status } = request;
        if (type === '' || type === 'text') tell(url, status, request.responseText);
        else if (type === 'json' && request.response !== null) tell(url, status, JSON.stringify(request.response));
      } catch {
        // As above.
      }
    };
  },
});
