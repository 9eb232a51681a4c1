import { send } from '../messaging/client';
import type { Portal } from '../model/portal';
import type { ChecksAround } from './checks-slot';

/** Tells the worker of overrides and deliveries. Without one (the extension was updated under this page) they are lost. */
export function sendsToWorker(portal: Portal, host: string): ChecksAround['tell'] {
  const account = { host };
  return {
    override: (override) => void send('record-override', { portal, account, override }).catch(() => undefined),
    delivery: (mark) => void send('mark-delivery', { portal, account, ...mark }).catch(() => undefined),
  };
}
