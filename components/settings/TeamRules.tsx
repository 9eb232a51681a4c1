import { FOLK_SOURCE, FOLK_WORDS } from '../../lib/compliance/folk-words';
import { parseTeamFile, type TeamProblem } from '../../lib/compliance/team-file';
import { formatIsoDate } from '../../lib/core/duration';
import { counted } from '../../lib/core/plural';
import type { TeamRules } from '../../lib/model/team-rules';
import { Button } from '../kit/Button';
import { StateNote } from '../kit/StateNote';
import { useSpeech } from '../kit/speech';
import { EntryList } from './EntryList';
import { ForbiddenWords } from './ForbiddenWords';
import { Toggle } from './Toggle';
import { problemText } from './team-problems';

/** The team's rules that are in force, and what can be said about them. */
export interface TeamView {
  rules: TeamRules;
  from: 'administrator' | 'settings' | 'nobody';
  /** Why what was set is not in force. */
  problems: TeamProblem[];
  /** Names of rules that this version does not have. */
  unknown: string[];
}

/** What became of the last file. */
export interface TeamImportResult {
  name: string;
  problems: TeamProblem[];
}

interface TeamRulesProps {
  view: TeamView;
  result: TeamImportResult | null;
  /** Rules switched off, and rated otherwise. */
  changes: { off: number; rated: number };
  onChange: (rules: TeamRules) => void;
  onImport: (file: File) => void;
  onExport: () => void;
  onClear: () => void;
}

/** The team's own rules: file, sites, words and sentences. */
export function TeamRulesSection(props: TeamRulesProps) {
  const { view, result, changes, onChange } = props;
  const { words, locale } = useSpeech();
  const { rules, problems, unknown } = view;
  const isFixed = view.from === 'administrator';
  const add = (next: TeamRules): TeamProblem | null => {
    const parsed = parseTeamFile(next);
    if (!parsed.ok) return parsed.problems[0] ?? null;
    onChange(parsed.rules);
    return null;
  };
  const without = <T,>(entries: readonly T[], index: number) => entries.filter((_, n) => n !== index);
  const broken = isFixed ? words('team_managed_broken') : words('team_stored_broken');
  return (
    <section data-team={view.from}>
      <h2>{words('team_title')}</h2>
      <p class="section-hint">{words('team_hint')}</p>
      {isFixed && problems.length === 0 && <StateNote kind="note" text={words('team_managed')} />}
      {problems.length > 0 && <Problems said={broken} problems={problems} />}
      {unknown.length > 0 && <StateNote kind="note" text={words('team_unknown_rules', unknown.join(', '))} />}
      {rules.name && <p>{rules.name}</p>}
      {changes.off > 0 && <p data-team-off={changes.off}>{counted(words, locale, 'team_off', changes.off)}</p>}
      {changes.rated > 0 && <p>{counted(words, locale, 'team_rated', changes.rated)}</p>}
      <div class="actions">
        {!isFixed && (
          <label class="file">
            <span class="button">{words('team_import')}</span>
            <input
              class="unseen"
              type="file"
              accept=".json,application/json"
              aria-describedby="team-import-hint"
              onChange={(event) => {
                const input = event.currentTarget;
                const [file] = input.files ?? [];
                if (file) props.onImport(file);
                // The same file, corrected, must count as a new choice.
                input.value = '';
              }}
            />
          </label>
        )}
        <Button onPress={props.onExport}>{words('team_export')}</Button>
        {!isFixed && view.from !== 'nobody' && <Button onPress={props.onClear}>{words('team_clear')}</Button>}
      </div>
      {!isFixed && (
        <p id="team-import-hint" class="setting-hint">
          {words('team_import_hint')}
        </p>
      )}
      {result && result.problems.length > 0 && (
        <Problems said={words('team_import_failed', result.name)} problems={result.problems} />
      )}
      <EntryList
        id="domains"
        title={words('team_domains')}
        hint={words('team_domains_hint')}
        label={words('team_domain')}
        entries={rules.allowedDomains}
        isFixed={isFixed}
        onAdd={(domain) => add({ ...rules, allowedDomains: [...rules.allowedDomains, domain] })}
        onRemove={(index) => onChange({ ...rules, allowedDomains: without(rules.allowedDomains, index) })}
      />
      <ForbiddenWords
        forbidden={rules.forbidden}
        isFixed={isFixed}
        onAdd={(entry) => add({ ...rules, forbidden: [...rules.forbidden, entry] })}
        onRemove={(index) => onChange({ ...rules, forbidden: without(rules.forbidden, index) })}
      />
      <EntryList
        id="approved"
        title={words('team_approved')}
        hint={words('team_approved_hint')}
        label={words('team_sentence')}
        entries={rules.approved}
        isFixed={isFixed}
        onAdd={(sentence) => add({ ...rules, approved: [...rules.approved, sentence] })}
        onRemove={(index) => onChange({ ...rules, approved: without(rules.approved, index) })}
      />
      <Toggle
        id="folk-words"
        label={words('team_folk')}
        hint={words('team_folk_hint', FOLK_WORDS.length, formatIsoDate(FOLK_SOURCE.seen, locale))}
        checked={rules.folkWords}
        disabled={isFixed}
        onChange={(folkWords) => onChange({ ...rules, folkWords })}
      />
    </section>
  );
}

function Problems({ said, problems }: { said: string; problems: TeamProblem[] }) {
  const { words } = useSpeech();
  return (
    <div class="import-errors" role="alert">
      <p>{said}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.what}`}>{problemText(problem, words)}</li>
        ))}
      </ul>
    </div>
  );
}
