import { type ReadonlySignal, signal } from '@preact/signals';
import type { Known } from '../../components/panel/conversation/build';
import { browser } from '../../lib/core/browser';
import { onChanged } from '../../lib/store/changed';
import { readOrders } from '../../lib/store/orders';
import { readParcels } from '../../lib/store/parcels';
import { readTemplates, watchTemplates } from '../../lib/store/templates';
import { carrierAccess } from './carrier-access';

/** Bursts of changes are read once (ms). */
const SETTLE = 50;

/** What the store holds besides the inbox, and read again whenever it changes. */
export type Stored = Pick<Known, 'orders' | 'parcels' | 'templates' | 'keys'>;

/** `null` until it was read for the first time. */
export function watchStored(): { stored: ReadonlySignal<Stored | null>; readKeys: () => Promise<void> } {
  const stored = signal<Stored | null>(null);
  const forever = new AbortController().signal;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const put = (part: Partial<Stored>) => {
    if (stored.value) stored.value = { ...stored.value, ...part };
  };
  const read = async () => {
    const [orders, parcels] = await Promise.all([readOrders(), readParcels()]);
    put({ orders, parcels });
  };
  const readKeys = async () => put({ keys: await carrierAccess() });
  const complain = (error: unknown) => console.error(error);
  onChanged(() => {
    clearTimeout(settling);
    settling = setTimeout(() => read().catch(complain), SETTLE);
  }, forever);
  watchTemplates((templates) => put({ templates }), forever);
  const again = () => void readKeys().catch(complain);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  const first = async () => {
    const [orders, parcels, templates, keys] = await Promise.all([
      readOrders(),
      readParcels(),
      readTemplates(),
      carrierAccess().catch(() => new Map()),
    ]);
    stored.value = { orders, parcels, templates, keys };
  };
  first().catch(complain);
  return { stored, readKeys };
}
