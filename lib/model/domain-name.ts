const LONGEST = 253;
const SHAPE = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{L}{2,63}|xn--[a-z\d-]{2,59})$/u;

// Names under which anybody can have a site: to allow one would allow every one of them. The common ones of the Public
// Suffix List (https://publicsuffix.org, looked at 2026-11-22), by country and by host of shops and pages.
const OPEN_SUFFIXES = new Set(
  'co.uk org.uk me.uk ltd.uk plc.uk com.au net.au org.au co.nz co.jp ne.jp or.jp com.br com.mx com.tr com.pl com.cn com.hk com.tw com.sg co.in co.za co.kr co.il com.ar com.es org.es com.pt com.fr asso.fr co.at or.at com.ua com.gr com.my co.id co.th com.vn com.ph com.sa com.eg co.ae eu.com uk.com us.com de.com github.io gitlab.io pages.dev workers.dev netlify.app vercel.app web.app firebaseapp.com herokuapp.com onrender.com blogspot.com wordpress.com wixsite.com weebly.com myshopify.com mybigcommerce.com jimdofree.com jimdosite.com webflow.io square.site tumblr.com carrd.co notion.site s3.amazonaws.com cloudfront.net'.split(
    ' ',
  ),
);

/**
 * Is this the name of one site: two labels or more, no scheme, path, port, wildcard or number, and not an ending under
 * which anybody can have a site (`com`, `co.uk`, `github.io`)?
 */
export function isDomainName(text: string): boolean {
  return text.length <= LONGEST && SHAPE.test(text) && !OPEN_SUFFIXES.has(text.toLowerCase());
}
