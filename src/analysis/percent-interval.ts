import type { Interval } from '#src/domain/amount.ts';

/** Every rate that would have been printed like this, as a fraction: "11.4" is [0.1135, 0.1145). */
export function percentInterval(published: string): Interval {
  const half = 0.5 * 10 ** -(published.split('.')[1]?.length ?? 0);
  return { low: (Number(published) - half) / 100, high: (Number(published) + half) / 100 };
}
