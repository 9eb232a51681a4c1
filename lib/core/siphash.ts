/** Key of {@link sipHash}: 128 bits as 32 hex digits. */
const KEY = /^[0-9a-f]{32}$/;

const rotate = (x: bigint, by: bigint) => BigInt.asUintN(64, (x << by) | (x >> (64n - by)));
const add = (a: bigint, b: bigint) => BigInt.asUintN(64, a + b);

/** Eight bytes, least significant first. */
function wordAt(bytes: Uint8Array, at: number): bigint {
  let word = 0n;
  for (let n = 7; n >= 0; n--) word = (word << 8n) | BigInt(bytes[at + n] ?? 0);
  return word;
}

/**
 * SipHash-2-4: a short hash that nobody can compute, or look up in a table, without the key. Synchronous, unlike the
 * browser's own HMAC, so that a check at a key press can use it.
 * Source: Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012; tests use that paper's vectors.
 * @param key 32 hex digits
 * @returns 16 hex digits
 * @throws RangeError for any other key
 */
export function sipHash(key: string, data: Uint8Array): string {
  if (!KEY.test(key)) throw new RangeError('a key of 32 hex digits is needed');
  const raw = Uint8Array.from(key.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const [k0, k1] = [wordAt(raw, 0), wordAt(raw, 8)];
  let v0 = k0 ^ 0x736f6d6570736575n;
  let v1 = k1 ^ 0x646f72616e646f6dn;
  let v2 = k0 ^ 0x6c7967656e657261n;
  let v3 = k1 ^ 0x7465646279746573n;
  const rounds = (count: number) => {
    for (let n = 0; n < count; n++) {
      v0 = add(v0, v1);
      v1 = rotate(v1, 13n) ^ v0;
      v0 = rotate(v0, 32n);
      v2 = add(v2, v3);
      v3 = rotate(v3, 16n) ^ v2;
      v0 = add(v0, v3);
      v3 = rotate(v3, 21n) ^ v0;
      v2 = add(v2, v1);
      v1 = rotate(v1, 17n) ^ v2;
      v2 = rotate(v2, 32n);
    }
  };
  const take = (word: bigint) => {
    v3 ^= word;
    rounds(2);
    v0 ^= word;
  };
  const whole = data.length - (data.length % 8);
  for (let at = 0; at < whole; at += 8) take(wordAt(data, at));
  take(wordAt(data.subarray(whole), 0) | (BigInt(data.length & 0xff) << 56n));
  v2 ^= 0xffn;
  rounds(4);
  return (v0 ^ v1 ^ v2 ^ v3).toString(16).padStart(16, '0');
}
