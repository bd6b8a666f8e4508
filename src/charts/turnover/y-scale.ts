/** The value axis: from 0 to `top`, with at most six round ticks. */
export interface YScale {
  readonly top: number;
  readonly ticks: readonly number[];
}

const MOST_TICKS = 6;
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * How high the axis must reach for a goal: 15 % above it, and up to the highest projected bound, but no more than 35 %
 * above the goal; a bar that goes farther is broken (design guide, axes).
 */
export function goalRoom(goal: number, bound: number): number {
  return Math.max(goal * 1.15, Math.min(bound, goal * 1.35));
}

/** An axis that starts at zero and holds the goal with room above, and every figure. Unit as given. */
export function yScale(goalRoom: number, highest: number): YScale {
  const top = Math.max(goalRoom, highest * 1.1);
  const magnitude = 10 ** Math.floor(Math.log10(top / MOST_TICKS));
  const step = STEPS.map((s) => s * magnitude).find((s) => top / s < MOST_TICKS) ?? 10 * magnitude;
  const count = Math.floor(top / step);
  return { top, ticks: Array.from({ length: count + 1 }, (_, i) => i * step) };
}
