import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { ParcelEvent } from '../../../lib/model/parcel';
import { Button } from '../../kit/Button';
import { useSpeech } from '../../kit/speech';
import { Copy } from './Copy';
import type { ConversationAction, ShownParcel } from './model';
import { estimateText, isLocalTime, momentText, stateOf, statusText } from './parcel-words';

/** Events in view before the agent asks for more. */
const FEW = 5;

interface ParcelCardProps {
  parcel: ShownParcel;
  /** When the portal's own word was read, ms UTC. */
  orderSeenAt: number | undefined;
  onAction: (action: ConversationAction) => void;
}

/** One parcel: where it is, who says so and since when, what happened to it, and why nothing newer is known. */
export function ParcelCard({ parcel, orderSeenAt, onAction }: ParcelCardProps) {
  const { words, clock, ...speech } = useSpeech();
  const voice = { words, ...speech };
  const { number, carrier, link, known, portalStatus } = parcel;
  const told = known?.toldAt !== undefined;
  const status = told ? known.status : (portalStatus ?? 'unknown');
  const state = stateOf(parcel, voice);
  const estimate = estimateText(parcel, voice);
  const events = told ? known.events : [];
  const all = useSignal(false);
  const id = useId();
  const isSaid = told || portalStatus !== undefined;
  const source = told
    ? words('parcel_source', parcel.service, clock(known.toldAt ?? 0))
    : portalStatus && orderSeenAt
      ? words('order_source', clock(orderSeenAt))
      : '';
  return (
    <section
      class="card parcel"
      aria-label={`${words('parcel_title')} ${number}`}
      data-parcel={number}
      data-status={status}
      data-asking={parcel.asking || undefined}
    >
      <p class="parcel-head">
        <b>{carrier || words('parcel_title')}</b> <span class="number">{number}</span>{' '}
        <Copy text={number} onAction={onAction} />
        {link && (
          <a href={link} target="_blank" rel="noreferrer" aria-label={words('parcel_track_what', number)}>
            {words('parcel_track')}
          </a>
        )}
      </p>
      <p class="parcel-status" data-quiet={!isSaid || undefined}>
        {statusText(voice, status, told ? known.reason : undefined)}
        {source && <span class="source"> {source}</span>}
      </p>
      {estimate && <p class="parcel-estimate">{words('parcel_estimate', estimate)}</p>}
      {events.length > 0 && <Events parcel={parcel} shown={all.value ? events : events.slice(0, FEW)} id={id} />}
      <div class="parcel-foot">
        {events.length > FEW && (
          <Button
            kind="quiet"
            expanded={all.value}
            controls={id}
            onPress={() => {
              all.value = !all.value;
            }}
          >
            {all.value ? words('parcel_less') : words('parcel_more', events.length - FEW)}
          </Button>
        )}
        <p class="parcel-state">{state?.text}</p>
        {state?.wayOut && (
          <Button kind="quiet" onPress={() => onAction({ do: 'carrier-keys' })}>
            {words(state.wayOut)}
          </Button>
        )}
        {parcel.access === 'ready' && (
          <Button kind="quiet" disabled={parcel.asking} onPress={() => onAction({ do: 'ask-again', number })}>
            {words('parcel_again')}
          </Button>
        )}
      </div>
    </section>
  );
}

function Events({ parcel: { known }, shown, id }: { parcel: ShownParcel; shown: ParcelEvent[]; id: string }) {
  const { words, ...speech } = useSpeech();
  const isLocal = shown.some(({ at, zone }) => isLocalTime(at, zone ?? known?.zone));
  return (
    <>
      <ol class="events" id={id}>
        {shown.map(({ at, zone, status, text, place }, index) => (
          <li key={`${at} ${index}`} data-status={status}>
            <span>{eventText(text, statusText({ words }, status))}</span>
            <span class="event-where">
              {[momentText(at, zone ?? known?.zone, { words, ...speech }), place].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      {isLocal && <p class="source">{words('parcel_local_time')}</p>}
    </>
  );
}

/** The carrier's words, which some write in capitals only. */
const eventText = (text: string, status: string): string =>
  text === '' || text.toLowerCase() === status.toLowerCase() ? status : text;
