import type { SourceId } from '../../../lib/carriers/sources/source';

/** What a stand-in knows of a parcel. */
export interface StandInParcel {
  /** In words of the services: it is translated into each one's own shape. */
  status: 'in_transit' | 'out_for_delivery' | 'delivered' | 'exception';
  /** ISO 8601 with offset, of the newest event. */
  at: string;
  place?: string;
  /** What happened before, newest first; DHL alone tells. */
  earlier?: { at: string; text: string; place?: string }[];
}

type Shape = (number: string, parcel: StandInParcel) => unknown;

const DHL: Record<StandInParcel['status'], [string, string]> = {
  in_transit: ['transit', 'The shipment has been processed in the parcel center'],
  out_for_delivery: ['transit', 'OUT FOR DELIVERY'],
  delivered: ['delivered', 'The shipment has been successfully delivered'],
  exception: ['failure', 'The shipment is damaged'],
};
const UPS = { in_transit: '005', out_for_delivery: '021', delivered: '011', exception: '029' } as const;
const FEDEX = { in_transit: 'IT', out_for_delivery: 'OD', delivered: 'DL', exception: 'SE' } as const;
const GLS = {
  in_transit: 'INTRANSIT',
  out_for_delivery: 'INDELIVERY',
  delivered: 'DELIVERED',
  exception: 'NOTPICKEDUP',
} as const;
const LA_POSTE = { in_transit: 'ET1', out_for_delivery: 'MD1', delivered: 'DI1', exception: 'PB1' } as const;
const USPS = {
  in_transit: 'In Transit',
  out_for_delivery: 'Out for Delivery',
  delivered: 'Delivered',
  exception: 'Alert',
} as const;
const ROYAL_MAIL = { in_transit: 'EVODO', out_for_delivery: 'EVGPD', delivered: 'EVKSP', exception: 'EVKNA' } as const;
const TRACK17 = {
  in_transit: 'InTransit',
  out_for_delivery: 'OutForDelivery',
  delivered: 'Delivered',
  exception: 'Exception',
} as const;

const compact = (iso: string) => iso.replace(/\D/g, '');

/** Answers in each service's own shape, after its public specification; recipients' data in them must be dropped. */
export const SHAPES: Record<SourceId, Shape> = {
  dhl: (id, { status, at, place = 'Leipzig', earlier = [] }) => {
    const [statusCode, description] = DHL[status];
    const eventOf = (timestamp: string, code: string, text: string, addressLocality: string) => ({
      timestamp,
      statusCode: code,
      description: text,
      location: { address: { addressLocality } },
    });
    const event = eventOf(at, statusCode, description, place);
    const before = earlier.map((one) => eventOf(one.at, 'transit', one.text, one.place ?? ''));
    return {
      shipments: [{ id, status: event, events: [event, ...before], details: { receiver: { name: 'Secret Person' } } }],
    };
  },
  ups: (trackingNumber, { status, at, place = 'Louisville' }) => {
    const utc = new Date(at).toISOString();
    const stated = { type: status === 'delivered' ? 'D' : 'I', statusCode: UPS[status], description: status };
    const activity = {
      gmtDate: compact(utc.slice(0, 10)),
      gmtTime: compact(utc.slice(11, 19)),
      status: stated,
      location: { address: { city: place } },
    };
    return {
      trackResponse: {
        shipment: [
          {
            package: [
              {
                trackingNumber,
                currentStatus: stated,
                activity: [activity],
                deliveryInformation: { receivedBy: 'Secret Person' },
              },
            ],
          },
        ],
      },
    };
  },
  fedex: (trackingNumber, { status, at }) => ({
    output: {
      completeTrackResults: [
        {
          trackingNumber,
          trackResults: [
            {
              latestStatusDetail: { derivedCode: FEDEX[status] },
              scanEvents: [{ date: at, derivedStatusCode: FEDEX[status], eventDescription: status }],
            },
          ],
        },
      ],
    },
  }),
  gls: (requested, { status, at }) => ({
    parcels: [
      {
        requested,
        unitno: requested,
        status: GLS[status],
        statusDateTime: at,
        events: [{ eventDateTime: at, description: status }],
      },
    ],
  }),
  'la-poste': (idShip, { status, at }) => ({
    returnCode: 200,
    shipment: { idShip, event: [{ code: LA_POSTE[status], label: status, date: at }] },
  }),
  usps: (trackingNumber, { status, at }) => ({
    trackingNumber,
    statusCategory: USPS[status],
    trackingEvents: [{ eventType: USPS[status], GMTTimestamp: new Date(at).toISOString(), name: 'Secret Person' }],
  }),
  'royal-mail': (mailPieceId, { status, at }) => ({
    mailPieces: {
      mailPieceId,
      summary: { lastEventCode: ROYAL_MAIL[status], lastEventDateTime: at },
      events: [{ eventCode: ROYAL_MAIL[status], eventName: status, eventDateTime: at, locationName: 'Leeds DO' }],
      signature: { recipientName: 'Secret Person' },
    },
  }),
  '17track': (number, { status, at }) => ({
    code: 0,
    data: {
      accepted: [
        {
          number,
          track_info: {
            latest_status: { status: TRACK17[status] },
            tracking: {
              providers: [{ events: [{ time_iso: at, description: status, sub_status: `${TRACK17[status]}_Other` }] }],
            },
          },
        },
      ],
      rejected: [],
    },
  }),
  ship24: (trackingNumber, { status, at }) => ({
    data: {
      trackings: [
        {
          tracker: { trackingNumber },
          shipment: { statusMilestone: status },
          events: [{ occurrenceDatetime: at, statusMilestone: status, status }],
        },
      ],
    },
  }),
};
