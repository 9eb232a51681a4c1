// The only import of the polyfill. WXT's own code and ours share one copy of it. In a
// portal's page the browser's own functions stand in for it (`scripts/in-pages.ts`).
import browser from 'webextension-polyfill';

export type { Runtime, Tabs } from 'webextension-polyfill';
export { browser };
