import type { ComponentType } from 'preact';
import { type AccountCounts, type PortalCounts, portalSummary } from '../../lib/inbox/counts';
import { type QueueItem, queueOf } from '../../lib/inbox/queue';
import type { Conversation } from '../../lib/model/conversation';
import type { Coverage } from '../../lib/model/coverage';
import { PORTALS, type Portal } from '../../lib/model/portal';
import type { Settings } from '../../lib/model/settings';

/** The portal tab that the panel goes with, where it stands in a window of its own. */
export interface FollowedTab {
  id: number;
  portal: Portal;
  /** The account's, such as `Amazon UK`. */
  name: string;
  page: 'inbox' | 'compose' | 'order' | 'other';
}

/** Everything the panel draws, in values. */
export interface PanelModel {
  portals: PortalCounts[];
  queue: QueueItem[];
  /** All that are known, answered ones too: what the other views are made of. */
  conversations: readonly Conversation[];
  coverage: readonly Coverage[];
  settings: Settings;
  /** `reading`: nothing was read yet. `storage`: the browser cannot give the data. */
  problem: 'reading' | 'storage' | null;
  /** Keys of the accounts of which a tab shows a list that can be loaded again. */
  reloadable?: ReadonlySet<string>;
  /** Only in a window of its own; `null`: no portal tab is open. */
  follows?: FollowedTab | null;
}

/** The conversation that the portal's tab has open, drawn by a part of the panel that is loaded when there is one. */
export interface ConversationSlot {
  /** Another one where another conversation is opened. */
  id: string;
  View: ComponentType;
}

/** What a press asks for; the entrypoint does it. */
export type PanelAction =
  | { do: 'open'; key: string }
  | { do: 'open-inbox' | 'look-again' | 'copy-structure' | 'reload' | 'report'; account: AccountCounts }
  | { do: 'settle'; account: AccountCounts; answered: boolean }
  | { do: 'dismiss-restricted'; account: AccountCounts }
  | { do: 'go-to-tab'; id: number }
  | { do: 'open-portal'; portal: Portal }
  | { do: 'hand-over'; before: number }
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
    conversations,
    coverage,
    settings,
    problem,
  };
}
