/**
 * Calls back whenever an element or anything around it scrolls. A scroll event does not leave the root it happens in,
 * so every root up to the document is listened to.
 * @returns stops it
 */
export function watchScroll(element: Element, scrolled: () => void): () => void {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  for (let root: Node = element.getRootNode(); ; root = root.host.getRootNode()) {
    root.addEventListener('scroll', scrolled, options);
    if (!(root instanceof ShadowRoot)) break;
  }
  return () => stop.abort();
}
