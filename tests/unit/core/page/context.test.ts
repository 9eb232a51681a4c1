import { Window } from 'happy-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../../../lib/core/browser', () => ({ browser: { runtime: { id: 'own' } } }));

import { ContentScriptContext } from '../../../../lib/core/page/context';

const START = 'own:overlay-amazon:wxt:content-script-started';
let window: Window;
beforeEach(() => {
  window = new Window();
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('CustomEvent', window.CustomEvent);
});

describe('ContentScriptContext', () => {
  it('makes room for a newer one of the same script only', () => {
    const older = new ContentScriptContext('overlay-amazon');
    new ContentScriptContext('overlay-ebay');
    expect(older.signal.aborted).toBe(false);
    const newer = new ContentScriptContext('overlay-amazon');
    expect([older.signal.aborted, newer.signal.aborted]).toEqual([true, false]);
  });

  it('stands whatever a page sends under that name', () => {
    const { signal } = new ContentScriptContext('overlay-amazon');
    for (const detail of [undefined, null, 7, 'x', {}, { contentScriptName: 'overlay-ebay', messageId: 'x' }])
      window.document.dispatchEvent(new window.CustomEvent(START, { detail: detail as object }));
    window.document.dispatchEvent(new window.Event(START));
    expect(signal.aborted).toBe(false);
  });
});
