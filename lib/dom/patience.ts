const ROUNDS = 5;
const WITHIN = 2000;

/**
 * Counts how often a page throws out what we put there: five rounds in 2 s, and it does not want it.
 * @returns a function that counts one round and says whether to give up
 */
export function createPatience(): () => boolean {
  let rounds: number[] = [];
  return () => {
    const now = performance.now();
    rounds = [...rounds.filter((at) => now - at < WITHIN), now];
    return rounds.length >= ROUNDS;
  };
}
