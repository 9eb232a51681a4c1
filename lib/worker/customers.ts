import type { createSerial } from '../core/serial';
import type { Handlers } from '../messaging/server';
import { announceChange } from '../store/changed';
import { dropJoin, keepJoin } from '../store/customers';
import { logSuggestion } from '../store/suggestions';

type Commands = 'join-customers' | 'refuse-customers' | 'part-customers' | 'log-suggestion';

/**
 * The worker's side of customer history and of the log of suggestions.
 * @param clock gives ms UTC
 */
export function customerHandlers(
  serial: ReturnType<typeof createSerial>,
  clock: () => number,
): Pick<Handlers, Commands> {
  const keep = async (...join: Parameters<typeof keepJoin>) => {
    const joined = await serial(() => keepJoin(...join));
    announceChange();
    return joined;
  };
  return {
    'join-customers': async ({ a, b }) => ({ joined: await keep(a, b, false, clock()) }),
    'refuse-customers': async ({ a, b }) => {
      await keep(a, b, true, clock());
      return {};
    },
    'part-customers': async ({ a, b }) => {
      await serial(() => dropJoin(a, b));
      announceChange();
      return {};
    },
    'log-suggestion': async ({ entry }) => {
      await logSuggestion({ ...entry, at: Math.min(entry.at, clock()) });
      announceChange();
      return {};
    },
  };
}
