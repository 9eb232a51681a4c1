import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

// In a portal's page `lib/core/page/schema.ts` stands in for zod: every schema there has to take the same values.

interface Like {
  safeParse(value: unknown): { success: boolean; data?: unknown };
}
interface Def {
  type: string;
  shape?: Record<string, Zod>;
  element?: Zod;
  innerType?: Zod;
  options?: Zod[];
  in?: Zod;
  keyType?: Zod;
  valueType?: Zod;
  entries?: Record<string, string>;
  values?: unknown[];
}
type Zod = Like & { _zod: { def: Def } };

const ROOT = join(import.meta.dirname, '../..');
const ENTRIES = [
  'overlay-amazon.content',
  'overlay-ebay.content',
  'case-reading',
  'reply-check',
  'shipment-line',
  'panel-answers',
  'topics',
  'reply-rules',
];

/** Files that use zod, of all that the entries import over any number of steps. */
function filesWithSchemas(): string[] {
  const files = new Set(ENTRIES.map((name) => join(ROOT, 'entrypoints', `${name}.ts`)));
  for (const file of files) {
    const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export)(?! type)[^;]*?from '(\.[^']+)';/gm);
    for (const [, path = ''] of imports) {
      const at = join(dirname(file), path);
      const found = ['.ts', '.tsx', '/index.ts'].map((ending) => at + ending).find(existsSync);
      if (found) files.add(found);
    }
  }
  return [...files].filter((file) => readFileSync(file, 'utf8').includes("from 'zod/mini'"));
}

const schemasOf = (module: object): Map<string, Zod> => {
  const all = new Map<string, Zod>();
  for (const [name, value] of Object.entries(module)) {
    const one = value as Partial<Like> | null;
    if (typeof one?.safeParse === 'function') all.set(name, value as Zod);
    else if (value && typeof value === 'object')
      for (const [key, inner] of schemasOf(value)) all.set(`${name}.${key}`, inner);
  }
  return all;
};

const NOISE = fc.oneof(
  fc.anything({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    '24:00',
    '09:30',
    'example.org',
    1,
    -1,
    1.5,
    1_790_000_000_000,
    Number.NaN,
    [],
    {},
  ),
  fc.constantFrom('x'.repeat(199), 'x'.repeat(201), '𝒳'.repeat(150), '𝒳'.repeat(250)),
);

/** Values that a schema may take, and such that are nearly so. */
function nearly(schema: Zod): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: fitting(schema._zod.def) }, { weight: 1, arbitrary: NOISE });
}

function fitting(def: Def): fc.Arbitrary<unknown> {
  if (def.shape) {
    const known = fc.record(Object.fromEntries(Object.entries(def.shape).map(([key, one]) => [key, nearly(one)])), {
      requiredKeys: [],
    });
    const whole = fc.record(Object.fromEntries(Object.entries(def.shape).map(([key, one]) => [key, nearly(one)])));
    const more = fc.tuple(whole, NOISE).map(([object, noise]) => ({ ...object, surplus: noise }));
    return fc.oneof(known, { weight: 3, arbitrary: whole }, more);
  }
  if (def.element) return fc.array(nearly(def.element), { maxLength: 8 });
  if (def.innerType) {
    return fc.oneof({ weight: 3, arbitrary: nearly(def.innerType) }, fc.constantFrom<unknown>(undefined, null));
  }
  if (def.options) return fc.oneof(...def.options.map(nearly));
  if (def.in) return nearly(def.in);
  if (def.keyType && def.valueType) {
    return fc
      .array(fc.tuple(nearly(def.keyType).map(String), nearly(def.valueType)), { maxLength: 4 })
      .map((entries) => Object.fromEntries(entries));
  }
  if (def.entries) return fc.constantFrom(...Object.values(def.entries));
  if (def.values) return fc.constantFrom(...def.values);
  if (def.type === 'boolean') return fc.boolean();
  if (def.type === 'number') return fc.oneof(fc.integer(), fc.double(), fc.constantFrom(1, 24, 60, 1_790_000_000_000));
  if (def.type === 'string') return fc.oneof(fc.string(), fc.constantFrom('09:30', '2026.11.22', 'row.time', 'a-b'));
  return NOISE;
}

async function modulesWith(schema: 'zod' | 'own', files: readonly string[]): Promise<object[]> {
  vi.resetModules();
  vi.doMock('../../lib/core/browser', () => ({ browser: {} }));
  if (schema === 'own') vi.doMock('zod/mini', () => import('../../lib/core/page/schema'));
  else vi.doUnmock('zod/mini');
  return Promise.all(files.map((file) => import(file)));
}

const files = filesWithSchemas();
const real = await modulesWith('zod', files);
const own = await modulesWith('own', files);
const pairs = files.flatMap((file, index) => {
  const others = schemasOf(own[index] as object);
  return [...schemasOf(real[index] as object)].map(
    ([name, schema]) => [`${relative(ROOT, file)} ${name}`, schema, others.get(name)] as const,
  );
});

describe('schemas in a page', () => {
  it('are found, and are not zod’s', () => {
    expect(pairs.length).toBeGreaterThan(40);
    expect(pairs.filter(([, , other]) => !other || '_zod' in other)).toEqual([]);
  });

  it.each(pairs)('%s takes what zod takes', (_, schema, other) => {
    fc.assert(
      fc.property(nearly(schema), (value) => {
        const expected = schema.safeParse(value);
        const { success, data } = (other as Like).safeParse(value);
        expect({ success, data }).toStrictEqual({ success: expected.success, data: expected.data });
      }),
      { numRuns: 150 },
    );
  });
});
