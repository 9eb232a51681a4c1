import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Template } from '../../../lib/model/template';
import { readOwnTemplates, readTemplates, watchTemplates, writeOwnTemplates } from '../../../lib/store/templates';
import { LIBRARY } from '../../../lib/templates/library/registry';

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;
const area = vi.hoisted(() => ({ stored: new Map<string, unknown>(), listeners: new Set<Listener>() }));
vi.mock('../../../lib/core/browser', () => ({
  browser: {
    i18n: { getMessage: (key: string) => (key === 'locale' ? 'de' : ''), getUILanguage: () => 'de-CH' },
    storage: {
      local: {
        get: async (key: string) => (area.stored.has(key) ? { [key]: area.stored.get(key) } : {}),
        set: async (entries: object) => {
          for (const [key, value] of Object.entries(entries)) {
            const newValue = JSON.parse(JSON.stringify(value));
            area.stored.set(key, newValue);
            for (const listener of area.listeners) listener({ [key]: { newValue } });
          }
        },
        onChanged: {
          addListener: (listener: Listener) => void area.listeners.add(listener),
          removeListener: (listener: Listener) => void area.listeners.delete(listener),
        },
      },
    },
  },
}));

const own: Template = { id: 'ours', title: 'Unsere', topics: [], texts: { de: 'Guten Tag' } };
beforeEach(() => {
  area.stored.clear();
  area.listeners.clear();
});

describe('stored templates', () => {
  it('are the library in the language of the interface while nothing is stored', async () => {
    const templates = await readTemplates();
    expect(templates).toHaveLength(LIBRARY.length);
    expect(templates.find(({ id }) => id === 'delayed')?.title).toBe('Verspätet');
  });

  it('come back, hidden ones left out, and tell who watches until that ends', async () => {
    const seen: number[] = [];
    const stop = new AbortController();
    watchTemplates((templates) => seen.push(templates.length), stop.signal);
    await writeOwnTemplates({ own: [own], hidden: ['delayed', 'customs'] });
    expect(await readOwnTemplates()).toEqual({ own: [own], hidden: ['delayed', 'customs'] });
    const ids = (await readTemplates()).map(({ id }) => id);
    expect(ids).toHaveLength(LIBRARY.length - 1);
    expect(ids).toContain('ours');
    expect(ids).not.toContain('customs');
    stop.abort();
    await writeOwnTemplates({ own: [], hidden: [] });
    expect(seen).toEqual([LIBRARY.length - 1]);
  });

  it('survive what is not theirs', async () => {
    area.stored.set('templates', { version: 1, own: [own, { id: '../x' }], hidden: 'all' });
    expect(await readOwnTemplates()).toEqual({ own: [own], hidden: [] });
  });
});
