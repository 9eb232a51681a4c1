import type { Page } from 'puppeteer';

/** Waits until what `get` gives satisfies `done`, or fails with what it gave instead. */
export async function eventually<T>(
  get: () => Promise<T>,
  done: (value: T) => boolean,
  what: string,
  timeout = 20_000,
): Promise<T> {
  const end = Date.now() + timeout;
  let value = await get();
  while (!done(value)) {
    if (Date.now() > end)
      throw new Error(`${what}: not within ${timeout} ms, but ${JSON.stringify(value)?.slice(0, 3000)}`);
    await new Promise((resolve) => setTimeout(resolve, 60));
    value = await get();
  }
  return value;
}

/** The `data-` attributes of a portal's summary in the panel, without the prefix. */
export const summaryOf = (panel: Page, portal: 'amazon' | 'ebay'): Promise<Record<string, string>> =>
  panel.$eval(`[data-portal-summary="${portal}"]`, (one) =>
    Object.fromEntries(
      [...one.attributes]
        .filter(({ name }) => name.startsWith('data-'))
        .map(({ name, value }) => [name.slice(5), value]),
    ),
  );

/** Texts of the notes above the queue, each with its buttons. */
export const notesOn = (panel: Page): Promise<{ text: string; buttons: string[] }[]> =>
  panel.$$eval('.note', (all) =>
    all.map((note) => ({
      text: (note.querySelector('p')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      buttons: [...note.querySelectorAll('button')].map((button) => button.textContent ?? ''),
    })),
  );

/** Presses a button of the panel by its text, as soon as it is there. */
export async function press(panel: Page, name: string): Promise<void> {
  await panel.bringToFront();
  await eventually(
    () =>
      panel.evaluate((wanted) => {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent === wanted);
        button?.click();
        return button !== undefined;
      }, name),
    (pressed) => pressed,
    `a button ${name}`,
  );
}

/** A conversation and an account as stored, as far as the tests look at them. Instants are ms UTC. */
export interface StoredConversation {
  key: string;
  buyer?: string;
  state: string;
  account: { host: string; seller?: string; marketplace?: string };
  waiting?: { start: { from: number; to: number } };
  answer?: { reason: string; at: { from: number; to: number } };
  seenAt: number;
}
export interface StoredAccount {
  key: string;
  state: string;
  seenKeys: string[];
  total?: number;
  countedAt?: number;
  seenAt?: number;
}

/** Everything in the database, read from an extension page. */
export const storedIn = (panel: Page): Promise<{ conversations: StoredConversation[]; coverage: StoredAccount[] }> =>
  panel.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('replywatch');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const all = (table: string) =>
      new Promise<never[]>((resolve) => {
        const reading = db.transaction(table).objectStore(table).getAll();
        reading.onsuccess = () => resolve(reading.result as never[]);
      });
    const found = { conversations: await all('conversations'), coverage: await all('coverage') };
    db.close();
    return found;
  });

/** Makes what was seen of a portal `ms` older, as if so much time had passed without a look. */
export async function letTimePass(panel: Page, portal: 'amazon' | 'ebay', ms: number): Promise<void> {
  await panel.evaluate(
    async (by, of) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('replywatch');
        opening.onsuccess = () => resolve(opening.result);
      });
      const tx = db.transaction('coverage', 'readwrite');
      const store = tx.objectStore('coverage');
      const reading = store.getAll();
      reading.onsuccess = () => {
        for (const record of reading.result as Record<string, number>[]) {
          if (!String(record.key).startsWith(of)) continue;
          for (const name of ['seenAt', 'countedAt', 'countedSince', 'lookedAt']) {
            if (record[name] !== undefined) record[name] -= by;
          }
          store.put(record);
        }
      };
      await new Promise((resolve) => {
        tx.oncomplete = resolve;
      });
      db.close();
      new BroadcastChannel('replywatch-changed').postMessage(null);
    },
    ms,
    portal,
  );
}
