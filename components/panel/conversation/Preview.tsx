import { useId } from 'preact/hooks';
import type { Template } from '../../../lib/model/template';
import { BLANKS } from '../../../lib/templates/blanks';
import { BLANK } from '../../../lib/templates/fill';
import { useSpeech } from '../../kit/speech';
import type { Draft } from './draft';

interface PreviewProps {
  id: string;
  template: Template;
  draft: Draft;
}

/** The text as it would stand in the box, its language, and a field for each blank that nothing known fills. */
export function Preview({ id, template, draft }: PreviewProps) {
  const { words, locale } = useSpeech();
  const field = useId();
  const languages = Object.keys(template.texts);
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <div class="preview" id={id}>
      {draft.asked.map((name) => (
        <label key={name} class="blank" for={`${field}-${name}`}>
          <span>{words(BLANKS[name].word)}</span>
          <input
            id={`${field}-${name}`}
            type="text"
            autocomplete="off"
            data-blank={name}
            maxLength={1000}
            value={draft.typed.value[name] ?? ''}
            onInput={(event) => {
              draft.typed.value = { ...draft.typed.value, [name]: event.currentTarget.value };
            }}
          />
        </label>
      ))}
      <p class="preview-text" lang={draft.language}>
        <Text text={draft.text} />
      </p>
      {languages.length > 1 && (
        <label class="preview-language">
          <span>{words('conv_language')}</span>
          <select value={draft.language} onChange={(event) => draft.choose(event.currentTarget.value)}>
            {languages.map((language) => (
              <option key={language} value={language}>
                {names.of(language) ?? language}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

/** Blanks that are still empty stand out. */
function Text({ text }: { text: string }) {
  const parts: preact.ComponentChildren[] = [];
  let end = 0;
  for (const found of text.matchAll(BLANK)) {
    parts.push(text.slice(end, found.index), <mark key={found.index}>{found[0]}</mark>);
    end = found.index + found[0].length;
  }
  parts.push(text.slice(end));
  return <>{parts}</>;
}
