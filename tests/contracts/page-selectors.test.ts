import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entrypoint } from 'wxt';
import { AMAZON_SELECTORS } from '../../lib/portals/amazon/selectors';
import { EBAY_SELECTORS } from '../../lib/portals/ebay/selectors';
import { inPages } from '../../scripts/in-pages';

const inBuild = inPages([{ type: 'content-script', name: 'overlay-amazon' } as Entrypoint]) as {
  load(id: string): string | null;
};
const ROOT = resolve(import.meta.dirname, '../..');

// Scripts in a portal's page carry the selectors without what they say to people.
describe.each([
  ['amazon', AMAZON_SELECTORS],
  ['ebay', EBAY_SELECTORS],
])('the selectors of %s as a page gets them', (portal, file) => {
  const code = inBuild.load(resolve(ROOT, `lib/portals/${portal}/selectors.ts`)) ?? '';
  const carried = JSON.parse(code.slice(code.indexOf('{'), code.lastIndexOf('}') + 1));

  it('find the same, by the same names', () => {
    expect(code).toMatch(new RegExp(`^export const ${portal.toUpperCase()}_SELECTORS = `));
    expect(carried).toEqual({
      portal,
      version: file.version,
      hooks: file.hooks.map(({ id, css, grade }) => ({ id, css, grade })),
    });
  });

  it('carry no source', () => {
    for (const { source, what } of file.hooks) for (const text of [source, what]) expect(code).not.toContain(text);
  });
});
