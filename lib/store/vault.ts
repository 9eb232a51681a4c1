import * as z from 'zod/mini';
import { database } from './database';

/** A secret as it lies in the database. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
  /** ms UTC. */
  savedAt: number;
}

const KEY = 'key';
const Fields = z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(2000)));

/**
 * Keys of carriers, encrypted at rest with a WebCrypto key that cannot be exported. It lies in the same profile, so this
 * keeps a secret from casual reading (a copied file, a support bundle), not from somebody who runs code in the profile.
 */
async function sealingKey(): Promise<CryptoKey> {
  const db = await database();
  const known = await db.get('vault', KEY);
  if (known instanceof CryptoKey) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const tx = db.transaction('vault', 'readwrite');
  // Another call may have been quicker: the first one stays, or what it encrypted would be lost.
  const first = await tx.store.get(KEY);
  if (!(first instanceof CryptoKey)) await tx.store.put(made, KEY);
  await tx.done;
  return first instanceof CryptoKey ? first : made;
}

const nameOf = (source: string) => `source:${source}`;

/** Encrypts and keeps a service's key fields, in place of what was there. */
export async function keepSecret(source: string, fields: Record<string, string>, now: number): Promise<void> {
  const plain = new TextEncoder().encode(JSON.stringify(Fields.parse(fields)));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await sealingKey(), plain);
  await (await database()).put('vault', { iv, data, savedAt: now }, nameOf(source));
}

/** A service's key fields; `null` where there are none, or none that can be read any more. */
export async function readSecret(source: string): Promise<Record<string, string> | null> {
  const sealed = await (await database()).get('vault', nameOf(source));
  if (!isSealed(sealed)) return null;
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, await sealingKey(), sealed.data);
    return Fields.parse(JSON.parse(new TextDecoder().decode(plain)));
  } catch {
    return null;
  }
}

export async function dropSecret(source: string): Promise<void> {
  await (await database()).delete('vault', nameOf(source));
}

/** Of which services a key is kept, and since when (ms UTC). Nothing of the key itself. */
export async function listSecrets(): Promise<{ source: string; savedAt: number }[]> {
  const db = await database();
  const [keys, values] = await Promise.all([db.getAllKeys('vault'), db.getAll('vault')]);
  return keys.flatMap((key, at) => {
    const value = values[at];
    return key.startsWith('source:') && isSealed(value)
      ? [{ source: key.slice('source:'.length), savedAt: value.savedAt }]
      : [];
  });
}

function isSealed(value: unknown): value is Sealed {
  const sealed = value as Partial<Sealed> | undefined;
  return sealed?.iv instanceof Uint8Array && sealed.data instanceof ArrayBuffer && typeof sealed.savedAt === 'number';
}
