import { AsyncLocalStorage } from 'node:async_hooks';
import type { PageReport } from '../../../../lib/messaging/protocol';
import type { Sighting } from '../../../../lib/model/sighting';
import { NEXT_LOOK } from '../../../../lib/worker/alarm';
import { createWorker, type Worker } from '../../../../lib/worker/worker';
import { createFakeBrowser, stage } from '../fake-browser';
import { FakeStore, store } from './store';
import { type AccountId, type Case, MINUTE } from './work';

/** How many of the worker's tasks end with its death, and within how many calls. */
const KILLED = 0.15;
const CALLS = 20;

export interface PopUp {
  at: number;
  id: string;
  /** Everything that the notification shows. */
  text: string;
}

const ACCOUNTS: Record<AccountId, Pick<PageReport, 'portal' | 'account' | 'view'>> = {
  uk: { portal: 'amazon', account: { host: 'sellercentral.amazon.co.uk' }, view: 'response-needed' },
  eu: { portal: 'amazon', account: { host: 'sellercentral.amazon.de' }, view: 'response-needed' },
  ebay: { portal: 'ebay', account: { host: 'www.ebay.de', user: 'bright-tools' }, view: 'inbox' },
};

/** A worker's life: how many more calls to the browser it makes before it is killed, if it is. */
interface Life {
  worker: Worker;
  callsLeft: number;
  kill: () => void;
}

// Tells whose call one is: what a killed worker had still under way must not go on.
const living = new AsyncLocalStorage<Life>();

/** One browser with its own store, whose worker can be killed at any call to the browser. */
export class Seat {
  readonly popUps: PopUp[] = [];
  #fake = createFakeBrowser();
  #store = new FakeStore();
  #life: Life | undefined;
  readonly #random: () => number;

  constructor(settings: object, random: () => number) {
    this.#random = random;
    this.#fake.storage.set('settings', settings);
    const { create } = this.#fake.browser.notifications;
    create.mockImplementation(async (id, options) => {
      this.popUps.push({ at: stage.now, id, text: Object.values(options).join('\n') });
      this.#fake.notifications.set(id, options.message);
      return id;
    });
    for (const area of ['action', 'alarms', 'notifications'] as const) this.#makeMortal(this.#fake.browser[area]);
    this.#makeMortal(this.#fake.browser.storage.local, ['get', 'set', 'remove']);
  }

  /** When the alarm rings; never, where none is set. */
  get alarmAt(): number {
    return this.#fake.alarms.get(NEXT_LOOK)?.scheduledTime ?? Number.POSITIVE_INFINITY;
  }

  /** The browser was started, or closed: then there are no alarms and no notifications any more. */
  restart(): void {
    this.#fake.alarms.clear();
    this.#fake.notifications.clear();
    this.#life = undefined;
  }

  /** The alarm rings, at the time it was set for or when the machine wakes. */
  ring(): Promise<boolean> {
    const { alarms } = this.#fake;
    const alarm = alarms.get(NEXT_LOOK);
    alarms.delete(NEXT_LOOK);
    const { periodInMinutes } = alarm ?? {};
    if (alarm && periodInMinutes)
      alarms.set(NEXT_LOOK, { ...alarm, scheduledTime: stage.now + periodInMinutes * MINUTE });
    return this.#run(() => undefined);
  }

  /** The agent looks at an account's whole list. */
  view(account: AccountId, cases: readonly Case[]): Promise<boolean> {
    const rows = cases.map(
      ({ id, buyer, subject, start }): Sighting => ({
        kind: 'row',
        nativeId: id,
        buyer,
        subject,
        needsReply: 'yes',
        unread: true,
        lastActivity: { range: { from: start, to: start }, source: 'data' },
      }),
    );
    const { length } = cases;
    const list: Sighting = { kind: 'list', view: ACCOUNTS[account].view ?? 'other', seen: length, total: length };
    const unread: Sighting = { kind: 'count', counted: 'unread', count: length, atLeast: false };
    return this.#report(account, [...rows, list, ...(account === 'ebay' ? [unread] : [])]);
  }

  /** The agent answers. */
  answer({ account, id, start }: Case): Promise<boolean> {
    const message = (author: 'buyer' | 'seller', when: number) => ({
      author,
      at: { range: { from: when, to: when }, source: 'data' as const },
    });
    const messages = [message('buyer', start), message('seller', stage.now)];
    return this.#report(account, [{ kind: 'thread', nativeId: id, needsReply: 'no', complete: true, messages }]);
  }

  #report(account: AccountId, sightings: Sighting[]): Promise<boolean> {
    const report = { ...ACCOUNTS[account], page: 'inbox', state: 'ok', at: stage.now, sightings, probe: {} } as const;
    return this.#run((worker) => worker.handlers.report(report));
  }

  /** @returns whether the worker got as far as to answer */
  async #run(task: (worker: Worker) => unknown): Promise<boolean> {
    stage.fake = this.#fake;
    store.current = this.#store;
    const never = Number.POSITIVE_INFINITY;
    this.#life ??= { worker: createWorker(() => stage.now), callsLeft: never, kill: () => undefined };
    const life = this.#life;
    if (this.#random() < KILLED) life.callsLeft = 1 + Math.floor(this.#random() * CALLS);
    let answered = false;
    await new Promise<void>((resolve, reject) => {
      life.kill = resolve;
      living.run(life, async () => {
        try {
          await task(life.worker);
          answered = true;
          await life.worker.look();
          resolve();
        } catch (error) {
          reject(error);
        }
      });
    });
    // Idle for half a minute, a worker is gone as well.
    if (life.callsLeft <= 0 || this.#random() < 0.7) this.#life = undefined;
    else life.callsLeft = never;
    return answered;
  }

  /** After the last call of a worker's life nothing it calls does anything, and no call returns. */
  #makeMortal(area: object, names = Object.keys(area)): void {
    const methods = area as Record<string, (...values: unknown[]) => unknown>;
    for (const name of names) {
      const method = methods[name];
      if (!method) continue;
      methods[name] = (...values: unknown[]) => {
        const life = living.getStore();
        if (!life) throw new Error(`${name} was called by nobody`);
        life.callsLeft -= 1;
        if (life.callsLeft > 0) return method(...values);
        // Killed before the browser did it, or after.
        if (life.callsLeft === 0 && this.#random() < 0.5) method(...values);
        life.kill();
        return new Promise(() => undefined);
      };
    }
  }
}
