const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

const stops = (list: Element): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-queue-item]')];

/**
 * Arrow keys, Home and End inside `list`: only one item is a tab stop, so that Tab leaves a queue of 1,000 at once.
 * Done on the elements themselves: drawing 1,000 rows anew for each key press would be felt.
 */
export function moveFocus(list: Element, event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const all = stops(list);
  const at = all.indexOf(event.target as HTMLElement);
  const next = all[step(at, all.length - 1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

/** Moves to the next (`1`) or previous (`-1`) item, or to the tab stop where no item has the focus. */
export function stepFocus(list: Element, by: 1 | -1): void {
  const all = stops(list);
  const at = all.indexOf(list.ownerDocument.activeElement as HTMLElement);
  const next = at < 0 ? (all.find((one) => one.tabIndex === 0) ?? all[0]) : all[at + by];
  next?.focus();
}

/** Makes the item that has the focus the one tab stop. */
export function stopAt(list: Element, target: EventTarget | null): void {
  const all = stops(list);
  if (!all.includes(target as HTMLElement)) return;
  for (const one of all) {
    const tabIndex = one === target ? 0 : -1;
    if (one.tabIndex !== tabIndex) one.tabIndex = tabIndex;
  }
}

/** After rows came or went: exactly one tab stop is left. */
export function keepOneStop(list: Element): void {
  const all = stops(list);
  const current = all.filter((one) => one.tabIndex === 0);
  const wanted = current.at(-1) ?? all[0];
  for (const one of current) if (one !== wanted) one.tabIndex = -1;
  if (wanted && wanted.tabIndex !== 0) wanted.tabIndex = 0;
}
