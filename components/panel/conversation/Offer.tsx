import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Template } from '../../../lib/model/template';
import { BLANKS } from '../../../lib/templates/blanks';
import { Button } from '../../kit/Button';
import { useSpeech } from '../../kit/speech';
import { useDraft } from './draft';
import type { ConversationAction, OpenConversation } from './model';
import { Preview } from './Preview';

interface OfferProps {
  open: OpenConversation;
  template: Template;
  /** Why it is suggested; absent in the list of all. */
  reason?: string;
  /** Its key, 1 to 9. */
  nth?: number;
  /** In full view from the start. */
  unfolded?: boolean;
  onAction: (action: ConversationAction) => void;
}

/** A template that can be put into the box: a press inserts it, or asks for what is missing first. */
export function Offer({ open, template, reason, nth, unfolded = false, onAction }: OfferProps) {
  const { words, locale } = useSpeech();
  const draft = useDraft(template, open);
  const shown = useSignal(unfolded);
  const askFor = useSignal(0);
  const id = useId();
  const root = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (askFor.value > 0) emptyField(root.current)?.focus();
  }, [askFor.value]);
  const isBarred = template.replyOnly === true && open.purpose === 'proactive';
  const isWhole = draft.missing.length === 0;
  const insert = () => {
    if (isWhole) return onAction({ do: 'insert', text: draft.text, template: template.id });
    shown.value = true;
    askFor.value += 1;
  };
  const missing = draft.missing.map((name) => words(BLANKS[name].word));
  return (
    <li class="offer" ref={root} data-template={template.id} data-missing={draft.missing.join(' ') || undefined}>
      {reason && <p class="offer-reason">{words('conv_suggested', reason)}</p>}
      <div class="offer-line">
        <button
          type="button"
          class={`button ${nth === 1 ? 'primary' : 'plain'} offer-insert`}
          disabled={isBarred}
          data-insert
          data-nth={nth}
          aria-keyshortcuts={nth === undefined ? undefined : String(nth)}
          onClick={insert}
        >
          {words('conv_insert_named', template.title)}
        </button>
        <button
          type="button"
          class="button plain"
          aria-expanded={shown.value}
          aria-controls={id}
          aria-label={words('conv_preview_of', template.title)}
          onClick={() => {
            shown.value = !shown.value;
          }}
        >
          {words('conv_preview')}
        </button>
      </div>
      {isBarred && <p class="offer-note">{words('conv_reply_only')}</p>}
      {!isWhole && !isBarred && (
        <p class="offer-note">
          {words('conv_missing', new Intl.ListFormat(locale, { type: 'conjunction' }).format(missing))}
        </p>
      )}
      {shown.value && (
        <>
          <Preview id={id} template={template} draft={draft} />
          {isWhole && (
            <Button
              kind="quiet"
              onPress={() => onAction({ do: 'copy', text: draft.text, said: words('conv_text_copied') })}
            >
              {words('conv_copy_text')}
            </Button>
          )}
        </>
      )}
    </li>
  );
}

const emptyField = (root: HTMLElement | null): HTMLElement | undefined =>
  [...(root?.querySelectorAll<HTMLInputElement>('input[data-blank]') ?? [])].find(({ value }) => value.trim() === '');
