import { send } from '../messaging/client';
import type { Portal } from '../model/portal';

/** What the worker can put into the frame that asks. */
type Part = 'reply-check' | 'case-reading' | 'panel-answers' | 'shipment-line' | 'topics';

/**
 * Loads the parts of an overlay that are files of their own.
 * @returns asks the worker for one, and takes it from where its file has laid it; `null` where the worker knows no frame
 * @throws when the worker does not answer, or cannot enter the page
 */
export const partsOf =
  (portal: Portal, host: string) =>
  <T>(part: Part, take: () => T | null) =>
  async (): Promise<T | null> => {
    const { loaded } = await send(`load-${part}`, { portal, account: { host } });
    return loaded ? take() : null;
  };
