import { readToken } from '../carriers/sources/oauth';
import type { Keys, Source, SourceId, TrackingError } from '../carriers/sources/source';
import { exchange, type HttpAround } from './http';

/** A token, an empty one where the service needs none, or why there is none. */
export type TokenResult = { token: string } | { error: TrackingError; retryAfter?: string | null };

/** OAuth tokens, in memory only: they die with the worker. */
export interface Tokens {
  /** Renewed once for all who wait. @throws {NoAnswer} */
  tokenFor(source: Source, keys: Keys): Promise<TokenResult>;
  /** The service refused it, or the key has changed. */
  forget(source: SourceId): void;
}

/** A token is renewed so long before it ends (ms): the request that carries it must still arrive. */
const AHEAD = 60_000;
/** A token is quickly given or not at all (ms). */
const PATIENCE = 5000;

export function createTokens(around: HttpAround, clock: () => number): Tokens {
  const held = new Map<SourceId, { token: string; until: number }>();
  const renewing = new Map<SourceId, Promise<TokenResult>>();

  const renew = async (source: Source, keys: Keys): Promise<TokenResult> => {
    const request = source.token?.(keys);
    if (!request) return { token: '' };
    const answer = await exchange(request, { ...around, patience: around.patience ?? PATIENCE });
    const read = readToken(answer.body, answer.status);
    if ('error' in read) return { error: read.error, retryAfter: answer.retryAfter };
    held.set(source.id, { token: read.token, until: clock() + read.expiresIn * 1000 - AHEAD });
    return { token: read.token };
  };

  return {
    tokenFor(source, keys) {
      if (!source.token) return Promise.resolve({ token: '' });
      const known = held.get(source.id);
      if (known && known.until > clock()) return Promise.resolve({ token: known.token });
      const running = renewing.get(source.id);
      if (running) return running;
      const started = renew(source, keys).finally(() => renewing.delete(source.id));
      renewing.set(source.id, started);
      return started;
    },
    forget(source) {
      held.delete(source);
    },
  };
}
