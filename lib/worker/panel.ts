interface SidePanel {
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
}

/** A click on the toolbar button opens the side panel, where the browser has one. The polyfill does not know it. */
export function openPanelOnClick(): void {
  const { chrome } = globalThis as { chrome?: { sidePanel?: SidePanel } };
  chrome?.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true }).catch((error) => console.error(error));
}
