import { joinId, withJoin, withoutJoin } from '../inbox/joins';
import { type Buyer, Join } from '../model/customer';
import { database } from './database';
import { parseRecords } from './records';

/** All that the agent said of buyers of two portals. For extension pages too: damaged records are left out. */
export async function readJoins(): Promise<Join[]> {
  return parseRecords(Join, await (await database()).getAll('customers'), []).good;
}

/**
 * Keeps that two buyers are one, or (`refused`) that they are not. Worker only, one call after the other.
 * @param at ms UTC
 * @returns `false` where they cannot be one: nothing is kept then
 */
export async function keepJoin(a: Buyer, b: Buyer, refused: boolean, at: number): Promise<boolean> {
  const kept = withJoin(await readJoins(), a, b, refused, at)?.at(-1);
  if (!kept) return false;
  await (await database()).put('customers', kept);
  return true;
}

/** Forgets what was said of two buyers. */
export async function dropJoin(a: Buyer, b: Buyer): Promise<void> {
  const before = await readJoins();
  if (withoutJoin(before, a, b).length < before.length) await (await database()).delete('customers', joinId(a, b));
}
