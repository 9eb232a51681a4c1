import { CHANGED_CHANNEL } from '../messaging/names';

/** Tells every open extension page that the store changed. Carries nothing: readers read again. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANGED_CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back whenever the store changed, until `signal` is aborted. */
export function onChanged(callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(CHANGED_CHANNEL);
  channel.addEventListener('message', () => callback());
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
