import type { SourceId } from '../../../../lib/carriers/sources/source';

/** An answer in a service's own shape (made up, after its public specification) and what must be read from it. */
interface Case {
  what: string;
  source: SourceId;
  body: unknown;
  http?: number;
  expect: Record<string, unknown>;
}

const ups = (pack: unknown, extra = {}) => ({
  trackResponse: { shipment: [{ inquiryNumber: '1Z999AA10123456784', package: [pack], ...extra }] },
});
const fedex = (result: unknown) => ({
  output: { completeTrackResults: [{ trackingNumber: '794600000000', trackResults: [result] }] },
});
const usps = (rest: object) => ({ trackingNumber: '9400100000000000000000', trackingEvents: [], ...rest });
const dhl = (status: object, rest = {}) => ({ shipments: [{ id: 123456789, status, events: [], ...rest }] });
const gls = (rest: object) => ({ parcels: [{ requested: '12345678901', unitno: '12345678901', events: [], ...rest }] });
const laPoste = (event: object[], rest = {}) => ({
  returnCode: 200,
  shipment: { idShip: '8K00000000001', event, ...rest },
});
const royalMail = (rest: object) => ({ mailPieces: { mailPieceId: 'AB123456785GB', events: [], ...rest } });
const track17 = (info: object) => ({ code: 0, data: { accepted: [{ number: 'N1', track_info: info }], rejected: [] } });
const ship24 = (shipment: object, events: object[] = []) => ({
  data: { trackings: [{ tracker: { trackingNumber: 'N1' }, shipment, events }] },
});
const error = (code: string, retry: number | false) => ({ error: { code, retry } });

