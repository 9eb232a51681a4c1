import { PORTAL_NAMES } from '../../lib/sla/sentences';
import { useSpeech } from '../kit/speech';
import type { FollowedTab, PanelAction } from './model';

interface FollowedProps {
  tab: FollowedTab;
  onAction: (action: PanelAction) => void;
}

/** In a window of its own the panel says which portal tab it goes with, and leads there. */
export function Followed({ tab, onAction }: FollowedProps) {
  const { words } = useSpeech();
  return (
    <button
      type="button"
      class="followed"
      data-follows={tab.portal}
      title={words('panel_go_to_tab')}
      onClick={() => onAction({ do: 'go-to-tab', id: tab.id })}
    >
      {tab.name || PORTAL_NAMES[tab.portal]} · {words(`panel_page_${tab.page}`)}
    </button>
  );
}
