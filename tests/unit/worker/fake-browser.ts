import { vi } from 'vitest';
import words from '../../../public/_locales/en/messages.json';

/** A browser in memory: what the worker put on the toolbar, the alarms, notifications, tabs and `storage.local`. */
export function createFakeBrowser() {
  const storage = new Map<string, unknown>();
  const alarms = new Map<string, { name: string; scheduledTime: number; periodInMinutes?: number }>();
  const notifications = new Map<string, string>();
  const toolbar = { text: '', color: '', title: '' };
  const tabs: { id: number; url: string; windowId: number; active?: boolean; discarded?: boolean }[] = [];
  const permitted = new Set<string>();
  const listeners = new Set<(changes: Record<string, { newValue?: unknown }>) => void>();
  const state = {
    storage,
    alarms,
    notifications,
    toolbar,
    tabs,
    permitted,
    manifest: { content_scripts: [] as object[] },
  };

  const browser = {
    runtime: {
      id: 'own',
      getURL: (path: string) => `chrome-extension://own/${path}`,
      getManifest: () => state.manifest,
    },
    i18n: {
      getUILanguage: () => 'en-GB',
      getMessage: (key: string, substitutions: string[]) =>
        (words as Record<string, { message: string }>)[key]?.message.replace(
          /\$(\d)/g,
          (_, n: string) => substitutions[Number(n) - 1] ?? '',
        ) ?? '',
    },
    storage: {
      local: {
        get: async (key: string) => (storage.has(key) ? { [key]: structuredClone(storage.get(key)) } : {}),
        set: async (entries: object) => {
          for (const [key, value] of Object.entries(entries)) {
            storage.set(key, structuredClone(value));
            for (const listener of listeners) listener({ [key]: { newValue: value } });
          }
        },
        remove: async (key: string) => void storage.delete(key),
        onChanged: {
          addListener: (listener: () => void) => void listeners.add(listener),
          removeListener: (listener: () => void) => void listeners.delete(listener),
        },
      },
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => void Object.assign(toolbar, { text }),
      setBadgeBackgroundColor: async ({ color }: { color: string }) => void Object.assign(toolbar, { color }),
      setBadgeTextColor: async () => undefined,
      setTitle: async ({ title }: { title: string }) => void Object.assign(toolbar, { title }),
    },
    alarms: {
      get: async (name: string) => alarms.get(name),
      clear: async (name: string) => alarms.delete(name),
      create: vi.fn(
        (name: string, { when, ...period }: { when: number; periodInMinutes?: number }) =>
          void alarms.set(name, { name, scheduledTime: when, ...period }),
      ),
    },
    notifications: {
      create: vi.fn(async (id: string, { message }: { message: string }) => {
        notifications.set(id, message);
        return id;
      }),
      clear: async (id: string) => notifications.delete(id),
      getAll: async () => Object.fromEntries([...notifications.keys()].map((id) => [id, true])),
    },
    tabs: {
      query: async ({ url }: { url: string[] }) =>
        tabs.filter((tab) => url.some((pattern) => tab.url.startsWith(pattern.replace(/\*$/, '')))),
      update: async (id: number, change: { active: boolean }) => {
        const tab = tabs.find((one) => one.id === id);
        if (!tab) throw new Error('no such tab');
        return Object.assign(tab, change);
      },
      create: async ({ url }: { url: string }) => {
        const tab = { id: tabs.length + 1, url, windowId: 1 };
        tabs.push(tab);
        return tab;
      },
    },
    windows: { update: vi.fn(async () => undefined) },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => permitted.has(origin)),
    },
    scripting: { executeScript: vi.fn(async () => []), insertCSS: vi.fn(async () => undefined) },
  };
  return { browser, ...state, state };
}

/** The browser and the time (ms UTC) of the running test; `scene.ts` sets both anew for each. */
export const stage = { fake: createFakeBrowser(), now: 0 };
