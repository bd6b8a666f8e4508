import type { Interval } from '#src/domain/amount.ts';

/** Everything that two published parts can add up to. */
export function sumOf(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

/** Press often cuts digits off instead of rounding: 1.3179 printed as 1.317 can be anything below 1.318. */
export function orCutOff({ low, high }: Interval): Interval {
  return { low, high: high + (high - low) / 2 };
}

/** Whether some value lies in both. */
export function overlap(a: Interval, b: Interval): boolean {
  // One dollar of slack: adding in binary floating point must not part two intervals that touch.
  return a.low < b.high + 1 && b.low < a.high + 1;
}
