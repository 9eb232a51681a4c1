import { signal } from '@preact/signals';
import { render } from 'preact';
import '../../components/kit/tokens.css';
import '../../components/kit/kit.css';
import '../../components/panel/panel.css';
import '../../components/settings/settings.css';
import './gallery.css';
import { Panel } from '../../components/panel/Panel';
import { FIRST_STATE } from '../../components/panel/state';
import { SettingsPage } from '../../components/settings/SettingsPage';
import type { Words } from '../../lib/core/words';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';
import { GALLERY_NOW, SCENES, SELECTORS } from './scenes';
import { TEAM } from './team';
import { VIEW_SCENES } from './views';

const CATALOGS: Record<string, Record<string, { message: string }>> = { en, fr, de };
const asked = new URLSearchParams(location.search);
const language = asked.get('lang') ?? 'en';
const only = asked.get('scene');
const width = asked.get('width') ?? '360';

const words: Words = (key, ...substitutions) =>
  (CATALOGS[language]?.[key]?.message ?? '').replace(/\$([1-9])/g, (_, n) =>
    String(substitutions[Number(n) - 1] ?? ''),
  );
const speech = signal({
  words,
  locale: language === 'en' ? 'en-GB' : language,
  zone: 'Europe/London',
  now: GALLERY_NOW,
});

const note = (said: unknown) => console.info(JSON.stringify(said));

/** Every scene in both themes; `?scene=queue&lang=de&width=300` shows one. */
function Gallery() {
  return (
    <div class="gallery">
      {[
        ...Object.entries(SCENES).map(([name, model]) => [name, { model, state: FIRST_STATE }] as const),
        ...Object.entries(VIEW_SCENES),
      ]
        .filter(([name]) => !only || name === only)
        .flatMap(([name, { model, state }]) =>
          (['light', 'dark'] as const).map((theme) => (
            <figure key={`${name}-${theme}`} data-scene={name}>
              <figcaption>
                {name}, {theme}
              </figcaption>
              <div class="theme frame" data-theme={theme} data-width={width}>
                <Panel
                  model={signal(model)}
                  state={signal(state)}
                  speech={speech}
                  message={signal(name === 'degraded' ? words('state_copied') : '')}
                  onAction={note}
                />
              </div>
            </figure>
          )),
        )}
      {(!only || only === 'settings') &&
        (['light', 'dark'] as const).map((theme) => (
          <figure key={theme} data-scene="settings">
            <figcaption>settings, {theme}</figcaption>
            <div class="theme frame" data-theme={theme} data-width="720">
              <SettingsPage
                settings={signal(DEFAULT_SETTINGS)}
                undo={signal(() => note('undo'))}
                message={signal(words('settings_saved'))}
                selectors={signal(SELECTORS)}
                importResult={signal({ name: 'selectors.json', errors: ['Hook "row.time", css 1: too long.'] })}
                speech={speech.value}
                onChange={note}
                {...TEAM}
                onTeam={{
                  onChange: note,
                  onImport: note,
                  onExport: () => note('export'),
                  onClear: () => note('clear'),
                }}
                onImport={(file) => note(file.name)}
                onRemove={note}
              />
            </div>
          </figure>
        ))}
    </div>
  );
}

const app = document.getElementById('app');
if (app) render(<Gallery />, app);
