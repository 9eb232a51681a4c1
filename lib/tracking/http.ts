import type { HttpRequest } from '../carriers/sources/source';

/** An answer of a service, read to its end. */
export interface HttpAnswer {
  status: number;
  body: string;
  retryAfter: string | null;
}

/** Why there is no answer at all. */
export class NoAnswer extends Error {
  constructor(readonly code: 'timeout' | 'network' | 'offline') {
    super(code);
    this.name = 'NoAnswer';
  }
}

/** How long a service may take, body included (ms). With a token before it and a second service after it: 18 s. */
const PATIENCE = 8000;
/** The longest body that is read, bytes. */
const LONGEST = 2_000_000;

export interface HttpAround {
  fetch: typeof fetch;
  isOnline: () => boolean;
  /** For tests. */
  patience?: number;
}

/**
 * Sends a request without cookies, follows no redirect, and reads the answer.
 * @throws {NoAnswer} when it takes too long or there is no line
 */
export async function exchange(request: HttpRequest, around: HttpAround): Promise<HttpAnswer> {
  const { url, method, headers, body } = request;
  if (!around.isOnline()) throw new NoAnswer('offline');
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), around.patience ?? PATIENCE);
  try {
    const response = await around.fetch(url, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      credentials: 'omit',
      // A key must not follow to another host.
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: abort.signal,
    });
    return {
      status: response.status,
      body: await readAtMost(response, LONGEST),
      retryAfter: response.headers.get('retry-after'),
    };
  } catch {
    if (abort.signal.aborted) throw new NoAnswer('timeout');
    throw new NoAnswer(around.isOnline() ? 'network' : 'offline');
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

/** A body that never ends costs no more than its first part; what was cut cannot be parsed and is malformed. */
async function readAtMost(response: Response, most: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    text += decoder.decode(part.value, { stream: true });
    if (size > most) break;
  }
  return text + decoder.decode();
}
