import type { ComponentChildren } from 'preact';

interface StateNoteProps {
  /** `alert`: something that agents must act on before the numbers can be trusted. `note`: good to know. */
  kind: 'alert' | 'note';
  /** Whom it is about, such as an account. */
  about?: string;
  text: string;
  children?: ComponentChildren;
}

/** A state that limits what the numbers below it say, with its way out. */
export function StateNote({ kind, about, text, children }: StateNoteProps) {
  return (
    <div class="note" data-kind={kind}>
      <span class="note-sign" aria-hidden="true">
        {kind === 'alert' ? '!' : '?'}
      </span>
      <div>
        <p>
          {about && <strong>{about}</strong>} {text}
        </p>
        {children && <div class="actions">{children}</div>}
      </div>
    </div>
  );
}
