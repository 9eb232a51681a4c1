import { useSpeech } from '../../kit/speech';
import type { ConversationAction } from './model';

interface CopyProps {
  text: string;
  onAction: (action: ConversationAction) => void;
}

/** Puts a number on the clipboard. */
export function Copy({ text, onAction }: CopyProps) {
  const { words } = useSpeech();
  return (
    <button
      type="button"
      class="button quiet copy"
      aria-label={words('copy_what', text)}
      title={words('copy_number')}
      onClick={() => onAction({ do: 'copy', text, said: words('copy_done', text) })}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />
      </svg>
    </button>
  );
}
