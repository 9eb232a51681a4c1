import type { WordKey } from '../../lib/core/words';
import { type AccountCounts, totalText } from '../../lib/inbox/counts';
import type { View } from '../../lib/model/portal';
import { useSpeech } from '../kit/speech';

const NAMES: Partial<Record<View, WordKey>> = {
  'response-needed': 'view_response_needed',
  'reported-unresolved': 'view_reported_unresolved',
  all: 'view_all',
  sent: 'view_sent',
  resolved: 'view_resolved',
  inbox: 'view_inbox',
  unread: 'view_unread',
};

/** Every list of every account with seen of total and its time, folded away: who doubts a number finds it here. */
export function Lists({ accounts }: { accounts: AccountCounts[] }) {
  const { words, clock } = useSpeech();
  if (accounts.every(({ views }) => views.length === 0)) return null;
  return (
    <details class="lists">
      <summary>{words('panel_lists')}</summary>
      <table>
        {accounts.map((account) => (
          <tbody key={account.key}>
            <tr>
              <th colSpan={3} scope="rowgroup">
                {account.name}
              </th>
            </tr>
            {account.views.map((one) => (
              <tr key={one.view} data-view={one.view} data-seen={one.seen} data-total={one.total ?? ''}>
                <th scope="row">{words(NAMES[one.view] ?? 'view_all')}</th>
                <td>{one.total === null ? one.seen : words('panel_number_of', one.seen, totalText(one))}</td>
                <td>{clock(one.at)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </details>
  );
}
