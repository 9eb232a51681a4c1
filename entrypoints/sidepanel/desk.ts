import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { everyMinute } from '../../components/kit/minutes';
import type { Speech } from '../../components/kit/speech';
import { type PanelModel, panelModel } from '../../components/panel/model';
import { localZone, words, wordsLocale } from '../../lib/core/words';
import { type PortalTab, reloadable, withSleep } from '../../lib/inbox/sleep';
import { send } from '../../lib/messaging/client';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { onChanged } from '../../lib/store/changed';
import { type Inbox, readInbox } from '../../lib/store/read';
import { readSettings, watchSettings } from '../../lib/store/settings';
import { readStorageFull, watchStorageFull } from '../../lib/store/storage-full';
import { followedTab, nameTab } from './followed-tab';
import { isOwnWindow } from './own-window';
import { watchTabs } from './watch-tabs';

/** Bursts of changes (a list of 100 rows is folded) are drawn once (ms); a hidden page is in no hurry. */
const SETTLE = { visible: 50, hidden: 500 };

/**
 * What the panel shows, kept up to date from the database, the settings and the clock. The clock stands still while the
 * page is hidden; what changes is read all the same, so that a panel in a window behind is right when it is looked at.
 */
export function openDesk(document: Document): {
  model: ReadonlySignal<PanelModel>;
  speech: ReadonlySignal<Speech>;
  tabs: ReadonlySignal<PortalTab[]>;
} {
  const inbox = signal<Inbox>({ conversations: [], coverage: [] });
  const settings = signal(DEFAULT_SETTINGS);
  const problem = signal<PanelModel['problem']>('reading');
  const now = signal(Date.now());
  const tabs = watchTabs();
  const followed = isOwnWindow(document.location.href) ? followedTab(tabs) : null;
  const forever = new AbortController().signal;
  let isSettling = false;

  const read = async () => {
    try {
      const [stored, chosen, fullSince] = await Promise.all([readInbox(), readSettings(), readStorageFull()]);
      settings.value = chosen;
      inbox.value = stored;
      problem.value = fullSince === null ? null : 'storage';
    } catch (thrown) {
      console.error(thrown);
      problem.value = 'storage';
    }
    now.value = Date.now();
  };
  // Not put off by the next change: a busy worker must not keep the panel from ever being up to date.
  const readSoon = () => {
    if (isSettling) return;
    isSettling = true;
    setTimeout(() => {
      isSettling = false;
      void read();
    }, SETTLE[document.visibilityState]);
  };

  onChanged(readSoon, forever);
  watchSettings(readSoon, forever);
  watchStorageFull(readSoon, forever);
  everyMinute(document, (at) => {
    now.value = at;
  });
  read();
  // The toolbar must not lag behind what the panel says; a worker that is away will look when it starts.
  send('look-again', {}).catch(() => undefined);

  return {
    tabs,
    model: computed(() => {
      const { conversations } = inbox.value;
      const coverage = withSleep(inbox.value.coverage, tabs.value);
      const model = panelModel(conversations, coverage, settings.value, now.value, problem.value);
      const again = coverage.filter((record) => reloadable(record, tabs.value)).map(({ key }) => key);
      return {
        ...model,
        reloadable: new Set(again),
        ...(followed ? { follows: nameTab(followed.value, coverage) } : {}),
      };
    }),
    speech: computed(() => ({ words, locale: wordsLocale(), zone: localZone(), now: now.value })),
  };
}
