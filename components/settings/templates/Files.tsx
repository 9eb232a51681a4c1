import { Button } from '../../kit/Button';
import { useSpeech } from '../../kit/speech';
import { templateProblemText } from './names';
import type { TemplateDesk, TemplateImport } from './view';

/** In and out by file, and why the last file was not taken. */
export function TemplateFiles({ desk, imported }: { desk: TemplateDesk; imported: TemplateImport | null }) {
  const { words } = useSpeech();
  return (
    <>
      <label class="file">
        <span class="button">{words('team_import')}</span>
        <input
          class="unseen"
          type="file"
          accept=".json,.csv,application/json,text/csv"
          aria-describedby="templates-import-hint"
          onChange={(event) => {
            const input = event.currentTarget;
            const [file] = input.files ?? [];
            if (file) desk.read(file);
            // The same file, corrected, must count as a new choice.
            input.value = '';
          }}
        />
      </label>
      <Button onPress={() => desk.write('json')}>{words('templates_export_json')}</Button>
      <Button onPress={() => desk.write('csv')}>{words('templates_export_csv')}</Button>
      <p id="templates-import-hint" class="setting-hint">
        {words('templates_import_hint')}
      </p>
      {imported && imported.problems.length > 0 && (
        <div class="import-errors" role="alert">
          <p>{words('team_import_failed', imported.name)}</p>
          <ul>
            {imported.problems.map((problem) => (
              <li key={JSON.stringify(problem)}>{templateProblemText(problem, words)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
