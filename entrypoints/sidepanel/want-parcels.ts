import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { OpenConversation, ShownParcel } from '../../components/panel/conversation/model';
import { send } from '../../lib/messaging/client';

/** By then a service has answered or a clear state stands in the store (ms). */
const PATIENCE = 25_000;

/** Asks for the parcels of the open conversation: once when it is opened, and on the agent's press. */
export function wantParcels(open: ReadonlySignal<OpenConversation | null>): {
  asking: ReadonlySignal<ReadonlySet<string>>;
  again: (number: string) => void;
} {
  const asking = signal<ReadonlySet<string>>(new Set());
  const wanted = new Set<string>();

  const ask = async (parcels: ShownParcel[], again: boolean) => {
    const asked = parcels.flatMap(({ number, carrierId }) => (carrierId ? [{ number, carrier: carrierId }] : []));
    const now = Date.now();
    // What is fresh is not asked for again, and so nothing is announced.
    const due = parcels.filter(({ known }) => again || !known || (known.dueAt !== undefined && known.dueAt <= now));
    const numbers = due.map(({ number }) => number);
    asking.value = new Set([...asking.value, ...numbers]);
    try {
      await send('want-parcels', { parcels: asked, ...(again ? { again } : {}) }, PATIENCE);
    } catch (error) {
      console.error(error);
    }
    asking.value = new Set([...asking.value].filter((number) => !numbers.includes(number)));
  };

  let opened = '';
  effect(() => {
    const parcels = (open.value?.orders ?? []).flatMap((order) => order.parcels);
    const id = open.value?.id ?? '';
    if (id !== opened) wanted.clear();
    opened = id;
    const ready = parcels.filter(({ access, number }) => access === 'ready' && !wanted.has(number));
    if (ready.length === 0) return;
    for (const { number } of ready) wanted.add(number);
    // Later: this is drawing time, and what it changes is read here.
    queueMicrotask(() => void ask(ready, false));
  });

  return {
    asking,
    again: (number) => {
      const parcel = (open.peek()?.orders ?? []).flatMap(({ parcels }) => parcels).find((one) => one.number === number);
      if (parcel) void ask([parcel], true);
    },
  };
}
