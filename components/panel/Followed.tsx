import type { WordKey } from '../../lib/core/words';
import { PORTAL_NAMES } from '../../lib/sla/sentences';
import { useSpeech } from '../kit/speech';
import type { FollowedTab, PanelAction } from './model';

const PAGES: Record<FollowedTab['page'], WordKey> = {
  inbox: 'panel_page_inbox',
  compose: 'panel_page_compose',
  order: 'panel_page_order',
  other: 'panel_page_other',
};

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
      {tab.name || PORTAL_NAMES[tab.portal]} · {words(PAGES[tab.page])}
    </button>
  );
}
