import { useEffect, useRef, useState } from 'preact/hooks';
import { PORTALS, Portal } from '../../../lib/model/portal';
import { TEMPLATE_LANGUAGES, type Template } from '../../../lib/model/template';
import { Topic } from '../../../lib/model/topic';
import { PORTAL_NAMES } from '../../../lib/sla/sentences';
import { parseTemplate, type TemplateProblem } from '../../../lib/templates/validate';
import { Button } from '../../kit/Button';
import { Segmented } from '../../kit/Segmented';
import { Select } from '../../kit/Select';
import { useSpeech } from '../../kit/speech';
import { Toggle } from '../Toggle';
import { Findings } from './Findings';
import { languageName, TOPIC_NAMES, templateProblemText } from './names';
import { TextField } from './TextField';
import { idOf, type TemplateDesk } from './view';

interface TemplateEditorProps {
  /** `null`: a new one. */
  template: Template | null;
  /** Ids that are there. */
  taken: readonly string[];
  check: TemplateDesk['check'];
  onKeep: (template: Template) => void;
  onCancel: () => void;
}

const EMPTY: Template = { id: '', title: '', topics: [], texts: {} };

/** Where a template is written, one language at a time, with what the reply check says about it. */
export function TemplateEditor({ template, taken, check, onKeep, onCancel }: TemplateEditorProps) {
  const { words, locale } = useSpeech();
  const [draft, setDraft] = useState<Template>(template ?? EMPTY);
  const [problems, setProblems] = useState<TemplateProblem[]>([]);
  const languages: string[] = [...new Set([...TEMPLATE_LANGUAGES, ...Object.keys(draft.texts)])];
  const [language, setLanguage] = useState(languages.find((one) => locale.startsWith(one)) ?? 'en');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const change = (patch: Partial<Template>) => setDraft({ ...draft, ...patch });
  const { portal: _portal, replyOnly: _replyOnly, ...rest } = draft;

  const keep = () => {
    const texts = Object.fromEntries(Object.entries(draft.texts).filter(([, text]) => text.trim() !== ''));
    const parsed = parseTemplate({ ...draft, texts });
    const isTaken = template === null && taken.includes(draft.id);
    const wrong: TemplateProblem[] = parsed.ok ? [] : parsed.problems;
    if (isTaken) wrong.push({ what: 'duplicate', value: draft.id });
    setProblems(wrong);
    if (parsed.ok && !isTaken) onKeep(parsed.template);
  };
  return (
    <form
      ref={form}
      class="template-editor"
      aria-label={draft.title || words('templates_new')}
      data-editing={template?.id ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label class="entry-field">
        <span class="select-label">{words('templates_field_title')}</span>
        <input
          type="text"
          maxLength={200}
          value={draft.title}
          onInput={({ currentTarget: { value } }) => {
            const follows = template === null && draft.id === idOf(draft.title);
            change({ title: value, ...(follows ? { id: idOf(value) } : {}) });
          }}
        />
      </label>
      <label class="entry-field">
        <span class="select-label">{words('templates_field_id')}</span>
        <input
          type="text"
          maxLength={60}
          spellcheck={false}
          readOnly={template !== null}
          value={draft.id}
          onInput={(event) => change({ id: event.currentTarget.value.trim() })}
        />
      </label>
      <Select
        label={words('rules_portal')}
        value={draft.portal ?? ''}
        options={[
          { value: '', label: words('templates_both') },
          ...PORTALS.map((one) => ({ value: one, label: PORTAL_NAMES[one] })),
        ]}
        onChoose={(value) => {
          const chosen = Portal.safeParse(value);
          const kept = draft.replyOnly ? { replyOnly: true } : {};
          setDraft({ ...rest, ...kept, ...(chosen.success ? { portal: chosen.data } : {}) });
        }}
      />
      <Toggle
        id="template-reply-only"
        label={words('templates_reply_only')}
        hint={words('templates_reply_only_hint')}
        checked={draft.replyOnly === true}
        onChange={(on) => {
          const kept = draft.portal ? { portal: draft.portal } : {};
          setDraft({ ...rest, ...kept, ...(on ? { replyOnly: true } : {}) });
        }}
      />
      <fieldset class="template-topics">
        <legend>{words('templates_topics')}</legend>
        {Topic.options.map((topic) => (
          <Toggle
            key={topic}
            id={`template-topic-${topic}`}
            label={words(TOPIC_NAMES[topic])}
            checked={draft.topics.includes(topic)}
            onChange={(on) => {
              const others = draft.topics.filter((one) => one !== topic);
              change({ topics: on ? [...others, topic] : others });
            }}
          />
        ))}
      </fieldset>
      <Segmented
        name="template-language"
        label={words('templates_language')}
        value={language}
        options={languages.map((one) => ({ value: one, label: languageName(one, locale) }))}
        onChoose={setLanguage}
      />
      <TextField
        key={language}
        label={words('templates_text', languageName(language, locale))}
        language={language}
        text={draft.texts[language] ?? ''}
        onChange={(text) => change({ texts: { ...draft.texts, [language]: text } })}
      />
      <Findings found={check(draft, language, draft.texts[language] ?? '')} />
      {problems.length > 0 && (
        <div class="import-errors" role="alert">
          <ul>
            {problems.map((problem) => (
              <li key={JSON.stringify(problem)}>{templateProblemText(problem, words)}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="actions">
        <button type="submit" class="button primary">
          {words('templates_save')}
        </button>
        <Button onPress={onCancel}>{words('templates_cancel')}</Button>
      </p>
    </form>
  );
}
