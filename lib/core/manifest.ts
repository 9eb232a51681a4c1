import { SOURCES } from '../carriers/sources/registry';
import { AMAZON_MATCHES, EBAY_MATCHES } from '../portals/hosts';

const CARRIER_HOSTS = Object.values(SOURCES).flatMap(({ hosts }) => hosts);

/**
 * The manifest's fixed part; WXT adds entrypoints. Every permission is explained in README.md, and a test compares
 * the built manifest with the list.
 */
export function manifestFor() {
  return {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    minimum_chrome_version: '123',
    incognito: 'not_allowed' as const,
    permissions: ['storage', 'alarms', 'notifications', 'sidePanel', 'scripting', 'unlimitedStorage'],
    host_permissions: [...AMAZON_MATCHES, ...EBAY_MATCHES],
    // Carriers, one by one: asked for when the agent enables one, never before.
    optional_host_permissions: CARRIER_HOSTS.map((host) => `${host}/*`),
    action: { default_title: '__MSG_extension_name__' },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    // What an administrator can set: the team's own rules.
    storage: { managed_schema: 'managed-schema.json' },
    content_security_policy: {
      // It binds the worker too: the manifest itself proves that nobody but the carriers can be contacted.
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src ${CARRIER_HOSTS.join(' ')}`,
    },
  };
}
