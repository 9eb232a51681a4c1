import type { Notice } from '../../lib/editor/notice';

/** The buttons of a notice. */
export function NoticeActions({ notice }: { notice: Notice }) {
  return (
    <>
      {notice.actions.map(({ id, label, run }) => (
        <button key={id} type="button" class="action" tabIndex={-1} onClick={run}>
          {label}
        </button>
      ))}
    </>
  );
}
