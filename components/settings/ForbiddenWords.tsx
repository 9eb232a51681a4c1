import { useState } from 'preact/hooks';
import type { TeamProblem } from '../../lib/compliance/team-file';
import { Category, Severity } from '../../lib/model/finding';
import type { Forbidden } from '../../lib/model/team-rules';
import { Select } from '../kit/Select';
import { useSpeech } from '../kit/speech';
import { Entries, Wrong } from './EntryList';
import { CATEGORY_NAMES, LEVEL_NAMES } from './names';

interface ForbiddenWordsProps {
  forbidden: readonly Forbidden[];
  isFixed: boolean;
  onAdd: (entry: Forbidden) => TeamProblem | null;
  onRemove: (index: number) => void;
}

const EMPTY: Forbidden = { words: '', reason: '', severity: 'warning', category: 'tone' };

/** Words that the team does not want in replies, each with its reason. */
export function ForbiddenWords({ forbidden, isFixed, onAdd, onRemove }: ForbiddenWordsProps) {
  const { words } = useSpeech();
  const [typed, setTyped] = useState(EMPTY);
  const [problem, setProblem] = useState<TeamProblem | null>(null);
  const change = (patch: Partial<Forbidden>) => setTyped({ ...typed, ...patch });
  const add = () => {
    const wrong = onAdd({ ...typed, words: typed.words.trim(), reason: typed.reason.trim() });
    setProblem(wrong);
    if (!wrong) setTyped(EMPTY);
  };
  return (
    <div class="entries" data-entries="forbidden">
      <h3>{words('team_words')}</h3>
      <p class="setting-hint">{words('team_words_hint')}</p>
      <Entries
        entries={forbidden.map((entry) => entry.words)}
        notes={forbidden.map(
          ({ reason, severity, category }) =>
            `${reason} (${words(LEVEL_NAMES[severity])}, ${words(CATEGORY_NAMES[category])})`,
        )}
        isFixed={isFixed}
        onRemove={onRemove}
      />
      {!isFixed && (
        <form
          class="entry-form"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          {(['words', 'reason'] as const).map((field) => (
            <label key={field} class="entry-field">
              <span class="select-label">{words(field === 'words' ? 'team_word' : 'team_reason')}</span>
              <input
                type="text"
                value={typed[field]}
                aria-invalid={problem?.path.endsWith(field) ?? false}
                onInput={(event) => change({ [field]: event.currentTarget.value })}
              />
            </label>
          ))}
          <Select
            label={words('team_severity')}
            value={typed.severity}
            options={Severity.options.map((value) => ({ value, label: words(LEVEL_NAMES[value]) }))}
            onChoose={(value) => change({ severity: Severity.parse(value) })}
          />
          <Select
            label={words('team_category')}
            value={typed.category}
            options={Category.options.map((value) => ({ value, label: words(CATEGORY_NAMES[value]) }))}
            onChoose={(value) => change({ category: Category.parse(value) })}
          />
          <button type="submit" class="button plain">
            {words('team_add')}
          </button>
        </form>
      )}
      {problem && <Wrong id="forbidden-error" problem={problem} />}
    </div>
  );
}
