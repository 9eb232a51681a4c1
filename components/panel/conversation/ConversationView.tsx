import type { Settings } from '../../../lib/model/settings';
import { deadlineOf } from '../../../lib/sla/deadline';
import { badgeText } from '../../../lib/sla/say';
import { Pill } from '../../kit/Pill';
import { useSpeech } from '../../kit/speech';
import { HistoryCard } from './HistoryCard';
import type { ConversationAction, OpenConversation } from './model';
import { Offer } from './Offer';
import { OrderCard } from './OrderCard';
import { ParcelCard } from './ParcelCard';
import { Templates } from './Templates';

interface ConversationViewProps {
  open: OpenConversation;
  settings: Settings;
  onOpen: (key: string) => void;
  onAction: (action: ConversationAction) => void;
}

/** The conversation that the portal's tab has open: its order and parcels, what to answer, and what came before. */
export function ConversationView({ open, settings, onOpen, onAction }: ConversationViewProps) {
  const { words } = useSpeech();
  const { conversation, orders, suggestions } = open;
  return (
    <div class="conversation" data-open-conversation={open.id}>
      <Head open={open} settings={settings} />
      {orders.length === 0 && <p class="card source">{words('order_none')}</p>}
      {orders.length > 1 && <p class="card source">{words('order_several', orders.length)}</p>}
      {orders.map((shown) => (
        <div key={shown.orderId}>
          <OrderCard shown={shown} risk={orders.length === 1 ? conversation?.atRisk : undefined} onAction={onAction} />
          {shown.parcels.map((parcel) => (
            <ParcelCard key={parcel.number} parcel={parcel} orderSeenAt={shown.order?.seenAt} onAction={onAction} />
          ))}
          {(shown.order?.items.length ?? 0) > 0 && shown.parcels.length === 0 && (
            <p class="card source">{words('parcel_none')}</p>
          )}
        </div>
      ))}
      {open.needsNone && <p class="card source">{words('hover_needs_none')}</p>}
      {suggestions.length > 0 && (
        <ul class="card suggestions">
          {suggestions.map(({ template, reason }, at) => (
            <Offer
              key={`${open.id} ${template.id}`}
              open={open}
              template={template}
              reason={reason}
              nth={at + 1}
              unfolded={at === 0}
              onAction={onAction}
            />
          ))}
        </ul>
      )}
      <Templates key={open.id} open={open} onAction={onAction} />
      <HistoryCard open={open} onOpen={onOpen} onAction={onAction} />
    </div>
  );
}

function Head({ open, settings }: Pick<ConversationViewProps, 'open' | 'settings'>) {
  const { words, now, locale, zone } = useSpeech();
  const { conversation, buyer } = open;
  const said =
    conversation && badgeText(conversation, deadlineOf(conversation, settings), now, settings, words, locale, zone);
  return (
    <header class="conversation-head">
      <h1 title={buyer}>{buyer ?? words('panel_no_buyer')}</h1>
      {said && (
        <span title={said.label}>
          <Pill said={said} />
        </span>
      )}
    </header>
  );
}
