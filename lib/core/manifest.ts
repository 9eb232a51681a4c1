import { AMAZON_MATCHES, EBAY_MATCHES } from '../portals/hosts';

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
    action: { default_title: '__MSG_extension_name__' },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    content_security_policy: {
      // It binds the worker too: the manifest itself proves that nothing outside the browser is contacted.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'",
    },
  };
}
