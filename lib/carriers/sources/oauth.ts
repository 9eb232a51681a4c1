import * as z from 'zod/mini';
import { errorOf, parseBody, statusError } from './read';
import type { Source, TrackingError } from './source';

const Token = z.object({
  access_token: z.string().check(z.minLength(1), z.maxLength(8192)),
  expires_in: z.optional(z.unknown()),
});

/** An access token and for how long it holds (s), or why there is none. */
export type TokenReply = { token: string; expiresIn: number } | { error: TrackingError };

/** Reads the answer of an OAuth client-credentials request; never throws. A refused key is an `auth` error. */
export function readToken(body: string, status: number): TokenReply {
  const parsed = parseBody(Token, body);
  if (status < 300 && parsed) {
    const seconds = Number(parsed.expires_in);
    return { token: parsed.access_token, expiresIn: seconds > 0 && seconds < 86_400 * 30 ? seconds : 600 };
  }
  // OAuth says "invalid_client" with 400, too.
  if (status === 400 || status === 403) return { error: errorOf('auth') };
  return { error: statusError(status) ?? errorOf('malformed') };
}

/**
 * Asks for a token with a key of `id` and `secret` (client credentials).
 * @param sent where the service wants the key: in a form, in JSON, or as `Basic` credentials beside a form
 */
export const tokenAt =
  (url: string, sent: 'form' | 'json' | 'basic'): NonNullable<Source['token']> =>
  ({ id = '', secret = '' }) => {
    const grant = { grant_type: 'client_credentials' };
    const fields = sent === 'basic' ? grant : { ...grant, client_id: id, client_secret: secret };
    return {
      url,
      method: 'POST',
      headers: {
        ...(sent === 'basic' ? { Authorization: basic(id, secret) } : {}),
        'Content-Type': sent === 'json' ? 'application/json' : 'application/x-www-form-urlencoded',
      },
      body: sent === 'json' ? JSON.stringify(fields) : new URLSearchParams(fields).toString(),
    };
  };

/** `Basic` credentials. */
const basic = (user: string, password: string): string => {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
};
