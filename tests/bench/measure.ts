/** The middle of some figures, or the mean of the two middle ones; `NaN` for none. */
export function median(figures: readonly number[]): number {
  return (percentile(figures, 50) + percentile(figures, 50, Math.floor)) / 2;
}

/** The figure that `share` per cent of all do not exceed; `NaN` for none. */
export function percentile(figures: readonly number[], share: number, round = Math.ceil): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[round(((sorted.length - 1) * share) / 100)] ?? Number.NaN;
}

/** How often to run something. */
export interface Effort {
  runs: number;
  /** Runs before the first one that counts. */
  warmUp: number;
  /** Calls a run, for what is too short for the timer. */
  calls?: number;
}

/** Median ms of one call of `work`. */
export function timed(work: () => unknown, { runs, warmUp, calls = 1 }: Effort): number {
  const took: number[] = [];
  for (let run = -warmUp; run < runs; run++) {
    const start = performance.now();
    for (let call = 0; call < calls; call++) work();
    if (run >= 0) took.push((performance.now() - start) / calls);
  }
  return median(took);
}
