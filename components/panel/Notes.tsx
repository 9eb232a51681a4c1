import type { AccountCounts } from '../../lib/inbox/counts';
import type { ShownDisagreement } from '../../lib/inbox/disagreements';
import { PORTAL_NAMES } from '../../lib/sla/sentences';
import { Button } from '../kit/Button';
import { StateNote } from '../kit/StateNote';
import { useSpeech } from '../kit/speech';
import type { PanelAction } from './model';

interface NoteProps {
  account: AccountCounts;
  onAction: (action: PanelAction) => void;
  /** A tab of it shows a list that can be loaded again. */
  reloadable?: boolean;
  /** The panel stands in a window of its own already. */
  ownWindow?: boolean;
  /** Where the portal says something else than we. */
  disagrees?: ShownDisagreement;
}

/** Why an account's numbers cannot be trusted, and the way out; nothing for one that was seen well. */
export function AccountNote(props: NoteProps) {
  return (
    <>
      <StateOf {...props} />
      <Doubts {...props} />
      <Restricted {...props} />
      <Disagrees {...props} />
    </>
  );
}

function StateOf({ account, onAction, reloadable = false, ownWindow = false }: NoteProps) {
  const { words, clock } = useSpeech();
  const at = account.seenAt ? clock(account.seenAt) : undefined;
  switch (account.state) {
    case 'signed-out':
      return (
        <StateNote kind="alert" text={words('state_signed_out', account.name, clock(account.stateSince), account.open)}>
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
          {!ownWindow && <Button onPress={() => onAction({ do: 'own-window' })}>{words('action_own_window')}</Button>}
        </StateNote>
      );
    case 'stale':
      return (
        <StateNote
          kind="note"
          about={account.name}
          text={words(account.asleep ? 'state_asleep' : 'state_stale', at ?? clock(account.stateSince))}
        >
          {reloadable ? (
            <Button onPress={() => onAction({ do: 'reload', account })}>{words('action_reload')}</Button>
          ) : (
            <Button onPress={() => onAction({ do: 'open-inbox', account })}>{words('action_open_inbox')}</Button>
          )}
        </StateNote>
      );
    default:
      return null;
  }
}

/** Too many gone at once to be believed without asking. */
function Doubts({ account, onAction }: NoteProps) {
  const { words, clock } = useSpeech();
  if (!account.doubted) return null;
  const { count, at } = account.doubted;
  const text = count === 1 ? words('state_doubted_one', clock(at)) : words('state_doubted', count, clock(at));
  return (
    <StateNote kind="note" about={account.name} text={text}>
      <Button onPress={() => onAction({ do: 'settle', account, answered: true })}>
        {words('action_were_answered')}
      </Button>
      <Button onPress={() => onAction({ do: 'settle', account, answered: false })}>{words('action_keep')}</Button>
    </StateNote>
  );
}

/** Said until the agent puts it away, and again when Amazon says it again. */
function Restricted({ account, onAction }: NoteProps) {
  const { words } = useSpeech();
  if (!account.restricted) return null;
  return (
    <StateNote kind="note" about={account.name} text={words('state_restricted')}>
      <Button onPress={() => onAction({ do: 'dismiss-restricted', account })}>{words('card_close')}</Button>
    </StateNote>
  );
}

/** The portal is right; the report is for whoever repairs us. */
function Disagrees({ account, onAction, disagrees }: NoteProps) {
  const { words } = useSpeech();
  if (!disagrees) return null;
  const text =
    disagrees.what === 'late'
      ? words('state_disagrees')
      : words('state_disagrees_count', disagrees.portal, disagrees.ours);
  return (
    <StateNote kind="note" about={account.name} text={text}>
      <Button onPress={() => onAction({ do: 'report', account })}>{words('action_report')}</Button>
    </StateNote>
  );
}
