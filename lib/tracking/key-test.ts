import type { Keys, Source, TrackingError } from '../carriers/sources/source';
import { exchange, type HttpAround, NoAnswer } from './http';
import { createTokens } from './tokens';

/** What a try of a key told: it works, or what stands in the way. */
export type KeyVerdict = 'works' | TrackingError['code'] | NoAnswer['code'];

/** A number that belongs to nobody: only whether the key is taken matters. */
const NOBODYS = '00000000000000';

/** Asks a service once, with the key as given. Everything but a refusal of the key or of the service means that it works. */
export async function testKey(source: Source, keys: Keys, http: HttpAround): Promise<KeyVerdict> {
  try {
    const token = await createTokens(http, () => 0).tokenFor(source, keys);
    if ('error' in token) return token.error.code;
    const answer = await exchange(source.ask([NOBODYS], keys, token.token), http);
    const reply = source.read(answer.body, answer.status);
    if (!('error' in reply)) return 'works';
    return reply.error.code === 'not-found' || reply.error.code === 'invalid-number' ? 'works' : reply.error.code;
  } catch (thrown) {
    if (thrown instanceof NoAnswer) return thrown.code;
    throw thrown;
  }
}
