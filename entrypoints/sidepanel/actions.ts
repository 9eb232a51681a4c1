import type { Signal } from '@preact/signals';
import type { PanelAction } from '../../components/panel/model';
import { homeStore } from '../../components/panel/store';
import { browser } from '../../lib/core/browser';
import { type WordKey, words, wordsLocale } from '../../lib/core/words';
import { send } from '../../lib/messaging/client';
import { openInbox } from '../../lib/worker/open';
import { askPage } from './ask-page';

/** Own window: as wide as the docked panel, so that nothing has to be found again. */
const WINDOW = { width: 420, height: 860 } as const;

/** Does what a press in the panel asks for, and says in `message` how it went where that is not plain to see. */
export function actor(message: Signal<string>): (action: PanelAction) => Promise<void> {
  return async (action) => {
    message.value = '';
    try {
      const said = await act(action);
      if (said) message.value = words(said);
    } catch (thrown) {
      console.error(thrown);
      message.value = words('state_failed');
    }
  };
}

async function act(action: PanelAction): Promise<WordKey | undefined> {
  switch (action.do) {
    case 'open': {
      const { opened } = await send('open-conversation', { key: action.key });
      return opened === 'gone' ? 'state_gone' : undefined;
    }
    case 'open-inbox':
      return (await openInbox(action.account.portal, action.account.account)) === 'gone' ? 'state_gone' : undefined;
    case 'open-portal': {
      const store = homeStore(wordsLocale());
      await openInbox(action.portal, { host: action.portal === 'amazon' ? store.amazonHost : store.ebayHost });
      return undefined;
    }
    case 'look-again':
      return (await askPage(action.account, 'look-again')) ? 'state_looked_again' : 'state_no_tab';
    case 'copy-structure': {
      const page = await askPage(action.account, 'structure');
      if (!page?.report) return 'state_no_tab';
      await navigator.clipboard.writeText([page.report, page.structure].join('\n'));
      return 'state_copied';
    }
    case 'own-window':
      await browser.windows.create({ url: browser.runtime.getURL('/sidepanel.html'), type: 'popup', ...WINDOW });
      window.close();
      return undefined;
    case 'settings':
      await browser.runtime.openOptionsPage();
      return undefined;
  }
}
