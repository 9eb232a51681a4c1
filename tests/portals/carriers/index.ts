import { SOURCES } from '../../../lib/carriers/sources/registry';
import { SOURCE_IDS, type SourceId } from '../../../lib/carriers/sources/source';
import type { Site, SiteAnswer, SiteRequest } from '../site';
import { SHAPES, type StandInParcel } from './answers';

/** How a stand-in service behaves. */
export type Mood = 'well' | 'slow' | 'hang' | 'unknown' | 401 | 403 | 429 | 500 | 'truncated' | 'html';

export interface CarriersOptions {
  parcels: Record<string, StandInParcel>;
  /** By service; `well` where absent. Can be changed while it runs. */
  moods?: Partial<Record<SourceId, Mood>>;
  /** A key that is taken; any is where absent. */
  key?: string;
}

export interface CarriersSite extends Site {
  moods: Partial<Record<SourceId, Mood>>;
  parcels: Record<string, StandInParcel>;
  /** Requests for parcels so far (tokens apart), by service. */
  asked: Map<SourceId, number>;
}

const hostOf = (id: SourceId) => new URL(SOURCES[id].hosts[0] as string).host;
const BY_HOST = new Map(SOURCE_IDS.map((id) => [hostOf(id), id]));

/** The tracking services, played on this machine: their hosts, paths, key headers and shapes as publicly specified. */
export function carriersSite(options: CarriersOptions): CarriersSite {
  const asked = new Map<SourceId, number>();
  const site: CarriersSite = {
    hosts: [...BY_HOST.keys()],
    moods: options.moods ?? {},
    parcels: options.parcels,
    asked,
    async handle(request) {
      const id = BY_HOST.get(request.host) as SourceId;
      const mood = site.moods[id] ?? 'well';
      if (/oauth/.test(request.url.pathname)) {
        return options.key && !(await presentedToken(request)).includes(options.key)
          ? json({ error: 'invalid_client' }, 401)
          : json({ access_token: 'stand-in-token', expires_in: 3600 });
      }
      asked.set(id, (asked.get(id) ?? 0) + 1);
      if (
        options.key &&
        !SOURCES[id].token &&
        !Object.values(request.headers).some((value) => value?.includes(options.key ?? ''))
      )
        return json({ error: 'unauthorized' }, 401);
      return answer(id, mood, request, site.parcels);
    },
  };
  return site;
}

/** Basic credentials are decoded, forms taken as they are. */
async function presentedToken({ headers, body }: SiteRequest): Promise<string> {
  const basic = /^Basic (.+)$/.exec(headers.authorization ?? '')?.[1];
  return body + (basic ? Buffer.from(basic, 'base64').toString('utf8') : '');
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): SiteAnswer => ({
  status,
  type: 'application/json',
  headers,
  body: JSON.stringify(body),
});

async function answer(
  id: SourceId,
  mood: Mood,
  request: SiteRequest,
  parcels: CarriersOptions['parcels'],
): Promise<SiteAnswer> {
  const number = numberIn(request, Object.keys(parcels));
  const parcel = number === undefined ? undefined : parcels[number];
  if (mood === 'hang') return new Promise(() => undefined);
  if (mood === 'slow') await new Promise((resolve) => setTimeout(resolve, 3000));
  if (mood === 'html') return { status: 200, body: '<!doctype html><title>Checking your browser</title>' };
  if (mood === 429) return json({}, 429, { 'retry-after': '600' });
  if (typeof mood === 'number') return json({}, mood);
  if (number === undefined || !parcel || mood === 'unknown') return notFound(id, number ?? '');
  const body = JSON.stringify(SHAPES[id](number, parcel));
  return { type: 'application/json', body: mood === 'truncated' ? body.slice(0, body.length / 2) : body };
}

const numberIn = ({ url, body }: SiteRequest, numbers: string[]) =>
  numbers.find((number) => decodeURIComponent(url.href).includes(number) || body.includes(number));

/** Each service says in its own way that it does not know a number. */
function notFound(id: SourceId, number: string): SiteAnswer {
  switch (id) {
    case 'ups':
      return json({ trackResponse: { shipment: [{ warnings: [{ code: 'TW0001' }] }] } });
    case 'fedex':
      return json({
        output: {
          completeTrackResults: [
            { trackingNumber: number, trackResults: [{ error: { code: 'TRACKING.TRACKINGNUMBER.NOTFOUND' } }] },
          ],
        },
      });
    case 'gls':
      return json({ parcels: [{ requested: number, errorCode: 'E_404_01' }] });
    case 'usps':
      return json({ error: { code: '400', errors: [{ code: '150002' }] } }, 400);
    case 'la-poste':
      return json({ returnCode: 404, returnMessage: 'Ressource non trouvée', idShip: number }, 404);
    case 'royal-mail':
      return json({ errors: [{ errorCode: 'E1142' }] }, 404);
    case '17track':
      return json({
        code: 0,
        data: {
          accepted: [{ number, track_info: { latest_status: { status: 'NotFound', sub_status: 'NotFound_Other' } } }],
        },
      });
    case 'ship24':
      return json({ errors: [{ code: 'not_found', message: 'not found' }] }, 404);
    default:
      return json({ title: 'No result found', detail: 'No shipment with given tracking number found.' }, 404);
  }
}
