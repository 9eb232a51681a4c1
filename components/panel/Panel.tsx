import { type ReadonlySignal, type Signal, useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { shownDisagreement } from '../../lib/inbox/disagreements';
import { StateNote } from '../kit/StateNote';
import { type Speech, SpeechContext } from '../kit/speech';
import { Filters } from './Filters';
import { Followed } from './Followed';
import { Footer } from './Footer';
import { Keys } from './Keys';
import type { Place } from './keys';
import type { ConversationSlot, PanelAction, PanelModel } from './model';
import { AccountNote } from './Notes';
import { PlaceSwitch } from './PlaceSwitch';
import { PortalSummary } from './PortalSummary';
import { stepFocus } from './roving';
import { shownOf } from './shown';
import { FIRST_STATE, type PanelState } from './state';
import { useKeys } from './use-keys';
import { ViewBar } from './ViewBar';
import { ViewBody } from './ViewBody';
import { ViewHead } from './ViewHead';

interface PanelProps {
  model: Signal<PanelModel>;
  speech: Signal<Speech>;
  /** What became of the last press; read out, then replaced by the next. */
  message: Signal<string>;
  onAction: (action: PanelAction) => void;
  /** View and filter, for a page that remembers them. */
  state?: Signal<PanelState>;
  /** Whether letters and digits work as keys, likewise. */
  letters?: Signal<boolean>;
  /** The conversation that the portal's tab has open; absent or `null`: none. */
  conversation?: ReadonlySignal<ConversationSlot | null>;
  /** The panel stands beside the portal (docked, or in a window of its own), not in a tab in its place. */
  beside?: boolean;
}

/** The side panel: what is known, what stands in the way of knowing, and who is next. */
export function Panel({ model, speech, message, onAction, conversation, beside = true, ...remembered }: PanelProps) {
  const ownState = useSignal(FIRST_STATE);
  const ownLetters = useSignal(true);
  const state = remembered.state ?? ownState;
  const letters = remembered.letters ?? ownLetters;
  const keysShown = useSignal(false);
  const shown = useComputed(() => shownOf(model.value, state.value, speech.value));
  const change = (part: Partial<PanelState>) => {
    state.value = { ...state.value, ...part };
  };
  // Beside the portal a conversation shows itself when it is opened, until the agent goes back to the queue.
  const chosen = useSignal<{ id: string; place: Place } | null>(null);
  const slot = conversation?.value ?? null;
  const byItself: Place = beside ? 'conversation' : 'queue';
  const place: Place = slot ? (chosen.value?.id === slot.id ? chosen.value.place : byItself) : 'queue';
  useEffect(() => {
    if (!slot) chosen.value = null;
  }, [slot === null]);
  const goTo = (wanted: Place) => {
    message.value = '';
    chosen.value = slot && { id: slot.id, place: wanted };
  };
  const root = useKeys(letters.value, place, (command, panel) => {
    if ('place' in command) goTo(place === 'queue' ? 'conversation' : 'queue');
    else if ('insert' in command) return pressed(panel, `[data-nth="${command.insert}"]`);
    else if ('search' in command) panel.querySelector<HTMLElement>('[data-search]')?.focus();
    else if ('view' in command) change({ view: command.view });
    else if ('help' in command) {
      if (command.help === 'close' && !keysShown.value) return false;
      keysShown.value = command.help === 'turn' && !keysShown.value;
    } else {
      if (place === 'conversation') return false;
      const list = panel.querySelector('.queue');
      if (!list) return false;
      stepFocus(list, command.step);
    }
    return true;
  });
  const { portals, problem, settings, queue, conversations, reloadable, follows } = model.value;
  const { words } = speech.value;
  const accounts = portals.flatMap((portal) => portal.accounts).filter((account) => account.state !== 'off');
  const { times, all } = shown.value;
  return (
    <SpeechContext.Provider value={speech.value}>
      <div class="panel" ref={root}>
        <div class="top">
          {follows && <Followed tab={follows} onAction={onAction} />}
          {slot && <PlaceSwitch place={place} onPlace={goTo} />}
          <header class="head" hidden={place !== 'queue'}>
            <h1 class="unseen">{words('panel_title')}</h1>
            {portals.map((view) => (
              <PortalSummary key={view.portal} view={view} />
            ))}
          </header>
          {place === 'queue' && (accounts.length > 0 || conversations.length > 0) && (
            <ViewBar
              view={state.value.view}
              times={times}
              onView={(view) => change({ view })}
              onHandOver={() => onAction({ do: 'hand-over', before: times.before })}
            />
          )}
          {keysShown.value && (
            <Keys
              letters={letters.value}
              onLetters={(on) => {
                letters.value = on;
              }}
              onClose={() => {
                keysShown.value = false;
              }}
            />
          )}
        </div>
        {slot && place === 'conversation' && (
          <div class="body">
            <slot.View />
          </div>
        )}
        <div class="body" hidden={place !== 'queue'}>
          {problem === 'storage' && <StateNote kind="alert" text={words('state_storage')} />}
          {accounts.map((account) => (
            <AccountNote
              key={account.key}
              account={account}
              onAction={onAction}
              reloadable={reloadable?.has(account.key) ?? false}
              ownWindow={follows !== undefined}
              disagrees={shownDisagreement(account.key, conversations, model.value.coverage, speech.value.now)}
            />
          ))}
          {conversations.length > 0 && (
            <>
              <ViewHead state={state.value} shown={shown.value} queue={queue} settings={settings} onState={change} />
              <Filters
                rows={all}
                filter={state.value.filter}
                settings={settings}
                onFilter={(filter) => change({ filter })}
                keysShown={keysShown}
              />
            </>
          )}
          <ViewBody
            model={model.value}
            state={state.value}
            shown={shown.value}
            onClear={() => change({ filter: FIRST_STATE.filter })}
            onAction={(action) => {
              // Who opens a conversation wants to see it, also the one they came from.
              if (action.do === 'open') chosen.value = null;
              onAction(action);
            }}
          />
        </div>
        <p class="message" role="status">
          {message.value}
        </p>
        <Footer accounts={place === 'queue' ? accounts : []} onAction={onAction} />
      </div>
    </SpeechContext.Provider>
  );
}

/** Presses the button that `selector` finds, with the focus on it; `false` where there is none to be pressed. */
function pressed(panel: HTMLElement, selector: string): boolean {
  const button = panel.querySelector<HTMLButtonElement>(selector);
  if (!button || button.disabled) return false;
  button.focus();
  button.click();
  return true;
}
