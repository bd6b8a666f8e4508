import type { Position } from '../parts/next-place.ts';
import type { Stop } from './stops.ts';

/** The value the reader's ring stands at. */
export function levelOf({ value, projected }: Stop): number | null {
  return value ?? projected?.median ?? null;
}

/** From where to where a pointer finds it. */
function spanOf({ value, projected }: Stop): { readonly low: number; readonly high: number } | null {
  if (value !== null) return { low: value, high: value };
  return projected && { low: projected.low80, high: projected.high80 };
}

/** In CSS pixels; farther off a pointer stands on nothing. */
const REACH = 60;

/** The place whose mark or bar is nearest to a pointer, `null` where none is near. */
export function nearest(
  stops: readonly (readonly Stop[])[],
  px: number,
  py: number,
  toX: (x: number) => number,
  toY: (v: number) => number,
): Position | null {
  let best: { readonly position: Position; readonly distance: number } | null = null;
  for (const [side, row] of stops.entries()) {
    for (const [year, stop] of row.entries()) {
      const reach = spanOf(stop);
      if (!reach) continue;
      const [low, high] = [toY(reach.low), toY(reach.high)];
      // Sideways distance weighs more, so that a column of the chart belongs to its year.
      const distance = Math.hypot((toX(stop.x) - px) * 1.5, Math.max(high - py, py - low, 0));
      if (best === null || distance < best.distance) best = { position: { side, year }, distance };
    }
  }
  return best && best.distance < REACH * 1.5 ? best.position : null;
}
