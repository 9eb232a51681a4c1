import { formatClock, formatDay } from '../../../lib/core/duration';
import type { WordKey } from '../../../lib/core/words';
import type { ShipmentReason, ShipmentStatus } from '../../../lib/model/shipment';
import { inWords } from '../../../lib/templates/dates';
import type { Speech } from '../../kit/speech';
import type { ShownParcel } from './model';

const OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/i;
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

const REASONS: Record<ShipmentReason, WordKey> = {
  customs: 'parcel_reason_customs',
  delay: 'parcel_reason_delay',
  weather: 'parcel_reason_weather',
  address: 'parcel_reason_address',
  refused: 'parcel_reason_refused',
  damaged: 'parcel_reason_damaged',
  lost: 'parcel_reason_lost',
  security: 'parcel_reason_security',
};

/** A status, and why where that is known: `Held up: customs`. */
export function statusText({ words }: Pick<Speech, 'words'>, status: ShipmentStatus, reason?: ShipmentReason): string {
  const text = words(`parcel_${status}`);
  return reason ? `${text}: ${words(REASONS[reason])}` : text;
}

/** Whether a time of a carrier (ISO 8601) is local time somewhere. */
export const isLocalTime = (at: string, zone?: 'unknown'): boolean =>
  !DAY_ONLY.test(at) && (zone === 'unknown' || !OFFSET.test(at));

/**
 * A carrier's time (ISO 8601) for the agent: in the agent's zone, or as written where its zone is unknown, then always
 * with its day. What is no time stays as it is.
 */
export function momentText(at: string, unknownZone: 'unknown' | undefined, speech: Speech): string {
  const { locale, zone, now } = speech;
  if (DAY_ONLY.test(at)) {
    const noon = Date.parse(`${at}T12:00:00Z`);
    return Number.isNaN(noon) ? at : formatDay(noon, now, locale, 'UTC');
  }
  const local = isLocalTime(at, unknownZone);
  const ms = Date.parse(local ? `${at.replace(OFFSET, '').replace(' ', 'T')}Z` : at);
  if (Number.isNaN(ms)) return at;
  if (!local) return formatClock(ms, now, locale, zone);
  return `${formatDay(ms, now, locale, 'UTC')} ${formatClock(ms, ms, locale, 'UTC')}`;
}

/** The carrier's estimate in words, or empty. */
export function estimateText({ known }: ShownParcel, { locale, zone, now }: Speech): string {
  const { estimate, zone: unknown } = known ?? {};
  if (!estimate) return '';
  const when = (at: string) => (unknown ? { at, zone: unknown } : { at });
  return inWords({ from: when(estimate.from), to: when(estimate.to) }, locale, zone, now) ?? '';
}

/** One calm line about why there is no (newer) answer, and where its way out leads. */
export interface ParcelState {
  text: string;
  wayOut?: 'parcel_enter_key' | 'parcel_check_key' | 'parcel_allow';
}

/** Why nothing newer is known of a parcel; `null` where all is well. */
export function stateOf(parcel: ShownParcel, speech: Speech): ParcelState | null {
  const { words, now, locale, zone } = speech;
  const { known, access, asking } = parcel;
  const service = parcel.service || words('parcel_state_a_service');
  const name = service.charAt(0).toLocaleUpperCase(locale) + service.slice(1);
  if (asking) return { text: words('parcel_state_asking', service) };
  if (access === 'portal') return null;
  if (access === 'unclear') return { text: words('parcel_other_carrier', parcel.number) };
  if (access === 'no-permission') return { text: words('parcel_state_no_permission', service), wayOut: 'parcel_allow' };
  const next = known?.dueAt === undefined ? '' : formatClock(Math.max(known.dueAt, now), now, locale, zone);
  switch (known?.problem?.code) {
    case undefined:
      return access === 'no-key' && !known?.toldAt
        ? { text: words('parcel_state_no_key'), wayOut: 'parcel_enter_key' }
        : null;
    case 'no-source':
      return { text: words('parcel_state_no_key'), wayOut: 'parcel_enter_key' };
    case 'not-found':
      return { text: words('parcel_state_not_found', name) };
    case 'invalid-number':
      return { text: words('parcel_state_invalid_number', name) };
    case 'auth':
      return { text: words('parcel_state_auth', name), wayOut: 'parcel_check_key' };
    case 'forbidden':
      return { text: words('parcel_state_forbidden', name), wayOut: 'parcel_check_key' };
    case 'quota':
      return { text: words('parcel_state_quota', name, next || '?') };
    case 'timeout':
    case 'network':
      return { text: words('parcel_state_timeout', name, next || '?') };
    case 'offline':
      return { text: words('parcel_state_offline') };
    case 'server':
    case 'malformed':
      return { text: words('parcel_state_server', name, next || '?') };
  }
}
