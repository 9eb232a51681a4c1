import type * as z from 'zod/mini';

/** What reading a table gave: the records that fit, and the keys of those that do not. */
export interface Parsed<T> {
  good: T[];
  damaged: { key: IDBValidKey; why: string }[];
}

/** Parses records one by one; a damaged one is named, and never costs the others. Arrays stand in the same order. */
export function parseRecords<T>(
  schema: z.ZodMiniType<T>,
  records: readonly unknown[],
  keys: readonly IDBValidKey[],
): Parsed<T> {
  const parsed: Parsed<T> = { good: [], damaged: [] };
  records.forEach((record, at) => {
    const result = schema.safeParse(record);
    const key = keys[at];
    if (result.success) parsed.good.push(result.data);
    else if (key !== undefined) {
      const issue = result.error.issues[0];
      // Paths and codes only: a damaged record may hold a buyer's name.
      parsed.damaged.push({ key, why: `${issue?.path.join('.') ?? ''} ${issue?.code ?? ''}`.trim().slice(0, 200) });
    }
  });
  return parsed;
}
