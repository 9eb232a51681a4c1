import type { Portal } from '../../lib/model/portal';
import { AMAZON_SELECTORS } from '../../lib/portals/amazon/selectors';
import { EBAY_SELECTORS } from '../../lib/portals/ebay/selectors';
import { type ParsedSelectorFile, parseSelectorFile } from '../../lib/portals/field-kit/hotfix';
import type { SelectorFile } from '../../lib/portals/selectors';

/** The selectors that ship, by portal. */
export const BUILT_IN: Record<Portal, SelectorFile> = { amazon: AMAZON_SELECTORS, ebay: EBAY_SELECTORS };

const idsOf = (file: SelectorFile) => file.hooks.map((hook) => hook.id);

/** Reads a chosen file as selectors; never rejects, a file that cannot be read is an error like any other. */
export async function importFile(file: File): Promise<ParsedSelectorFile> {
  // Ten times what a selector file may hold: no need to load a film to refuse it.
  if (file.size > 3_000_000) return { ok: false, errors: ['The file is too large.'] };
  const text = await file.text().catch(() => '');
  const place = document.createDocumentFragment();
  return parseSelectorFile(text, {
    knownHooks: { amazon: idsOf(BUILT_IN.amazon), ebay: idsOf(BUILT_IN.ebay) },
    isValidCss: (css) => {
      try {
        place.querySelector(css);
        return true;
      } catch {
        return false;
      }
    },
  });
}
