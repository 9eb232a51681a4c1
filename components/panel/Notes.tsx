import type { AccountCounts } from '../../lib/inbox/counts';
import { PORTAL_NAMES } from '../../lib/sla/sentences';
import { Button } from '../kit/Button';
import { StateNote } from '../kit/StateNote';
import { useSpeech } from '../kit/speech';
import type { PanelAction } from './model';

interface NoteProps {
  account: AccountCounts;
  onAction: (action: PanelAction) => void;
}

/** Why an account's numbers cannot be trusted, and the way out; nothing for one that was seen well. */
export function AccountNote({ account, onAction }: NoteProps) {
  const { words, clock } = useSpeech();
  const at = account.seenAt ? clock(account.seenAt) : undefined;
  switch (account.state) {
    case 'signed-out':
      return (
        <StateNote kind="alert" text={words('state_signed_out', account.name, clock(account.lookedAt), account.open)}>
          <Button onPress={() => onAction({ do: 'open-inbox', account })}>
            {words('action_sign_in', PORTAL_NAMES[account.portal])}
          </Button>
        </StateNote>
      );
    case 'degraded':
      return (
        <StateNote
          kind="alert"
          about={account.name}
          text={at === undefined ? words('state_degraded_never') : words('state_degraded', at)}
        >
          <Button onPress={() => onAction({ do: 'look-again', account })}>{words('action_try_again')}</Button>
          <Button onPress={() => onAction({ do: 'copy-structure', account })}>{words('action_copy_structure')}</Button>
        </StateNote>
      );
    case 'too-narrow':
      return (
        <StateNote kind="note" about={account.name} text={words('state_too_narrow')}>
          <Button onPress={() => onAction({ do: 'own-window' })}>{words('action_own_window')}</Button>
        </StateNote>
      );
    case 'stale':
      return (
        <StateNote kind="note" about={account.name} text={words('state_stale', at ?? clock(account.lookedAt))}>
          <Button onPress={() => onAction({ do: 'open-inbox', account })}>{words('action_open_inbox')}</Button>
        </StateNote>
      );
    default:
      return null;
  }
}
