import { browser } from '../core/browser';

/**
 * Puts the overlay into portal tabs that were open before an install or update: Chrome does not. Never the page tap
 * (the page's own world cannot be entered twice safely). A tab that refuses is left alone.
 */
export async function reinjectOverlay(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const script of scripts) {
    if ((script as { world?: string }).world === 'MAIN' || !script.js) continue;
    const tabs = await browser.tabs.query({ url: script.matches });
    const allFrames = script.all_frames ?? false;
    await Promise.allSettled(
      tabs
        .filter((tab) => tab.id !== undefined && !tab.discarded)
        .map((tab) => inject({ tabId: tab.id as number, allFrames }, script.js ?? [], script.css ?? [])),
    );
  }
}

async function inject(target: { tabId: number; allFrames: boolean }, js: string[], css: string[]): Promise<void> {
  if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js });
}
