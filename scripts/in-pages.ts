import { dirname, resolve } from 'node:path';
import type { Entrypoint } from 'wxt';
import { AMAZON_SELECTORS } from '../lib/portals/amazon/selectors';
import { EBAY_SELECTORS } from '../lib/portals/ebay/selectors';
import type { Selectors } from '../lib/portals/selectors';

type Plugin = Extract<NonNullable<import('vite').InlineConfig['plugins']>[number], { name: string }>;

const ROOT = resolve(import.meta.dirname, '..');

/** What scripts that run in a portal's page take for a library: the same to who calls it, and a tenth of the size. */
const SMALL: Record<string, string> = {
  'zod/mini': 'lib/core/page/schema.ts',
  'wxt/utils/content-script-context': 'lib/core/page/context.ts',
};

/** Modules that `reply-check.js` finds in the world it runs in: `reply-rules.js`, which runs right before it, holds them. */
const IN_RULES = new Map(
  ['as-of', 'buyer', 'engine', 'lexicon/index'].map((name) => [resolve(ROOT, 'lib/compliance', name), name]),
);
const VIRTUAL = '\0in-pages:';

/** Tables of selectors: a page needs neither their sources nor what they say to people. */
const SELECTORS = new Map<string, Record<string, Selectors>>([
  [resolve(ROOT, 'lib/portals/amazon/selectors.ts'), { AMAZON_SELECTORS }],
  [resolve(ROOT, 'lib/portals/ebay/selectors.ts'), { EBAY_SELECTORS }],
]);

/** What a page's script gets in place of such a file. */
function bareSelectors(file: Record<string, Selectors>): string {
  return Object.entries(file)
    .map(([name, { portal, version, hooks }]) => {
      const bare: Selectors = { portal, version, hooks: hooks.map(({ id, css, grade }) => ({ id, css, grade })) };
      return `export const ${name} = ${JSON.stringify(bare)};`;
    })
    .join('\n');
}

/**
 * In place of the polyfill: under Manifest V3 the browsers' own functions give promises, too, and `chrome` is the name
 * that all of them have and that no element of a page can stand in for. Only a listener of `runtime.onMessage` gives none.
 */
const POLYFILL = 'webextension-polyfill';

/** For the build of scripts that run in a page; `null` for all others. */
export function inPages(entrypoints: readonly Entrypoint[]): Plugin | null {
  if (!entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) return null;
  const takesRules = entrypoints.some(({ name }) => name === 'reply-check');
  return {
    name: 'in-pages',
    enforce: 'pre',
    resolveId(source, importer) {
      if (SMALL[source]) return resolve(ROOT, SMALL[source]);
      if (source === POLYFILL) return VIRTUAL + POLYFILL;
      if (!takesRules || !importer || !source.startsWith('.')) return null;
      const name = IN_RULES.get(resolve(dirname(importer), source));
      return name === undefined ? null : VIRTUAL + name;
    },
    load(id) {
      const selectors = SELECTORS.get(id);
      if (selectors) return bareSelectors(selectors);
      if (!id.startsWith(VIRTUAL)) return null;
      const name = id.slice(VIRTUAL.length);
      if (name === POLYFILL) return 'export default chrome;';
      return {
        code: `export default globalThis[Symbol.for('replywatch.reply-rules')][${JSON.stringify(name)}];`,
        syntheticNamedExports: true,
      };
    },
  };
}
