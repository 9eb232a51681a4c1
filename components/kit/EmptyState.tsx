import type { ComponentChildren } from 'preact';

/** What stands where a list would: one sentence, and what to do next. */
export function EmptyState({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p>{text}</p>
      {children && <div class="actions">{children}</div>}
    </div>
  );
}
