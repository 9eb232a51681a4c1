// The only import of the polyfill. WXT's own code and ours share one copy of it.
import browser from 'webextension-polyfill';

export type { Runtime, Tabs } from 'webextension-polyfill';
export { browser };
