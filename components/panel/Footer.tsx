import { type AccountCounts, totalText } from '../../lib/inbox/counts';
import { useSpeech } from '../kit/speech';
import { Lists } from './Lists';
import type { PanelAction } from './model';

interface FooterProps {
  accounts: AccountCounts[];
  onAction: (action: PanelAction) => void;
}

/** What the queue above rests on: a sentence for each account that was seen only in part, else one for all. */
export function Footer({ accounts, onAction }: FooterProps) {
  const { words } = useSpeech();
  return (
    <footer class="foot">
      <div class="foot-coverage">
        <CoverageLines accounts={accounts} />
        <Lists accounts={accounts} />
      </div>
      <button
        type="button"
        class="button quiet icon"
        aria-label={words('panel_settings')}
        title={words('panel_settings')}
        onClick={() => onAction({ do: 'settings' })}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M1 4h8M13 4h2M1 12h2M7 12h8" />
          <circle cx="11" cy="4" r="2" />
          <circle cx="5" cy="12" r="2" />
        </svg>
      </button>
    </footer>
  );
}

function CoverageLines({ accounts }: { accounts: AccountCounts[] }) {
  const { words, clock } = useSpeech();
  // The others have a note of their own above the queue.
  const seen = accounts.filter(({ state }) => state === 'ok' || state === 'partial');
  const partial = seen.filter(({ state }) => state === 'partial');
  if (partial.length > 0) {
    return (
      <>
        {partial.map((account) => (
          <p key={account.key}>
            {accounts.length > 1 && <b>{account.name}: </b>}
            {typeof account.total !== 'number'
              ? words('state_no_total', account.seen)
              : words('state_incomplete', account.seen, totalText(account))}
          </p>
        ))}
      </>
    );
  }
  const times = seen.flatMap(({ seenAt }) => seenAt ?? []);
  if (times.length === 0) return null;
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const total = sum(seen.map((account) => account.total ?? account.seen));
  return <p>{words('state_seen_at', sum(seen.map((account) => account.seen)), total, clock(Math.min(...times)))}</p>;
}
