import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_TEAM_RULES, TeamRules } from '../../../lib/model/team-rules';
import {
  parseTeamRules,
  readStoredTeamRules,
  readTeamRules,
  watchTeamRules,
  writeTeamRules,
} from '../../../lib/store/team-rules';

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;
const areas = vi.hoisted(() => {
  const area = () => {
    const stored = new Map<string, unknown>();
    const listeners = new Set<Listener>();
    return {
      stored,
      listeners,
      api: {
        get: async (keys: string | string[]) =>
          Object.fromEntries([keys].flat().flatMap((key) => (stored.has(key) ? [[key, stored.get(key)]] : []))),
        set: async (entries: object) => {
          for (const [key, newValue] of Object.entries(entries)) {
            stored.set(key, newValue);
            for (const listener of listeners) listener({ [key]: { newValue } });
          }
        },
        remove: async (key: string) => void stored.delete(key),
        onChanged: {
          addListener: (listener: Listener) => void listeners.add(listener),
          removeListener: (listener: Listener) => void listeners.delete(listener),
        },
      },
    };
  };
  return { local: area(), managed: area(), isManagedBroken: false };
});
vi.mock('../../../lib/core/browser', () => ({
  browser: {
    storage: {
      local: areas.local.api,
      managed: {
        ...areas.managed.api,
        get: async (keys: string[]) => {
          if (areas.isManagedBroken) throw new Error('no managed storage');
          return areas.managed.api.get(keys);
        },
      },
    },
  },
}));

beforeEach(() => {
  areas.local.stored.clear();
  areas.managed.stored.clear();
  areas.isManagedBroken = false;
});

const team = (name: string) => TeamRules.parse({ version: 1, name });

describe("the team's rules as they are stored", () => {
  it("are nobody's at first", async () => {
    expect(await readStoredTeamRules()).toEqual({ from: 'nobody', raw: undefined });
    expect(await readTeamRules()).toBeUndefined();
  });

  it('come back as written, and go', async () => {
    await writeTeamRules(team('ours'));
    expect(await readStoredTeamRules()).toEqual({ from: 'settings', raw: team('ours') });
    expect(await readTeamRules()).toEqual(team('ours'));
    await writeTeamRules(null);
    expect((await readStoredTeamRules()).from).toBe('nobody');
  });

  it.each<[string, unknown]>([
    ['teamRules', { version: 1, name: 'theirs' }],
    ['teamRules', '{"version":1,"name":"theirs"}'],
    ['teamRulesText', '{"version":1,"name":"theirs"}'],
  ])("an administrator's come before them, as %s %j", async (key, value) => {
    await writeTeamRules(team('ours'));
    areas.managed.stored.set(key, value);
    expect(await readStoredTeamRules()).toEqual({ from: 'administrator', raw: value });
    expect(await readTeamRules()).toEqual(team('theirs'));
  });

  it.each<[string, unknown]>([
    ['no JSON', '{"version":1'],
    ['wrong fields', { version: 1, approved: 7 }],
    ['null bytes', { version: 1, name: '\0' }],
    ['a number', 7],
  ])("give none, and not those of the settings, where an administrator's cannot be read: %s", async (_name, value) => {
    await writeTeamRules(team('ours'));
    areas.managed.stored.set('teamRules', value);
    expect((await readStoredTeamRules()).from).toBe('administrator');
    expect(await readTeamRules()).toBeUndefined();
  });

  it('are read where the browser has no managed storage', async () => {
    areas.isManagedBroken = true;
    await writeTeamRules(team('ours'));
    expect(await readTeamRules()).toEqual(team('ours'));
  });

  it('are told of after a change in either place, until nobody listens', async () => {
    const changed = vi.fn();
    const stop = new AbortController();
    watchTeamRules(changed, stop.signal);
    await writeTeamRules(team('ours'));
    await areas.managed.api.set({ teamRules: {} });
    expect(changed).toHaveBeenCalledTimes(2);
    stop.abort();
    await writeTeamRules(team('others'));
    await areas.managed.api.set({ teamRules: {} });
    expect(changed).toHaveBeenCalledTimes(2);
    expect(areas.local.listeners.size + areas.managed.listeners.size).toBe(0);
  });
});

describe('damaged rules', () => {
  it.each([undefined, null, 7, 'x', [], { version: 2 }, { version: 1, rules: { emoji: 'loud' } }])('%j: none', (raw) =>
    expect(parseTeamRules(raw)).toBeUndefined(),
  );
  it('names of rules that are unknown here do no harm', () => {
    const raw = { version: 1, rules: { once_known: 'off' } };
    expect(parseTeamRules(raw)).toEqual({ ...NO_TEAM_RULES, rules: { once_known: { amazon: 'off', ebay: 'off' } } });
  });
});
