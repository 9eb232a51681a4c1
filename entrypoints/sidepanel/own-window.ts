import { browser } from '../../lib/core/browser';

/** As wide as the docked panel, so that nothing has to be found again. */
const WINDOW = { width: 420, height: 860 } as const;
const PAGE = '/sidepanel.html?window=1';

/** Does this address stand in a window of the panel's own? */
export const isOwnWindow = (address: string): boolean => new URL(address).searchParams.get('window') === '1';

/** Opens the panel in its own window, or brings the one that is open to the front. */
export async function openOwnWindow(): Promise<void> {
  const url = browser.runtime.getURL(PAGE);
  const [tab] = await browser.tabs.query({ url });
  if (tab?.windowId !== undefined) {
    await browser.windows.update(tab.windowId, { focused: true });
    return;
  }
  await browser.windows.create({ url, type: 'popup', ...WINDOW });
}
