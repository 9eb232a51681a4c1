import type { CheckContext } from '../compliance/context';
import type { DrawStrip } from '../editor/strip';
import { send } from '../messaging/client';
import type { Composer } from '../portals/portal';
import type { ChecksAround } from './checks-slot';
import { type DrawPreview, watchShortcuts } from './shortcut-box';

/**
 * Shortcuts for templates in the reply boxes of a page. The worker is told which conversation it is, and never what is
 * typed: it answers with all templates, of which the page chooses.
 * @returns how strips are drawn so that each box also gets a preview
 */
export function shortcutsOf(
  around: ChecksAround,
  contextOf: (composer: Composer) => CheckContext,
  draw: DrawPreview,
): (draw: DrawStrip) => DrawStrip {
  const { window, portal, reading, signal, shortcutSign } = around;
  const contextIn = (box: HTMLElement): CheckContext | null => {
    const composer = reading()?.composers.find(({ field }) => field === box);
    return composer ? contextOf(composer) : null;
  };
  const nativeIdNow = () => reading()?.thread?.sighting.nativeId;
  return watchShortcuts({
    window,
    sign: shortcutSign,
    conversationOf: (box) => [nativeIdNow(), contextIn(box)?.orderId].join(' '),
    async ask(box) {
      const nativeId = nativeIdNow();
      const { orderId, buyerLanguage: language, purpose } = contextIn(box) ?? {};
      const { templates } = await send('templates-for', {
        portal,
        account: { host: window.location.host },
        ...(nativeId ? { nativeId } : {}),
        ...(orderId ? { orderId } : {}),
        ...(language ? { language } : {}),
        ...(purpose ? { purpose } : {}),
      });
      return templates;
    },
    draw,
    signal,
  });
}
