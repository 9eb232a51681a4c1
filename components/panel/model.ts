import { type AccountCounts, type PortalCounts, portalSummary } from '../../lib/inbox/counts';
import { type QueueItem, queueOf } from '../../lib/inbox/queue';
import type { Conversation } from '../../lib/model/conversation';
import type { Coverage } from '../../lib/model/coverage';
import { PORTALS, type Portal } from '../../lib/model/portal';
import type { Settings } from '../../lib/model/settings';

/** Everything the panel draws, in values. */
export interface PanelModel {
  portals: PortalCounts[];
  queue: QueueItem[];
  coverage: readonly Coverage[];
  settings: Settings;
  /** `reading`: nothing was read yet. `storage`: the browser cannot give the data. */
  problem: 'reading' | 'storage' | null;
}

/** What a press asks for; the entrypoint does it. */
export type PanelAction =
  | { do: 'open'; key: string }
  | { do: 'open-inbox' | 'look-again' | 'copy-structure'; account: AccountCounts }
  | { do: 'open-portal'; portal: Portal }
  | { do: 'own-window' | 'settings' };

/** The panel's values at `now` (ms UTC) from what is stored. */
export function panelModel(
  conversations: readonly Conversation[],
  coverage: readonly Coverage[],
  settings: Settings,
  now: number,
  problem: PanelModel['problem'] = null,
): PanelModel {
  return {
    portals: PORTALS.map((portal) => portalSummary(portal, conversations, coverage, settings, now)),
    queue: queueOf(conversations, settings, now, {}, coverage),
    coverage,
    settings,
    problem,
  };
}
