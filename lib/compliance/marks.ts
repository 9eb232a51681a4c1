type Test = (word: string) => boolean;

const tests: Test[] = [];

/**
 * Has every word tested once, when it is first met. Returns the bit that the word's marks have where the test (given the
 * folded word) is met. For at most 31 tests, all of them added while modules load.
 */
export function markWords(test: Test): number {
  tests.push(test);
  return 1 << (tests.length - 1);
}

/** Which tests a folded word meets, one bit each. */
export function marksOfWord(word: string): number {
  let marks = 0;
  for (let t = 0; t < tests.length; t++) if ((tests[t] as Test)(word)) marks |= 1 << t;
  return marks;
}
