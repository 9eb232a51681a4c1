import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MANAGED_KEYS } from '../../lib/messaging/names';
import { Forbidden, TeamRules } from '../../lib/model/team-rules';
import { AMAZON_HOSTS } from '../../lib/portals/hosts';
import { BUILD } from './support/browser';

const manifest = JSON.parse(readFileSync(`${BUILD}/manifest.json`, 'utf8'));
const amazon = Object.keys(AMAZON_HOSTS).map((host) => `https://${host}/*`);

const SERVICES = [
  'https://api-eu.dhl.com',
  'https://api.17track.net',
  'https://api.ship24.com',
  'https://onlinetools.ups.com',
  'https://apis.fedex.com',
  'https://api.gls-group.net',
  'https://api.laposte.fr',
  'https://apis.usps.com',
  'https://api.royalmail.net',
];

describe('the built manifest, against the list that was decided', () => {
  it('asks for these permissions and no others', () => {
    expect([...manifest.permissions].sort()).toEqual(
      ['alarms', 'notifications', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'].sort(),
    );
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('names as hosts what its content scripts read, nothing wider', () => {
    const read = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    expect(new Set(manifest.host_permissions)).toEqual(new Set(read));
    for (const host of manifest.host_permissions) {
      expect(host).toMatch(
        /^https:\/\/(?:sellercentral(?:-[a-z]+)?\.amazon\.|(?:www|mesg)\.(?:[a-z]+\.)?ebay\.)[a-z.]+\//,
      );
    }
  });

  it('lets nothing but the package itself run, and contacts nobody but the tracking services', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src ${SERVICES.join(' ')}`,
    );
  });

  it('asks for a tracking service only when the agent enables it', () => {
    expect(manifest.optional_host_permissions).toEqual(SERVICES.map((origin) => `${origin}/*`));
  });

  it('offers no file to web pages, and stays out of incognito windows', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('reads Seller Central in its top frame, eBay in all frames, both from the start', () => {
    const overlays = manifest.content_scripts.filter((script: { world?: string }) => script.world !== 'MAIN');
    expect(overlays).toHaveLength(2);
    const [ofAmazon, ofEbay] = overlays;
    expect(new Set(ofAmazon.matches)).toEqual(new Set(amazon));
    expect(ofAmazon.all_frames ?? false).toBe(false);
    expect(ofEbay.all_frames).toBe(true);
    for (const pattern of ofEbay.matches) expect(pattern).toMatch(/\/(?:cnt|sh|mesh|contact|mesgweb)\/\*$/);
    for (const script of overlays) expect(script.run_at).toBe('document_start');
  });

  it('has one page tap: Seller Central only, in the page world, from the start', () => {
    const taps = manifest.content_scripts.filter((script: { world?: string }) => script.world === 'MAIN');
    expect(taps).toHaveLength(1);
    expect(new Set(taps[0].matches)).toEqual(new Set(amazon));
    expect(taps[0].run_at).toBe('document_start');
  });

  it('has the highlight rules in a style sheet of the content script', () => {
    const sheet = manifest.content_scripts[0].css?.[0];
    expect(readFileSync(`${BUILD}/${sheet}`, 'utf8')).toContain('::highlight(replywatch-violation)');
  });

  it("lets an administrator set the team's own rules, in words that Chromium's policies know", () => {
    const schema = JSON.parse(readFileSync(`${BUILD}/${manifest.storage.managed_schema}`, 'utf8'));
    expect(Object.keys(schema.properties)).toEqual(Object.values(MANAGED_KEYS));
    expect(Object.keys(schema.properties.teamRules.properties)).toEqual(Object.keys(TeamRules.shape));
    expect(Object.keys(schema.properties.teamRules.properties.forbidden.items.properties)).toEqual(
      Object.keys(Forbidden.shape),
    );
  });

  it('has no gallery in it', () => {
    expect(existsSync(`${BUILD}/gallery.html`)).toBe(false);
    expect(readdirSync(BUILD).sort()).toContain('sidepanel.html');
  });

  it('has its texts in three languages', () => {
    expect(readdirSync(`${BUILD}/_locales`).sort()).toEqual(['de', 'en', 'fr']);
  });
});
