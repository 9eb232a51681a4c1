import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import '../../components/kit/tokens.css';
import '../../components/kit/kit.css';
import '../../components/settings/settings.css';
import '../../components/settings/carriers/carriers.css';
import '../../components/settings/templates/templates.css';
import { Carriers } from '../../components/settings/carriers/Carriers';
import { IgnoredSection } from '../../components/settings/Ignored';
import type { ImportResult, SelectorsView } from '../../components/settings/Selectors';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { SuggestionRulesSection } from '../../components/settings/SuggestionRules';
import { Templates } from '../../components/settings/templates/Templates';
import { browser } from '../../lib/core/browser';
import { localZone, words, wordsLocale } from '../../lib/core/words';
import { PORTALS } from '../../lib/model/portal';
import type { Settings } from '../../lib/model/settings';
import { chooseSelectors } from '../../lib/portals/field-kit/hotfix';
import { PORTAL_NAMES } from '../../lib/sla/sentences';
import { readSelectors, watchSelectors, writeSelectors } from '../../lib/store/selectors';
import { readSettings, watchSettings, writeSettings } from '../../lib/store/settings';
import { openServices } from './carriers';
import { ignoredMatches } from './ignored';
import { BUILT_IN, importFile } from './import-file';
import { openSuggestions } from './suggestions';
import { teamRulesOf } from './team';
import { openTemplates } from './templates';

document.documentElement.lang = wordsLocale();
document.title = words('settings_title');

const forever = new AbortController().signal;
const settings = signal(await readSettings());
const imported = signal(await readSelectors());
watchSettings((next) => {
  settings.value = next;
}, forever);
watchSelectors((next) => {
  imported.value = next;
}, forever);

const undo = signal<(() => void) | null>(null);
const message = signal('');
const importResult = signal<ImportResult | null>(null);
const { version } = browser.runtime.getManifest();
const selectors = computed(() =>
  PORTALS.map(
    (portal): SelectorsView => ({
      portal,
      active: chooseSelectors(BUILT_IN[portal], imported.value[portal], version),
      imported: imported.value[portal],
    }),
  ),
);

/** Does something that writes, says whether it was kept, and offers to take it back. */
async function keep(
  task: () => Promise<void>,
  said = words('settings_saved'),
  back: (() => Promise<void>) | null = null,
): Promise<void> {
  try {
    await task();
    message.value = said;
    undo.value = back && (() => void keep(back));
  } catch (thrown) {
    console.error(thrown);
    message.value = words('settings_not_saved');
  }
}

const write = async (patch: Partial<Settings>) => {
  settings.value = await writeSettings(patch);
};

const save = (patch: Partial<Settings>) => {
  const before = settings.value;
  return keep(
    () => write(patch),
    undefined,
    () => write(before),
  );
};

const team = await teamRulesOf(keep, forever);

const ignored = await ignoredMatches(keep, forever);

const templates = await openTemplates(keep, forever);

const suggestions = await openSuggestions(keep, forever);

const carriers = openServices((said) => {
  message.value = said;
  undo.value = null;
});

const app = document.getElementById('app');
if (app) {
  render(
    <SettingsPage
      {...{ settings, undo, message, selectors, importResult }}
      {...team}
      speech={{ words, locale: wordsLocale(), zone: localZone(), now: Date.now() }}
      onChange={save}
      onImport={async (file) => {
        importResult.value = null;
        const parsed = await importFile(file);
        importResult.value = { name: file.name, errors: parsed.ok ? [] : parsed.errors };
        message.value = '';
        if (!parsed.ok) return;
        const { portal, version: stored } = parsed.file;
        await keep(
          async () => {
            imported.value = await writeSelectors(portal, parsed.file);
          },
          words('settings_imported', stored, PORTAL_NAMES[portal]),
        );
      }}
      onRemove={(portal) =>
        keep(async () => {
          imported.value = await writeSelectors(portal, null);
        })
      }
    >
      <IgnoredSection {...ignored} />
      <Carriers {...carriers} />
      <Templates {...templates} />
      <SuggestionRulesSection {...suggestions} />
    </SettingsPage>,
    app,
  );
}
