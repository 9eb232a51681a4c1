import { type Signal, useComputed, useSignal } from '@preact/signals';
import { Button } from '../kit/Button';
import { StateNote } from '../kit/StateNote';
import { type Speech, SpeechContext } from '../kit/speech';
import { Filters } from './Filters';
import { Footer } from './Footer';
import { type Filter, filterRows, NO_FILTER } from './filter';
import type { PanelAction, PanelModel } from './model';
import { AccountNote } from './Notes';
import { NothingHere } from './NothingHere';
import { PortalSummary } from './PortalSummary';
import { Queue } from './Queue';
import { rowsOf } from './rows';

interface PanelProps {
  model: Signal<PanelModel>;
  speech: Signal<Speech>;
  /** What became of the last press; read out, then replaced by the next. */
  message: Signal<string>;
  onAction: (action: PanelAction) => void;
}

/** The side panel: what is known, what stands in the way of knowing, and who is next. */
export function Panel({ model, speech, message, onAction }: PanelProps) {
  const filter = useSignal<Filter>(NO_FILTER);
  const rows = useComputed(() => rowsOf(model.value, speech.value));
  const shown = useComputed(() => filterRows(rows.value, filter.value));
  const { portals, problem, settings } = model.value;
  const { words } = speech.value;
  const accounts = portals.flatMap((portal) => portal.accounts).filter((account) => account.state !== 'off');
  return (
    <SpeechContext.Provider value={speech.value}>
      <div class="panel">
        <header class="head">
          <h1 class="unseen">{words('panel_title')}</h1>
          {portals.map((view) => (
            <PortalSummary key={view.portal} view={view} />
          ))}
        </header>
        <div class="body">
          {problem === 'storage' && <StateNote kind="alert" text={words('state_storage')} />}
          {accounts.map((account) => (
            <AccountNote key={account.key} account={account} onAction={onAction} />
          ))}
          {rows.value.length > 0 && <Filters rows={rows.value} filter={filter} settings={settings} />}
          {shown.value.length > 0 ? (
            <Queue rows={shown.value} onOpen={(key) => onAction({ do: 'open', key })} />
          ) : rows.value.length > 0 ? (
            <div class="empty">
              <p>{words('state_filter_empty')}</p>
              <Button
                onPress={() => {
                  filter.value = NO_FILTER;
                }}
              >
                {words('panel_clear')}
              </Button>
            </div>
          ) : (
            <NothingHere model={model.value} onAction={onAction} />
          )}
        </div>
        <p class="message" role="status">
          {message.value}
        </p>
        <Footer accounts={accounts} onAction={onAction} />
      </div>
    </SpeechContext.Provider>
  );
}
