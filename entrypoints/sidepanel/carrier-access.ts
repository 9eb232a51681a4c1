import { SOURCES } from '../../lib/carriers/sources/registry';
import { SOURCE_IDS, type SourceId } from '../../lib/carriers/sources/source';
import { browser } from '../../lib/core/browser';
import { send } from '../../lib/messaging/client';

/** The tracking services of which a key is kept; `false`: this browser may not contact them. */
export async function carrierAccess(): Promise<Map<SourceId, boolean>> {
  const { kept } = await send('carrier-keys', {});
  const access = new Map<SourceId, boolean>();
  for (const id of SOURCE_IDS) {
    if (!kept.some(({ source }) => source === id)) continue;
    const origins = SOURCES[id].hosts.map((host) => `${host}/*`);
    access.set(id, await browser.permissions.contains({ origins }));
  }
  return access;
}
