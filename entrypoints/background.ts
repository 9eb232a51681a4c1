import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/core/browser';
import { createServer } from '../lib/messaging/server';
import { watchSettings } from '../lib/store/settings';
import { NEXT_LOOK } from '../lib/worker/alarm';
import { openNotice } from '../lib/worker/open';
import { openPanelOnClick } from '../lib/worker/panel';
import { reinjectOverlay } from '../lib/worker/reinject';
import { NEXT_TRACKING } from '../lib/worker/tracking';
import { createWorker } from '../lib/worker/worker';

// Every listener is registered in the first turn: an event that wakes the worker is lost otherwise.
export default defineBackground({
  type: 'module',
  main() {
    const worker = createWorker();
    const look = () => void worker.look().catch((error) => console.error(error));
    const self = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin };

    browser.runtime.onMessage.addListener(createServer(worker.handlers, self));
    browser.runtime.onStartup.addListener(look);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install' || reason === 'update') void reinjectOverlay();
    });
    const track = () => void worker.track().catch((error) => console.error(error));
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === NEXT_LOOK) look();
      if (name === NEXT_TRACKING) track();
    });
    browser.notifications.onClicked.addListener((id) => void openNotice(id, Date.now()));
    browser.permissions.onAdded.addListener(() => void worker.permitted().catch((error) => console.error(error)));
    watchSettings(look);
    openPanelOnClick();
    look();
    // What a worker that was killed did not finish, and the alarm that an update took away.
    track();
  },
});
