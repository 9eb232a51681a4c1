import { browser } from '../browser';

/**
 * In place of WXT's: what one overlay of the extension needs to tell an older one, which may live in another world of
 * the page, to make room. The build puts this file in its place in scripts that run in pages, and nowhere else.
 */
export class ContentScriptContext {
  readonly #replaced = new AbortController();

  /** @param name the entrypoint's */
  constructor(name: string) {
    // As WXT names it, so that an overlay from before an update is reached, too.
    const started = `${browser.runtime?.id}:${name}:wxt:content-script-started`;
    const own = { contentScriptName: name, messageId: Math.random().toString(36).slice(2) };
    document.dispatchEvent(new CustomEvent(started, { detail: own }));
    document.addEventListener(
      started,
      (event) => {
        const detail: Partial<typeof own> | null = event instanceof CustomEvent ? event.detail : null;
        if (detail?.contentScriptName === name && detail.messageId !== own.messageId) this.#replaced.abort();
      },
      { signal: this.signal },
    );
  }

  /** Aborts when a newer overlay, or whoever plays one, has started. */
  get signal(): AbortSignal {
    return this.#replaced.signal;
  }
}
