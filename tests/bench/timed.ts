/** One line of the bench. Times of one run on one machine compare with each other, not with those of another. */
export interface Measured {
  readonly name: string;
  /** Milliseconds, the median of the runs. */
  readonly ms: number;
  /** How many times the yardstick of the same run. */
  readonly ratio: number;
  /** Milliseconds that it may take, where the product is held to some. */
  readonly limit?: number;
}

/** One line of the bench that is no time: bytes, nodes. */
export interface Counted {
  readonly name: string;
  readonly count: number;
  readonly unit: string;
  readonly limit?: number;
}

/** The middle of the times, which one slow run does not move. Milliseconds. */
export function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError('the median of no times');
  return middle;
}

/** Milliseconds that `work` takes: the median of `runs`, after one that warms up. */
export function timed(runs: number, work: () => void): number {
  work();
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

/** A fixed piece of arithmetic and allocation, about as much as a small page does. What else is timed is told in its multiples. */
export function yardstick(): void {
  const parts: string[] = [];
  for (let i = 0; i < 40_000; i++) parts.push(String(Math.sqrt(i)));
  if (parts.join('').length === 0) throw new Error('never');
}
