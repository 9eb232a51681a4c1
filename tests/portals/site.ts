import type { IncomingMessage, ServerResponse } from 'node:http';

/** One stand-in portal: a set of host names and what they answer. */
export interface Site {
  /** Lower-case host names without port, e.g. `sellercentral.amazon.de`. */
  hosts: readonly string[];
  /** Answers one request; a throw becomes a 500 with the error's text. */
  handle(request: SiteRequest): Promise<SiteAnswer> | SiteAnswer;
  /** Called once when the server stops: close event streams and timers. */
  stop?(): void;
}

/** One request as a site sees it; `host` is lower-case and without port, `url` is absolute. */
export interface SiteRequest {
  host: string;
  method: string;
  url: URL;
  headers: Record<string, string | undefined>;
  body: string;
  raw: { request: IncomingMessage; response: ServerResponse };
}

/** What a site answers (status defaults to 200, type to `text/html; charset=utf-8`); `null` = the site took over `raw.response` itself (server-sent events). */
export type SiteAnswer = {
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  body: string | Uint8Array;
} | null;
