import { type ReadonlySignal, signal } from '@preact/signals';
import { type ServiceDesk, type ServiceView, verdictWord } from '../../components/settings/carriers/view';
import { SOURCES } from '../../lib/carriers/sources/registry';
import { SOURCE_IDS, type SourceId } from '../../lib/carriers/sources/source';
import { browser } from '../../lib/core/browser';
import { words } from '../../lib/core/words';
import { send } from '../../lib/messaging/client';

const originsOf = (id: SourceId) => SOURCES[id].hosts.map((host) => `${host}/*`);
/** A test may have to get a token first (ms). */
const TEST_PATIENCE = 20_000;

/** The tracking services with what is known of their keys, and what can be done with those. */
export function openServices(say: (message: string) => void): {
  services: ReadonlySignal<ServiceView[]>;
  desk: ServiceDesk;
} {
  const services = signal<ServiceView[]>([]);

  const read = async () => {
    const { kept } = await send('carrier-keys', {}).catch(() => ({ kept: [] }));
    const since = new Map(kept.map(({ source, savedAt }) => [source, savedAt]));
    services.value = await Promise.all(
      SOURCE_IDS.map(async (id): Promise<ServiceView> => {
        const { name, carriers, fields, signUp, quota } = SOURCES[id];
        return {
          id,
          name,
          carriers: carriers === 'all' ? 'all' : carriers.join(', '),
          perDay: quota.perDay,
          perHour: quota.perHour,
          fields,
          signUp,
          keptAt: since.get(id) ?? null,
          allowed: await browser.permissions.contains({ origins: originsOf(id) }),
        };
      }),
    );
  };

  /** Must be the first thing that a press does: the browser asks the agent only then. */
  const allow = (id: SourceId): Promise<boolean> => browser.permissions.request({ origins: originsOf(id) });

  const attempt = async (task: () => Promise<string>) => {
    try {
      say(await task());
    } catch (thrown) {
      console.error(thrown);
      say(words('settings_not_saved'));
    }
    await read();
  };

  const desk: ServiceDesk = {
    keep: (id, fields) => {
      const asked = allow(id);
      void attempt(async () => {
        if (!(await asked)) return words('carriers_denied', SOURCES[id].name);
        await send('keep-carrier-key', { source: id, fields });
        return words('carriers_saved', SOURCES[id].name);
      });
    },
    drop: (id) =>
      void attempt(async () => {
        await send('drop-carrier-key', { source: id });
        // What is not needed any more is given back.
        await browser.permissions.remove({ origins: originsOf(id) }).catch(() => false);
        return words('carriers_removed', SOURCES[id].name);
      }),
    allow: (id) => {
      const asked = allow(id);
      void attempt(async () => ((await asked) ? words('settings_saved') : words('carriers_denied', SOURCES[id].name)));
    },
    test: async (id, fields) => {
      const asked = allow(id);
      try {
        if (!(await asked)) return words('carriers_denied', SOURCES[id].name);
        const payload = fields ? { source: id, fields } : { source: id };
        const { verdict } = await send('test-carrier-key', payload, TEST_PATIENCE);
        return words(verdictWord(verdict));
      } catch (thrown) {
        console.error(thrown);
        return words('carriers_silent');
      }
    },
  };
  void read();
  browser.permissions.onAdded.addListener(() => void read());
  browser.permissions.onRemoved.addListener(() => void read());
  return { services, desk };
}
