/** Where one file lays something for another one. */
export interface Slot<T> {
  offer(part: T): void;
  /** Takes it: an overlay of the next version, which may come into the same world, must not find this one's. */
  take(): T | null;
}

/**
 * A place in the isolated world that the overlay and the files loaded later share, and that no page can look into.
 * @param name of its own, without the extension's
 */
export function slotOf<T>(name: string): Slot<T> {
  const world = globalThis as { [key: symbol]: T | undefined };
  const key = Symbol.for(`replywatch.${name}`);
  return {
    offer(part) {
      world[key] = part;
    },
    take() {
      const part = world[key] ?? null;
      delete world[key];
      return part;
    },
  };
}