export const ANSWERS: Case[] = [
  {
    what: 'delivered, in UTC from the GMT fields, without the name of who signed',
    source: 'ups',
    body: ups({
      trackingNumber: '1Z999AA10123456784',
      currentStatus: { type: 'D', statusCode: '011', description: 'DELIVERED' },
      deliveryDate: [{ type: 'DEL', date: '20260126' }],
      deliveryInformation: { receivedBy: 'SMITH', location: 'Front Door' },
      activity: [
        {
          date: '20260126',
          time: '163000',
          gmtDate: '20260126',
          gmtTime: '21:30:00',
          gmtOffset: '-05:00',
          status: { type: 'D', statusCode: '011', description: 'DELIVERED ' },
          location: { address: { city: 'PARAMUS', stateProvince: 'NJ', countryCode: 'US', addressLine1: '1 Elm St' } },
        },
        { date: '20260126', time: '080000', status: { type: 'I', statusCode: '021', description: 'Out' } },
      ],
    }),
    expect: {
      number: '1Z999AA10123456784',
      status: 'delivered',
      deliveredAt: '2026-01-26T21:30:00Z',
      events: [
        { at: '2026-01-26T21:30:00Z', status: 'delivered', text: 'DELIVERED', place: 'PARAMUS, NJ, US' },
        { at: '2026-01-26T08:00:00', zone: 'unknown', status: 'out_for_delivery', text: 'Out' },
      ],
    },
  },
  {
    what: 'delivered to an agent is on its way; the new date counts',
    source: 'ups',
    body: ups({
      currentStatus: { type: 'I', statusCode: '143' },
      deliveryDate: [
        { type: 'SDD', date: '20260126' },
        { type: 'RDD', date: '20260128' },
      ],
      deliveryTime: { type: 'EDW', startTime: '101500', endTime: '141500' },
    }),
    expect: {
      status: 'in_transit',
      estimate: { from: '2026-01-28T10:15:00', to: '2026-01-28T14:15:00' },
      zone: 'unknown',
    },
  },
  {
    what: 'a code of delay',
    source: 'ups',
    body: ups({ currentStatus: { type: 'X', statusCode: '048', description: 'Weather has delayed it' } }),
    expect: { status: 'exception', reason: 'weather' },
  },
  {
    what: 'a code that no table has, and a type that none has',
    source: 'ups',
    body: ups({ currentStatus: { type: 'ZZ', statusCode: '999' } }),
    expect: { status: 'unknown' },
  },
  {
    what: 'not found with 200',
    source: 'ups',
    body: {
      trackResponse: { shipment: [{ warnings: [{ code: 'TW0001', message: 'Tracking Information Not Found' }] }] },
    },
    expect: error('not-found', 14400),
  },
  {
    what: 'an invalid number',
    source: 'ups',
    http: 400,
    body: { response: { errors: [{ code: 'TV1002', message: 'Invalid inquiry number' }] } },
    expect: error('invalid-number', false),
  },
  {
    what: 'a quota',
    source: 'ups',
    http: 429,
    body: { response: { errors: [{ code: '10429' }] } },
    expect: error('quota', 3600),
  },
  {
    what: 'a scan with its local offset, an estimate with a window',
    source: 'fedex',
    body: fedex({
      latestStatusDetail: { code: 'IT', derivedCode: 'IT', description: 'In transit' },
      estimatedDeliveryTimeWindow: {
        window: { begins: '2026-01-03T09:00:00-07:00', ends: '2026-01-03T13:00:00-07:00' },
      },
      scanEvents: [
        {
          date: '2026-01-02T12:01:00-07:00',
          eventType: 'PU',
          eventDescription: 'Picked up',
          derivedStatusCode: 'PU',
          scanLocation: { city: 'SEATTLE', stateOrProvinceCode: 'WA', countryCode: 'US' },
        },
      ],
    }),
    expect: {
      number: '794600000000',
      status: 'in_transit',
      estimate: { from: '2026-01-03T09:00:00-07:00', to: '2026-01-03T13:00:00-07:00' },
      events: [{ at: '2026-01-02T12:01:00-07:00', status: 'in_transit', text: 'Picked up', place: 'SEATTLE, WA, US' }],
    },
  },
  {
    what: 'a delay by weather',
    source: 'fedex',
    body: fedex({ latestStatusDetail: { derivedCode: 'DY', delayDetail: { type: 'WEATHER', status: 'DELAYED' } } }),
    expect: { status: 'exception', reason: 'weather' },
  },
  {
    what: 'a request for redelivery says nothing of where it is: the newest scan does',
    source: 'fedex',
    body: fedex({
      latestStatusDetail: { derivedCode: 'RR' },
      scanEvents: [
        { date: '2026-01-02T12:00:00Z', derivedStatusCode: 'RR' },
        { date: '2026-01-02T11:00:00Z', derivedStatusCode: 'DE' },
      ],
    }),
    expect: { status: 'failed_attempt' },
  },
  {
    what: 'one number of a batch that is not known',
    source: 'fedex',
    body: fedex({ error: { code: 'TRACKING.TRACKINGNUMBER.NOTFOUND', message: 'not found' } }),
    expect: { error: { code: 'not-found', retry: 14400 } },
  },
  {
    what: 'a refused key',
    source: 'fedex',
    http: 401,
    body: { errors: [{ code: 'NOT.AUTHORIZED.ERROR', message: 'no' }] },
    expect: error('auth', false),
  },
  {
    what: 'a GMT stamp before a local one with a false Z, and text without markup',
    source: 'usps',
    body: usps({
      status: 'Delivered, Parcel Locker',
      statusCategory: 'Delivered',
      trackingEvents: [
        {
          eventType: 'Delivered, <b>Parcel</b> Locker&#153; &amp; more',
          eventCode: '01',
          eventTimestamp: '2024-11-22T13:58:00Z',
          GMTTimestamp: '2024-11-22T18:58:40Z',
          eventCity: 'HERNANDO',
          eventState: 'FL',
          eventZIP: '34442',
          name: 'JANE DOE',
        },
        { eventType: 'Unheard of', eventCode: 'QQ', eventTimestamp: '2024-11-21T08:00:00Z' },
      ],
    }),
    expect: {
      status: 'delivered',
      deliveredAt: '2024-11-22T18:58:40Z',
      events: [
        {
          at: '2024-11-22T18:58:40Z',
          status: 'delivered',
          text: 'Delivered, Parcel Locker\u0099 & more',
          place: 'HERNANDO, FL',
        },
        { at: '2024-11-21T08:00:00', zone: 'unknown', status: 'unknown', text: 'Unheard of' },
      ],
    },
  },
  {
    what: 'a number that is wrong or not in the system yet, told with 400',
    source: 'usps',
    http: 400,
    body: { error: { code: '400', message: 'x', errors: [{ code: '150002', title: 'x', detail: 'y' }] } },
    expect: error('not-found', 14400),
  },
  {
    what: "another shipper's parcel",
    source: 'usps',
    http: 400,
    body: { error: { code: '400', errors: [{ detail: 'Code 150010: belongs to another shipper' }] } },
    expect: error('forbidden', false),
  },
  {
    what: 'a key without the tracking scope',
    source: 'usps',
    http: 401,
    body: { error: { code: '401', message: 'Insufficient OAuth scope' } },
    expect: error('auth', false),
  },
  {
    what: 'a number as id, a time without zone',
    source: 'dhl',
    body: dhl(
      { timestamp: '2026-03-02T07:53:47', statusCode: 'delivered', status: 'DELIVERED' },
      { details: { proofOfDelivery: { signed: { name: 'MAX' } } }, estimatedTimeOfDelivery: '2026-03-03' },
    ),
    expect: {
      number: '123456789',
      status: 'delivered',
      deliveredAt: '2026-03-02T07:53:47',
      zone: 'unknown',
      events: [],
    },
  },
  {
    what: 'out for delivery, which has no code',
    source: 'dhl',
    body: dhl({ statusCode: 'transit', status: 'OUT FOR DELIVERY' }),
    expect: { status: 'out_for_delivery' },
  },
  { what: 'no scan yet', source: 'dhl', body: dhl({ statusCode: 'unknown' }), expect: { status: 'pending' } },
  {
    what: 'held by customs',
    source: 'dhl',
    body: dhl({ statusCode: 'failure', status: '447' }),
    expect: { status: 'exception', reason: 'customs' },
  },
  {
    what: 'not found',
    source: 'dhl',
    http: 404,
    body: { title: 'No result found', detail: 'No shipment with given tracking number found.', status: 404 },
    expect: error('not-found', 14400),
  },
  {
    what: 'a 404 that is not its own',
    source: 'dhl',
    http: 404,
    body: { message: 'no route' },
    expect: error('malformed', 3600),
  },
  {
    what: 'an offset without colon; delivered to a parcel shop waits there',
    source: 'gls',
    body: gls({
      status: 'DELIVEREDPS',
      statusDateTime: '2024-10-11T15:24:57+0200',
      events: [
        {
          code: 'INTIAL.NORMAL',
          city: 'Berlin',
          postalCode: '10437',
          country: 'DE',
          description: 'Handed over',
          eventDateTime: '2024-10-07T10:46:14+0200',
        },
      ],
      errorCode: null,
    }),
    expect: {
      status: 'available_for_pickup',
      events: [
        { at: '2024-10-07T10:46:14+02:00', status: 'available_for_pickup', text: 'Handed over', place: 'Berlin, DE' },
      ],
    },
  },
  {
    what: 'not found',
    source: 'gls',
    body: gls({ errorCode: 'E_404_01' }),
    expect: { error: { code: 'not-found', retry: 14400 } },
  },
  {
    what: 'the quota of the gateway',
    source: 'gls',
    http: 429,
    body: { fault: { detail: { errorcode: 'policies.ratelimit.QuotaViolation' } } },
    expect: error('quota', 3600),
  },
  {
    what: 'the newest event counts, in whatever order they come; final is not delivered',
    source: 'la-poste',
    body: laPoste(
      [
        { code: 'PC1', label: 'Pris en charge', date: '2023-03-07T09:00:00+01:00' },
        { code: 'RE1', label: "Retourné à l'expéditeur", date: '2023-03-09T09:38:00+01:00' },
      ],
      { isFinal: true },
    ),
    expect: { number: '8K00000000001', status: 'returned' },
  },
  {
    what: 'words of trouble beat a code of transit',
    source: 'la-poste',
    body: laPoste([{ code: 'ET1', label: 'Votre colis a été endommagé.', date: '2023-03-09T09:38:00+01:00' }]),
    expect: { status: 'exception', reason: 'damaged' },
  },
  {
    what: 'nothing known yet',
    source: 'la-poste',
    body: { returnCode: 104, returnMessage: 'Conflit', idShip: 'X' },
    expect: { number: 'X', status: 'pending', events: [] },
  },
  {
    what: 'not found',
    source: 'la-poste',
    http: 404,
    body: { returnCode: 404, returnMessage: 'Ressource non trouvée', idShip: 'RB658828494MQ' },
    expect: { error: { code: 'not-found', retry: 14400 } },
  },
  {
    what: 'its quota',
    source: 'la-poste',
    http: 429,
    body: { code: 'TOO_MANY_REQUESTS', message: 'max quota reached (100 calls per 1s)' },
    expect: error('quota', 2),
  },
  {
    what: 'collected is delivered, and who signed is dropped',
    source: 'royal-mail',
    body: royalMail({
      summary: { lastEventCode: 'EVZZZ', statusCategory: 'COLLECTED', lastEventDateTime: '2026-10-20T10:04:00+01:00' },
      signature: { recipientName: 'Jones' },
    }),
    expect: { status: 'delivered', deliveredAt: '2026-10-20T10:04:00+01:00' },
  },
  {
    what: 'a list of pieces, one of which is not known',
    source: 'royal-mail',
    body: { mailPieces: [{ mailPieceId: 'AB123456785GB', error: { errorCode: 'E1142' } }] },
    expect: { number: 'AB123456785GB', error: { code: 'not-found', retry: 14400 } },
  },
  {
    what: 'an estimate with a window',
    source: 'royal-mail',
    body: royalMail({
      summary: { lastEventCode: 'EVGPD', statusCategory: 'IN TRANSIT' },
      estimatedDelivery: {
        date: '2026-02-20',
        startOfEstimatedWindow: '08:00:00+01:00',
        endOfEstimatedWindow: '11:00:00+01:00',
      },
    }),
    expect: {
      status: 'out_for_delivery',
      estimate: { from: '2026-02-20T08:00:00+01:00', to: '2026-02-20T11:00:00+01:00' },
    },
  },
  {
    what: 'a sub state that says more than the main one',
    source: '17track',
    body: track17({ latest_status: { status: 'Exception', sub_status: 'Exception_Returning' } }),
    expect: { number: 'N1', status: 'returned' },
  },
  {
    what: 'customs on the way',
    source: '17track',
    body: track17({ latest_status: { status: 'InTransit', sub_status: 'InTransit_CustomsProcessing' } }),
    expect: { status: 'in_transit', reason: 'customs' },
  },
  {
    what: 'nothing found',
    source: '17track',
    body: track17({ latest_status: { status: 'NotFound', sub_status: 'NotFound_Other' } }),
    expect: { status: 'pending' },
  },
  {
    what: 'a number that was never registered',
    source: '17track',
    body: { code: 0, data: { accepted: [], rejected: [{ number: 'N1', error: { code: -18019902 } }] } },
    expect: { number: 'N1', error: { code: 'not-found', retry: 60 } },
  },
  { what: 'a bad key', source: '17track', body: { code: -18010002, data: {} }, expect: error('auth', false) },
  {
    what: 'a return, whose milestone is only an exception',
    source: 'ship24',
    body: ship24({ statusMilestone: 'exception', statusCode: 'exception_return' }),
    expect: { number: 'N1', status: 'returned' },
  },
  {
    what: 'events with and without zone',
    source: 'ship24',
    body: ship24({ statusMilestone: 'in_transit' }, [
      { occurrenceDatetime: '2026-05-01T10:00:00', statusMilestone: 'in_transit', status: 'Sorted', location: 'Lyon' },
      { occurrenceDatetime: '2026-05-02T10:00:00+02:00', statusMilestone: 'wonder', status: 'New' },
    ]),
    expect: {
      status: 'in_transit',
      events: [
        { at: '2026-05-02T10:00:00+02:00', status: 'unknown', text: 'New' },
        { at: '2026-05-01T10:00:00', zone: 'unknown', status: 'in_transit', text: 'Sorted', place: 'Lyon' },
      ],
    },
  },
];
