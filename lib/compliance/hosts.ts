// Hosts by what a reply may do with them. Kinds of hosts: public notes on both portals' link rules, 2026-11;
// carriers' own sites from public carrier notes, 2026-11.

/** Names before the country suffix of carriers' and postal operators' sites (`dhl` covers dhl.de, dhl.com, …). */
const CARRIER_NAMES = new Set(
  'dhl dhlparcel dpd dpdlocal dpdgroup dpdpickup gls gls-group gls-pakete gls-italy gls-spain ups fedex tnt usps royalmail parcelforce evri myhermes hermesworld yodel laposte colissimo chronopost colisprive mondialrelay relaiscolis postnl bpost correos correosexpress seur mrw nacex envialia celeritas inpost inposteasy poczta-polska orlenpaczka poste brt bartolini sda postnord bring budbee instabox earlybird schenker dbschenker canadapost postescanada canadapost-postescanada purolator canpar auspost startrack aramex ontrac lasership landmarkglobal speedee speedeedelivery yunexpress yuntrack cainiao 4px odfl ctt cttexpress ptt yurticikargo araskargo mngkargo suratkargo kargoist hepsijet kuronekoyamato sagawa-exp japanpost fastway anpost singpost hongkongpost swissship planzer asendia gofoexpress amazon-shipping logistics-amazon quickpac packeta zasilkovna nexive sendle couriersplease toll transglobalexpress tuffnells xdp whistl arrowxl palletways fastbox parceldirect tipsa ecoscooting redyser spring-gds gel-express trans-o-flex iloxx'.split(
    ' ',
  ),
);
const CARRIER_HOSTS = new Set(
  'post.ch post.at post.japanpost.jp trackings.post.japanpost.jp poste.it poczta-polska.pl ptt.gov.tr track.amazon.com track.amazon.co.uk 17track.net aftership.com parcelsapp.com track-trace.com trackingmore.com ship24.com parcel2go.com post.lu posti.fi posten.no post.dk tipsa-dinapaq.com'.split(
    ' ',
  ),
);

/** Services that hide where a link leads. */
export const SHORTENERS = new Set(
  'bit.ly bitly.com tinyurl.com t.co goo.gl ow.ly is.gd rb.gy cutt.ly t.ly buff.ly lnkd.in shorturl.at tiny.cc s.id v.gd rebrand.ly short.io bl.ink soo.gd qrco.de amzn.to ebay.to dub.sh shorte.st adf.ly kutt.it tr.im x.gd urlz.fr u.to clck.ru lc.chat linktr.ee forms.gle'.split(
    ' ',
  ),
);

/** Messengers' own links: a contact, not a page. */
export const MESSENGER_HOSTS = new Set(
  'wa.me api.whatsapp.com chat.whatsapp.com t.me telegram.me m.me line.me lin.ee signal.me viber.click skype.com discord.gg'.split(
    ' ',
  ),
);

/** Video sites that eBay's links policy names. */
export const VIDEO_HOSTS = new Set('youtube.com youtu.be vimeo.com dailymotion.com'.split(' '));

const SECOND_LEVEL = new Set(['co', 'com', 'org', 'net', 'gov', 'ne', 'or', 'go', 'ac', 'edu']);

/** The part of a host that someone had to register: `track.dpd.co.uk` -> `dpd.co.uk`. */
export function registrable(host: string): string {
  const last = host.lastIndexOf('.');
  if (last <= 0) return host;
  let before = host.lastIndexOf('.', last - 1);
  const isCountry = host.length - last === 3;
  if (before > 0 && isCountry && SECOND_LEVEL.has(host.slice(before + 1, last)))
    before = host.lastIndexOf('.', before - 1);
  return host.slice(before + 1);
}

/** Whether a lower-case host belongs to a carrier or a parcel-tracking site. */
export function isCarrierHost(host: string): boolean {
  const domain = registrable(host);
  const name = domain.split('.')[0] ?? '';
  return CARRIER_NAMES.has(name) || CARRIER_HOSTS.has(domain) || CARRIER_HOSTS.has(host);
}

/** Which portal a lower-case host belongs to, if any. */
export function portalOfLink(host: string): 'amazon' | 'ebay' | null {
  const domain = registrable(host);
  if (/^amazon\.[a-z.]{2,6}$/.test(domain) || domain === 'a.co' || domain === 'amzn.eu' || domain === 'amzn.asia')
    return 'amazon';
  if (/^ebay\.[a-z.]{2,6}$/.test(domain) || domain === 'ebay.us' || domain === 'ebaymainstreet.com') return 'ebay';
  return null;
}

/** Hosts inside the buyer's own network: a router page is an instruction, not a link elsewhere. */
export function isLocalHost(host: string): boolean {
  return (
    /^(?:localhost|.*\.local|.*\.lan|.*\.home|fritz\.(?:box|nas)|speedport\.ip|routerlogin\.net|tplinkwifi\.net)$/.test(
      host,
    ) || /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3})+$/.test(host)
  );
}
