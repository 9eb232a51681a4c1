import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../kit/Button';
import { EmptyState } from '../kit/EmptyState';
import { useSpeech } from '../kit/speech';
import type { PanelAction, PanelModel } from './model';
import { NothingHere } from './NothingHere';
import { Queue } from './Queue';
import type { Shown } from './shown';
import type { PanelState } from './state';
import { useViewLabel } from './ViewBar';

interface ViewBodyProps {
  model: PanelModel;
  state: PanelState;
  shown: Shown;
  onClear: () => void;
  onAction: (action: PanelAction) => void;
}

/** The list of a view, or why it is empty: the filter, the stretch of time, or nobody waits at all. */
export function ViewBody({ model, state, shown, onClear, onAction }: ViewBodyProps) {
  const { words } = useSpeech();
  const labelOf = useViewLabel(shown.times);
  const { rows, all, times } = shown;
  const said = useSignal('');
  const first = useRef(true);
  // Said when the view changes, not each time a number does.
  useEffect(() => {
    if (!first.current) said.value = words('view_said', labelOf(state.view), rows.length);
    first.current = false;
  }, [state.view]);
  return (
    <>
      <p class="unseen" role="status">
        {said}
      </p>
      {rows.length > 0 ? (
        <Queue rows={rows} before={times.before} onOpen={(key) => onAction({ do: 'open', key })} />
      ) : all.length > 0 ? (
        <EmptyState text={words('state_filter_empty')}>
          <Button onPress={onClear}>{words('panel_clear')}</Button>
        </EmptyState>
      ) : (
        <Nothing model={model} state={state} shown={shown} onAction={onAction} />
      )}
    </>
  );
}

function Nothing({ model, state, shown: { times }, onAction }: Omit<ViewBodyProps, 'onClear'>) {
  const { words, clock } = useSpeech();
  const { view, list } = state;
  const isOfQueue = view === 'queue' || view === 'save-first' || model.conversations.length === 0;
  if (isOfQueue) return <NothingHere model={model} onAction={onAction} />;
  if (view === 'before' || list === 'before')
    return <EmptyState text={words('view_before_empty', clock(times.before))} />;
  return <EmptyState text={words('view_since_empty', clock(times.since))} />;
}
