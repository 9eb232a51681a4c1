import { Button } from '../kit/Button';
import { EmptyState } from '../kit/EmptyState';
import { useSpeech } from '../kit/speech';
import type { PanelAction, PanelModel } from './model';
import { homeStore } from './store';

interface NothingProps {
  model: PanelModel;
  onAction: (action: PanelAction) => void;
}

/** An empty queue says why it is empty: never seen, nobody waits, or nobody known to wait. */
export function NothingHere({ model, onAction }: NothingProps) {
  const { words, locale, clock } = useSpeech();
  if (model.problem === 'reading') return <EmptyState text={words('panel_loading')} />;
  const on = model.portals.filter((portal) => portal.state !== 'off');
  if (on.length === 0) return <EmptyState text={words('state_all_off')} />;
  const accounts = on.flatMap((portal) => portal.accounts);
  if (accounts.length === 0) {
    return (
      <EmptyState text={words('state_new')}>
        {on.some((portal) => portal.portal === 'amazon') && (
          <Button kind="primary" onPress={() => onAction({ do: 'open-portal', portal: 'amazon' })}>
            {words('action_open_amazon', homeStore(locale).name)}
          </Button>
        )}
        {on.some((portal) => portal.portal === 'ebay') && (
          <Button onPress={() => onAction({ do: 'open-portal', portal: 'ebay' })}>{words('action_open_ebay')}</Button>
        )}
      </EmptyState>
    );
  }
  const seenAt = accounts.map((account) => account.seenAt ?? 0);
  const complete = accounts.every((account) => account.state === 'ok');
  if (!complete || seenAt.includes(0)) return <EmptyState text={words('state_none_known')} />;
  const seen = accounts.reduce((sum, account) => sum + account.seen, 0);
  const total = accounts.reduce((sum, account) => sum + (account.total ?? account.seen), 0);
  return <EmptyState text={words('state_nothing_due', seen, total, clock(Math.min(...seenAt)))} />;
}
