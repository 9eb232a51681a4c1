import type { Keys, Reply, Source } from '../carriers/sources/source';
import type { Parcel, ParcelProblem } from '../model/parcel';
import { backOff, retryAfter } from './ages';
import type { DeskAround } from './desk-around';
import { exchange, NoAnswer } from './http';
import { type Usage, used } from './quota';
import type { Asked } from './settle';
import type { Tokens } from './tokens';

interface With {
  around: DeskAround;
  tokens: Tokens;
}

const HOUR = 3_600_000;

/** Asks a service for a batch, once; with a token that it refuses, once more with a new one. Notes what it used. */
export async function askSource(source: Source, keys: Keys, batch: readonly Parcel[], tools: With): Promise<Asked> {
  const numbers = batch.map(({ number }) => number);
  try {
    const first = await once(source, keys, numbers, tools);
    const refused = 'error' in first.reply && first.reply.error.code === 'auth';
    if (!refused || !source.token || !first.hadToken) return await settleUsage(source, first, tools);
    tools.tokens.forget(source.id);
    return await settleUsage(source, await once(source, keys, numbers, tools), tools);
  } catch (thrown) {
    if (!(thrown instanceof NoAnswer)) throw thrown;
    // Without a line nobody is to blame: no service is left alone for it.
    if (thrown.code !== 'offline') await failed(source, thrown.code, null, tools);
    return { reply: { error: { code: 'server', retry: false } }, problem: thrown.code };
  }
}

interface Once {
  reply: Reply;
  retryAfter: string | null;
  hadToken: boolean;
}

async function once(source: Source, keys: Keys, numbers: readonly string[], { around, tokens }: With): Promise<Once> {
  const token = await tokens.tokenFor(source, keys);
  if ('error' in token) return { reply: { error: token.error }, retryAfter: token.retryAfter ?? null, hadToken: false };
  await count(source, around);
  const answer = await exchange(source.ask(numbers, keys, token.token), around.http);
  const reply = source.read(answer.body, answer.status);
  const unregistered =
    'parcels' in reply ? reply.parcels.flatMap((one) => ('unregistered' in one && one.number ? [one.number] : [])) : [];
  if (unregistered.length > 0 && source.register) {
    await count(source, around);
    await exchange(source.register(unregistered, keys), around.http);
  }
  return { reply, retryAfter: answer.retryAfter, hadToken: token.token !== '' };
}

/** Counted before it is sent: a worker that dies meanwhile has used the quota all the same. */
async function count(source: Source, { usage, clock }: DeskAround): Promise<void> {
  await usage.put(used(await usage.get(source.id), clock()));
}

async function settleUsage(source: Source, { reply, retryAfter: header }: Once, tools: With): Promise<Asked> {
  const { usage } = tools.around;
  if ('parcels' in reply) {
    const { notBefore: _, problem: __, ...rest } = await usage.get(source.id);
    await usage.put({ ...rest, failures: 0 });
    return { reply };
  }
  switch (reply.error.code) {
    case 'auth':
      await usage.put({ ...(await usage.get(source.id)), refused: true });
      break;
    case 'forbidden':
    case 'quota':
    case 'server':
    case 'malformed':
      await failed(source, reply.error.code, header, tools, reply.error.code === 'forbidden' ? HOUR : 0);
      break;
    default:
  }
  return { reply };
}

/** Leaves a service alone for as long as it asks for, else for longer each time. */
async function failed(
  source: Source,
  problem: ParcelProblem,
  header: string | null,
  { around }: With,
  least = 0,
): Promise<void> {
  const now = around.clock();
  const usage: Usage = await around.usage.get(source.id);
  const failures = usage.failures + 1;
  const wait = retryAfter(header, now) ?? Math.max(least, backOff(failures, around.random()));
  await around.usage.put({ ...usage, failures, notBefore: now + wait, problem });
}
