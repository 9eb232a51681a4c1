import type { Conversation } from '../../../lib/model/conversation';
import type { Buyer } from '../../../lib/model/customer';
import { PORTAL_NAMES } from '../../../lib/sla/sentences';
import { inWords } from '../../../lib/templates/dates';
import { Button } from '../../kit/Button';
import { useSpeech } from '../../kit/speech';
import type { ConversationAction, OpenConversation, ShownHistory } from './model';

interface HistoryProps {
  open: OpenConversation;
  onOpen: (key: string) => void;
  onAction: (action: ConversationAction) => void;
}

const nameOf = ({ portal, buyer }: Buyer): string => `${buyer} · ${PORTAL_NAMES[portal]}`;

/** What else was seen of this buyer, at this portal and, where the agent has joined the two, at the other. */
export function HistoryCard({ open, onOpen, onAction }: HistoryProps) {
  const { words, locale, zone, now } = useSpeech();
  const { conversations, orders, self, joined, suggested, others } = open.history;
  const isEmpty = conversations.length + orders.length + suggested.length === 0 && !joined;
  return (
    <section class="card history">
      <h2 class="card-title">{words('conv_history')}</h2>
      {isEmpty && <p class="source">{words('conv_history_none')}</p>}
      <ul>
        {conversations.map((one) => (
          <li key={one.key}>
            <button type="button" class="history-line" data-history={one.key} onClick={() => onOpen(one.key)}>
              <Line of={one} />
            </button>
          </li>
        ))}
        {orders.map(({ portal, orderId, items, purchased, refunded, returning }) => (
          <li key={`${portal} ${orderId}`} class="history-order">
            {[
              `${words('order_title')} ${orderId}`,
              items[0]?.title,
              refunded ? words('order_refunded') : returning ? words('order_returning') : '',
              purchased && inWords(purchased, locale, zone, now),
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
      {self && <Joins self={self} {...{ joined, suggested, others, onAction }} />}
    </section>
  );
}

interface JoinsProps extends Pick<ShownHistory, 'joined' | 'suggested' | 'others'> {
  self: Buyer;
  onAction: (action: ConversationAction) => void;
}

/** Who may be the same person at the other portal: only ever joined by the agent, and parted again as easily. */
function Joins({ self, joined, suggested, others, onAction }: JoinsProps) {
  const { words } = useSpeech();
  return (
    <>
      {suggested.map(({ buyer, reason }) => (
        <div key={nameOf(buyer)} class="join">
          <p>
            <b>{nameOf(buyer)}</b>
            <br />
            {reason}
          </p>
          <Button onPress={() => onAction({ do: 'join', self, other: buyer })}>{words('conv_join')}</Button>
          <Button kind="quiet" onPress={() => onAction({ do: 'refuse-join', self, other: buyer })}>
            {words('conv_join_no')}
          </Button>
        </div>
      ))}
      {joined && (
        <div class="join">
          <p>{words('conv_joined', nameOf(joined))}</p>
          <Button kind="quiet" onPress={() => onAction({ do: 'part', self, other: joined })}>
            {words('conv_part')}
          </Button>
        </div>
      )}
      {others.length > 0 && <ByHand others={others} onChoose={(other) => onAction({ do: 'join', self, other })} />}
    </>
  );
}

function Line({ of }: { of: Conversation }) {
  const { words, clock } = useSpeech();
  const at = of.lastActivity?.range.to ?? of.waiting?.start.from ?? of.seenAt;
  const state = of.state === 'open' ? words('conv_waits') : of.state === 'answered' ? words('band_answered') : '';
  return (
    <>
      <b>{of.subject ?? of.orderId ?? of.itemId ?? PORTAL_NAMES[of.portal]}</b>
      <span>{[PORTAL_NAMES[of.portal], state, clock(at)].filter(Boolean).join(' · ')}</span>
    </>
  );
}

/** A list rather than a field: only buyers that were seen can be joined. */
function ByHand({ others, onChoose }: { others: readonly Buyer[]; onChoose: (buyer: Buyer) => void }) {
  const { words } = useSpeech();
  return (
    <label class="select by-hand">
      <span class="select-label">{words('conv_join_hand', PORTAL_NAMES[others[0]?.portal ?? 'ebay'])}</span>
      <select
        value=""
        onChange={(event) => {
          const buyer = others[Number(event.currentTarget.value)];
          event.currentTarget.value = '';
          if (buyer) onChoose(buyer);
        }}
      >
        <option value="">{words('conv_join_choose')}</option>
        {others.map((buyer, at) => (
          <option key={`${buyer.family} ${buyer.buyer}`} value={at}>
            {buyer.buyer}
          </option>
        ))}
      </select>
    </label>
  );
}
