import { useState } from 'preact/hooks';
import type { TeamProblem } from '../../lib/compliance/team-file';
import { useSpeech } from '../kit/speech';
import { problemText } from './team-problems';

interface EntryListProps {
  id: string;
  title: string;
  hint: string;
  /** What one entry is. */
  label: string;
  entries: readonly string[];
  isFixed: boolean;
  /** Takes an entry, or says what is wrong with it. */
  onAdd: (entry: string) => TeamProblem | null;
  onRemove: (index: number) => void;
}

/** Lines of text that can be added and removed one by one. */
export function EntryList({ id, title, hint, label, entries, isFixed, onAdd, onRemove }: EntryListProps) {
  const { words } = useSpeech();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<TeamProblem | null>(null);
  const add = () => {
    if (typed.trim() === '') return;
    const wrong = onAdd(typed.trim());
    setProblem(wrong);
    if (!wrong) setTyped('');
  };
  return (
    <div class="entries" data-entries={id}>
      <h3>{title}</h3>
      <p class="setting-hint">{hint}</p>
      <Entries entries={entries} isFixed={isFixed} onRemove={onRemove} />
      {!isFixed && (
        <form
          class="entry-form"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <label class="entry-field">
            <span class="select-label">{label}</span>
            <input
              type="text"
              value={typed}
              aria-invalid={problem !== null}
              aria-describedby={problem ? `${id}-error` : undefined}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button plain">
            {words('team_add')}
          </button>
        </form>
      )}
      {problem && <Wrong id={`${id}-error`} problem={problem} />}
    </div>
  );
}

/** Why an entry was not taken. */
export function Wrong({ id, problem }: { id: string; problem: TeamProblem }) {
  const { words } = useSpeech();
  return (
    <p id={id} class="setting-error" role="alert">
      {problemText({ ...problem, path: '' }, words)}
    </p>
  );
}

interface EntriesProps {
  entries: readonly string[];
  /** What is said below an entry. */
  notes?: readonly string[];
  isFixed: boolean;
  onRemove: (index: number) => void;
}

/** The entries there are, each with its way out. */
export function Entries({ entries, notes, isFixed, onRemove }: EntriesProps) {
  const { words } = useSpeech();
  if (entries.length === 0) return <p class="entry-none">{words('team_none')}</p>;
  return (
    <ul>
      {entries.map((entry, index) => (
        <li key={entry}>
          <span>
            {entry}
            {notes && <span class="rules-about">{notes[index]}</span>}
          </span>
          {!isFixed && (
            <button
              type="button"
              class="button quiet"
              aria-label={words('team_remove', entry)}
              onClick={() => onRemove(index)}
            >
              {words('settings_remove')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
