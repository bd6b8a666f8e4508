/** The axis of shares, as fractions. */
export interface ShareScale {
  readonly bottom: number;
  readonly top: number;
  readonly ticks: readonly number[];
}

const MOST_TICKS = 7;
/** Up to 2 each goes into 1, so that the goal has a gridline of its own. */
const STEPS = [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10];

/** Holds the start, the goal with room above it for its bar, and every share: nothing is cut off at either end. */
export function shareScale(shares: readonly number[]): ShareScale {
  const [lowest, highest] = [Math.min(0, ...shares), Math.max(1, ...shares)];
  const room = (highest - lowest) * 0.08;
  const [bottom, top] = [lowest < 0 ? lowest - room : 0, highest + room];
  const magnitude = 10 ** Math.max(0, Math.floor(Math.log10(top - bottom) - 1));
  const step = STEPS.map((s) => s * magnitude).find((s) => (top - bottom) / s < MOST_TICKS) ?? 10 * magnitude;
  const [first, last] = [Math.ceil(bottom / step), Math.floor(top / step)];
  // Multiples of a fraction pick up dust in floating point.
  return {
    bottom,
    top,
    ticks: Array.from({ length: last - first + 1 }, (_, n) => Number(((first + n) * step).toFixed(2))),
  };
}
