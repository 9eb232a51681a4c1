import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';
import type { Site, SiteAnswer } from './site';

/** One request as the server recorded it; `path` is path and query, `at` is ms UTC. */
interface RecordedRequest {
  host: string;
  method: string;
  path: string;
  at: number;
}

/** The running stand-ins. */
export interface Portals {
  /** Loopback port of the one HTTPS server behind every host name. */
  port: number;
  /** Every request so far, also those to hosts that nobody stands in for. */
  requests: RecordedRequest[];
  /** Hosts that were asked for although no site serves them; what Chromium asks for by itself is left out. */
  unexpected(): string[];
  /** Chromium flags that lead every host name here. */
  browserArgs: string[];
  stop(): Promise<void>;
}

/** Hosts that Chromium itself asks for, with or without an extension (heard here, 2026-11). */
const BROWSERS_OWN = new Set([
  'accounts.google.com',
  'android.clients.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
  'www.google.com',
]);

const MAX_BODY = 5_000_000;

let certificate: Promise<{ private: string; cert: string }> | undefined;

/**
 * Starts one HTTPS server on 127.0.0.1 and dispatches by Host header. Unknown hosts get a 404 and are recorded, so
 * that a test can assert that nothing unexpected was contacted.
 *
 * @param sites later ones never override earlier ones; a host served twice throws
 * @param options `port` 0 (the default) takes a free one
 */
export async function startPortals(sites: readonly Site[], options: { port?: number } = {}): Promise<Portals> {
  const byHost = new Map<string, Site>();
  for (const site of sites) {
    for (const host of site.hosts) {
      if (byHost.has(host)) throw new Error(`two stand-ins serve ${host}`);
      byHost.set(host, site);
    }
  }
  // One key pair a process: making one takes longer than a whole page load.
  certificate ??= generate([{ name: 'commonName', value: 'stand-in portals' }], { keySize: 2048 });
  const pem = await certificate;
  const requests: RecordedRequest[] = [];
  const server = createServer({ key: pem.private, cert: pem.cert }, (request, response) => {
    void answer(byHost, requests, request, response);
  });
  // Sockets still in their TLS handshake are no connections to the server yet, but keep it from closing.
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    unexpected: () =>
      [...new Set(requests.map(({ host }) => host))].filter((host) => !byHost.has(host) && !BROWSERS_OWN.has(host)),
    browserArgs: [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors', '--disable-quic'],
    stop: async () => {
      for (const site of new Set(byHost.values())) site.stop?.();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

async function answer(
  byHost: ReadonlyMap<string, Site>,
  requests: RecordedRequest[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const host = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
  const method = request.method ?? 'GET';
  const path = request.url ?? '/';
  requests.push({ host, method, path, at: Date.now() });
  let result: SiteAnswer;
  try {
    const site = byHost.get(host);
    const url = new URL(path, `https://${host || 'unknown.invalid'}`);
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
    );
    result = site
      ? await site.handle({ host, method, url, headers, body: await bodyOf(request), raw: { request, response } })
      : { status: 404, type: 'text/plain; charset=utf-8', body: `no stand-in serves ${host}` };
  } catch (error) {
    result = { status: 500, type: 'text/plain; charset=utf-8', body: String(error) };
  }
  if (result === null || response.destroyed) return;
  response.writeHead(result.status ?? 200, {
    'content-type': result.type ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...result.headers,
  });
  response.end(result.body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MAX_BODY) throw new Error('body too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
