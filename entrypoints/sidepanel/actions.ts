import type { Signal } from '@preact/signals';
import type { PanelAction } from '../../components/panel/model';
import { homeStore } from '../../components/panel/store';
import { browser } from '../../lib/core/browser';
import { type WordKey, words, wordsLocale } from '../../lib/core/words';
import { disagreementReport } from '../../lib/inbox/disagreements';
import { send } from '../../lib/messaging/client';
import type { Portal } from '../../lib/model/portal';
import { AMAZON_SELECTORS } from '../../lib/portals/amazon/selectors';
import { EBAY_SELECTORS } from '../../lib/portals/ebay/selectors';
import { chooseSelectors } from '../../lib/portals/field-kit/hotfix';
import { readDisagreements } from '../../lib/store/log';
import { readSelectors } from '../../lib/store/selectors';
import { openInbox } from '../../lib/worker/open';
import { askPage } from './ask-page';
import { copyText } from './copy';
import { openOwnWindow } from './own-window';
import { goToTab, reloadTab } from './tab-actions';

/**
 * Does what a press in the panel asks for, and says in `message` how it went where that is not plain to see.
 * @param handOver text of the hand-over until a time (ms UTC)
 */
export function actor(
  message: Signal<string>,
  handOver: (before: number) => string,
): (action: PanelAction) => Promise<void> {
  return async (action) => {
    message.value = '';
    try {
      const said = await act(action, handOver);
      if (said) message.value = words(said);
    } catch (thrown) {
      console.error(thrown);
      message.value = words('state_failed');
    }
  };
}

async function act(action: PanelAction, handOver: (before: number) => string): Promise<WordKey | undefined> {
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
    case 'reload':
      return reloadTab(action.account);
    case 'settle':
      return (await send('settle-absence', { key: action.account.key, answered: action.answered })).settled
        ? undefined
        : 'state_gone';
    case 'dismiss-restricted':
      await send('dismiss-restricted', { key: action.account.key });
      return undefined;
    case 'go-to-tab':
      return (await goToTab(action.id)) ? undefined : 'state_no_tab';
    case 'look-again':
      return (await askPage(action.account, 'look-again')) ? 'state_looked_again' : 'state_no_tab';
    case 'copy-structure': {
      const page = await askPage(action.account, 'structure');
      if (!page?.report) return 'state_no_tab';
      await copyText([page.report, page.structure].join('\n'));
      return 'state_copied';
    }
    case 'report':
      await copyText(await disagreementsOf(action.account.portal));
      return 'state_report_copied';
    case 'hand-over':
      await copyText(handOver(action.before));
      return 'handover_copied';
    case 'own-window':
      await openOwnWindow();
      window.close();
      return undefined;
    case 'settings':
      await browser.runtime.openOptionsPage();
      return undefined;
  }
}

const BUILT_IN = { amazon: AMAZON_SELECTORS, ebay: EBAY_SELECTORS };

/** What the log holds of disagreements, with the versions that they were read with. */
async function disagreementsOf(portal: Portal): Promise<string> {
  const [log, imported] = await Promise.all([readDisagreements(), readSelectors()]);
  const extension = browser.runtime.getManifest().version;
  const selectors = chooseSelectors(BUILT_IN[portal], imported[portal], extension).version;
  return disagreementReport(log, { extension, selectors: `${portal} ${selectors}` });
}
