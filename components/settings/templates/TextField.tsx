import { useRef } from 'preact/hooks';
import { BLANKS, type BlankName } from '../../../lib/templates/blanks';
import { useSpeech } from '../../kit/speech';

interface TextFieldProps {
  label: string;
  language: string;
  text: string;
  onChange: (text: string) => void;
}

const NAMES = Object.keys(BLANKS) as BlankName[];

/** One text, and the blanks that can be put into it where the caret is. */
export function TextField({ label, language, text, onChange }: TextFieldProps) {
  const { words } = useSpeech();
  const box = useRef<HTMLTextAreaElement>(null);
  const insert = (name: BlankName) => {
    const field = box.current;
    if (!field) return;
    field.focus();
    // Kept by the browser's own undo where it can; the event that follows tells the draft.
    if (document.execCommand?.('insertText', false, `{${name}}`)) return;
    field.setRangeText(`{${name}}`, field.selectionStart, field.selectionEnd, 'end');
    onChange(field.value);
  };
  return (
    <>
      <label class="entry-field">
        <span class="select-label">{label}</span>
        <textarea
          ref={box}
          rows={12}
          maxLength={4000}
          lang={language}
          value={text}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </label>
      <fieldset class="template-blanks">
        <legend>{words('templates_blanks')}</legend>
        {NAMES.map((name) => (
          <button key={name} type="button" class="button plain" data-blank={name} onClick={() => insert(name)}>
            {words(BLANKS[name].word)}
          </button>
        ))}
      </fieldset>
    </>
  );
}
