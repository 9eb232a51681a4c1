import { type ReadonlySignal, signal } from '@preact/signals';
import type { Known } from '../../components/panel/conversation/build';
import { browser } from '../../lib/core/browser';
import { onChanged } from '../../lib/store/changed';
import { readJoins } from '../../lib/store/customers';
import { readOrders } from '../../lib/store/orders';
import { readParcels } from '../../lib/store/parcels';
import { readSuggestionRules, watchSuggestionRules } from '../../lib/store/suggestion-rules';
import { readTemplates, watchTemplates } from '../../lib/store/templates';
import { carrierAccess } from './carrier-access';

/** Bursts of changes are read once (ms). */
const SETTLE = 50;

/** What the store holds besides the inbox, and read again whenever it changes. */
export type Stored = Pick<Known, 'orders' | 'parcels' | 'joins' | 'templates' | 'rules' | 'keys'>;

/** `null` until it was read for the first time. */
export function watchStored(): { stored: ReadonlySignal<Stored | null>; readKeys: () => Promise<void> } {
  const stored = signal<Stored | null>(null);
  const forever = new AbortController().signal;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const put = (part: Partial<Stored>) => {
    if (stored.value) stored.value = { ...stored.value, ...part };
  };
  const read = async () => {
    const [orders, parcels, joins] = await Promise.all([readOrders(), readParcels(), readJoins()]);
    put({ orders, parcels, joins });
  };
  const readKeys = async () => put({ keys: await carrierAccess() });
  const complain = (error: unknown) => console.error(error);
  onChanged(() => {
    clearTimeout(settling);
    settling = setTimeout(() => read().catch(complain), SETTLE);
  }, forever);
  watchTemplates((templates) => put({ templates }), forever);
  watchSuggestionRules((rules) => put({ rules }), forever);
  const again = () => void readKeys().catch(complain);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  const first = async () => {
    const [orders, parcels, joins, templates, rules, keys] = await Promise.all([
      readOrders(),
      readParcels(),
      readJoins(),
      readTemplates(),
      readSuggestionRules(),
      carrierAccess().catch(() => new Map()),
    ]);
    stored.value = { orders, parcels, joins, templates, rules, keys };
  };
  first().catch(complain);
  return { stored, readKeys };
}
