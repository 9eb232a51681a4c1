import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import '../../components/panel/conversation/conversation.css';
import type { Speech } from '../../components/kit/speech';
import { openConversation } from '../../components/panel/conversation/build';
import { ConversationView } from '../../components/panel/conversation/ConversationView';
import type { OpenConversation } from '../../components/panel/conversation/model';
import type { ConversationSlot, PanelAction, PanelModel } from '../../components/panel/model';
import type { PortalTab } from '../../lib/inbox/sleep';
import { conversationActor } from './conversation-actions';
import { watchStored } from './conversation-known';
import { openPage } from './open-page';
import { openTab } from './open-tab';
import { orderLink } from './order-link';
import { suggestionLog } from './suggestion-log';
import { wantParcels } from './want-parcels';

interface Around {
  model: ReadonlySignal<PanelModel>;
  speech: ReadonlySignal<Speech>;
  tabs: ReadonlySignal<PortalTab[]>;
  message: Signal<string>;
  onAction: (action: PanelAction) => void;
}

/** Follows the conversation that is open in the portal's tab, for as long as the panel is open. */
export async function startConversation({
  model,
  speech,
  tabs,
  message,
  onAction,
}: Around): Promise<ReadonlySignal<ConversationSlot | null>> {
  const opened = openPage(await openTab(tabs));
  const { stored, readKeys } = watchStored();
  const asking = signal<ReadonlySet<string>>(new Set());
  const open = computed((): OpenConversation | null => {
    if (!opened.value || !stored.value) return null;
    const { tab, page } = opened.value;
    const known = {
      ...stored.value,
      conversations: model.value.conversations,
      asking: asking.value,
      orderLink,
    };
    return openConversation(tab, page, known, speech.value);
  });
  const parcels = wantParcels(open);
  parcels.asking.subscribe((numbers) => {
    asking.value = numbers;
  });
  const onConversation = conversationActor({ opened, message, again: parcels.again, log: suggestionLog(open) });

  const View = () =>
    open.value && (
      <ConversationView
        open={open.value}
        settings={model.value.settings}
        onOpen={(key) => onAction({ do: 'open', key })}
        onAction={onConversation}
      />
    );
  const id = computed(() => open.value?.id ?? null);
  id.subscribe(() => {
    // What was said of the one before is not true of this one.
    message.value = '';
    readKeys().catch((error) => console.error(error));
  });
  return computed(() => (id.value === null ? null : { id: id.value, View }));
}
