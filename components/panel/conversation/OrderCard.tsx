import type { ComponentChildren } from 'preact';
import type { WordKey } from '../../../lib/core/words';
import type { AtRisk } from '../../../lib/model/conversation';
import type { Order } from '../../../lib/model/order';
import type { TimeRange } from '../../../lib/model/range';
import { inWords } from '../../../lib/templates/dates';
import { useSpeech } from '../../kit/speech';
import { Copy } from './Copy';
import type { ConversationAction, ShownOrder } from './model';

const RISKS: Record<AtRisk, WordKey> = {
  'promise-passed': 'order_risk_promise',
  exception: 'order_risk_exception',
};
const MOST_ITEMS = 4;

interface OrderCardProps {
  shown: ShownOrder;
  risk: AtRisk | undefined;
  onAction: (action: ConversationAction) => void;
}

/** One order: what was bought, when it was promised, who ships it, and what has become of it. */
export function OrderCard({ shown, risk, onAction }: OrderCardProps) {
  const { words, clock } = useSpeech();
  const { orderId, order, link, parcels } = shown;
  // The page of messages tells a little of an order; what was bought stands on its own page only.
  const isSeen = order !== null && order.items.length > 0;
  return (
    <section class="card order" aria-label={words('order_title')} data-order={orderId}>
      <dl class="facts">
        <Fact name={words('order_title')}>
          <span class="number">{orderId}</span> <Copy text={orderId} onAction={onAction} />
          {link && (
            <a href={link} target="_blank" rel="noreferrer">
              {words(isSeen ? 'order_open' : 'order_not_seen')}
            </a>
          )}
        </Fact>
        {order && <Known order={order} isSent={parcels.length > 0} />}
      </dl>
      {risk && (
        <p class="risk" data-at-risk={risk}>
          <span aria-hidden="true">!</span> {words(RISKS[risk])}
        </p>
      )}
      {isSeen && <p class="source">{words('order_source', clock(order.seenAt))}</p>}
    </section>
  );
}

function Known({ order, isSent }: { order: Order; isSent: boolean }) {
  const { words } = useSpeech();
  const { items, fulfilment, portal } = order;
  const flags = [
    ...(order.refunded ? [words('order_refunded')] : []),
    ...(order.returning ? [words('order_returning')] : []),
    ...(order.cancelled ? [words('order_cancelled')] : []),
  ];
  return (
    <>
      {items.length > 0 && (
        <Fact name={words('order_items')}>
          {items.slice(0, MOST_ITEMS).map(({ title, quantity }, at) => (
            <span key={`${at} ${title}`} class="item-line" title={title}>
              {quantity === undefined || quantity === 1 ? title : `${quantity} × ${title}`}
            </span>
          ))}
          {items.length > MOST_ITEMS && <span class="item-line">+ {items.length - MOST_ITEMS}</span>}
        </Fact>
      )}
      <When name="order_bought" range={order.purchased} />
      <When name="order_promised" range={order.promised} isDistant={!order.deliveredAt} />
      {!isSent && !order.deliveredAt && order.fulfilment !== 'amazon' && (
        <When name="order_dispatch" range={order.dispatchBy} isDistant />
      )}
      <When name="order_delivered" range={order.deliveredAt} isDistant />
      {(fulfilment || portal === 'amazon') && (
        <Fact name={words('order_fulfilment')}>
          {words(
            fulfilment === undefined ? 'order_fulfilment_unknown' : fulfilment === 'amazon' ? 'order_fba' : 'order_fbm',
          )}
        </Fact>
      )}
      {flags.length > 0 && <Fact name={words('order_flags')}>{flags.join(', ')}</Fact>}
    </>
  );
}

function When({ name, range, isDistant }: { name: WordKey; range: TimeRange | undefined; isDistant?: boolean }) {
  const { words, locale, zone, now } = useSpeech();
  const day = range && inWords(range, locale, zone, now);
  if (!range || !day) return null;
  return (
    <Fact name={words(name)}>
      {day}
      {isDistant && <span class="distance"> · {distanceOf(range, locale, zone, now)}</span>}
    </Fact>
  );
}

/** `2 days ago`, counted in days of the agent's calendar. */
function distanceOf(range: TimeRange, locale: string, zone: string, now: number): string {
  const day = (at: number) => Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at)) / 86_400_000;
  const middle = range.to - range.from <= 86_400_000 ? (range.from + range.to) / 2 : range.to;
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(day(middle) - day(now), 'day');
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
