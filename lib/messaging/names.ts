/** Name of the BroadcastChannel on which the worker tells extension pages that the store changed. */
export const CHANGED_CHANNEL = 'replywatch-changed';

/** Keys in `storage.local` (never secrets): readable by content scripts, written by settings page and worker only. */
export const STORAGE_KEYS = {
  settings: 'settings',
  selectors: 'selectors',
  /** When the browser refused to store more (ms UTC); absent while all is well. */
  storageFull: 'storage-full',
} as const;
