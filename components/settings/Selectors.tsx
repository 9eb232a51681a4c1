import { formatIsoDate } from '../../lib/core/duration';
import type { Portal } from '../../lib/model/portal';
import type { SelectorFile } from '../../lib/portals/selectors';
import { PORTAL_NAMES } from '../../lib/sla/sentences';
import { Button } from '../kit/Button';
import { useSpeech } from '../kit/speech';

/** The selectors of one portal: what is used now, and what was imported. */
export interface SelectorsView {
  portal: Portal;
  active: SelectorFile;
  imported: SelectorFile | undefined;
}

/** What became of the last import. */
export interface ImportResult {
  name: string;
  errors: string[];
}

interface SelectorsProps {
  views: SelectorsView[];
  result: ImportResult | null;
  onImport: (file: File) => void;
  onRemove: (portal: Portal) => void;
}

/** Reading in a correction, and what each portal's pages are read with at the moment. */
export function Selectors({ views, result, onImport, onRemove }: SelectorsProps) {
  const { words } = useSpeech();
  return (
    <section>
      <h2>{words('settings_pages')}</h2>
      <p class="section-hint">{words('settings_pages_hint')}</p>
      <label class="file">
        <span class="button">{words('settings_import')}</span>
        <input
          class="unseen"
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const input = event.currentTarget;
            const [file] = input.files ?? [];
            if (file) onImport(file);
            // The same file, corrected, must count as a new choice.
            input.value = '';
          }}
        />
      </label>
      {result && result.errors.length > 0 && (
        <div class="import-errors" role="alert">
          <p>{words('settings_import_failed', result.name)}</p>
          <ul>
            {result.errors.map((error) => (
              <li key={error}>{error}</li>
            ))}
          </ul>
        </div>
      )}
      <dl class="versions">
        {views.map((view) => (
          <Version key={view.portal} view={view} onRemove={onRemove} />
        ))}
      </dl>
    </section>
  );
}

function Version({ view, onRemove }: { view: SelectorsView; onRemove: (portal: Portal) => void }) {
  const { words } = useSpeech();
  const { portal, active, imported } = view;
  const isUsed = imported !== undefined && active.version === imported.version;
  return (
    <>
      <dt>{PORTAL_NAMES[portal]}</dt>
      <dd>
        {words(isUsed ? 'settings_version_imported' : 'settings_version_built_in', active.version)}
        {imported && !isUsed && <p class="setting-hint">{words('settings_version_idle', imported.version)}</p>}
        {imported?.fixedIn && <p class="setting-hint">{words('settings_fixed_in', imported.fixedIn)}</p>}
        {imported && <Button onPress={() => onRemove(portal)}>{words('settings_remove')}</Button>}
      </dd>
    </>
  );
}

/** Every place on the portals' pages that a reader looks for, with how sure it is. */
export function HooksTable({ views }: { views: SelectorsView[] }) {
  const { words, locale } = useSpeech();
  return (
    <section>
      <h2>{words('settings_hooks')}</h2>
      <p class="section-hint">{words('settings_hooks_hint')}</p>
      {views.map(({ portal, active }) => (
        <details key={portal}>
          <summary>
            {PORTAL_NAMES[portal]} <span class="count">{active.hooks.length}</span>
          </summary>
          <div class="scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">{words('settings_hook')}</th>
                  <th scope="col">{words('settings_grade')}</th>
                  <th scope="col">{words('settings_source')}</th>
                  <th scope="col">{words('settings_seen')}</th>
                </tr>
              </thead>
              <tbody>
                {active.hooks.map((hook) => (
                  <tr key={hook.id}>
                    <th scope="row">
                      <code>{hook.id}</code> {hook.what}
                    </th>
                    <td data-grade={hook.grade}>{words(`settings_grade_${hook.grade}`)}</td>
                    <td>{hook.source}</td>
                    <td>{formatIsoDate(hook.date, locale)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      ))}
    </section>
  );
}
