import type { Position } from '../parts/next-place.ts';
import type { Scales } from '../parts/scales.ts';
import type { CompareSeries } from './model.ts';

/** In CSS pixels; farther off a pointer stands on nothing. */
const REACH = 40;

/** The mark nearest to a pointer, `null` where none is near; where marks lie on each other, the one drawn last. */
export function nearestPlace(
  series: readonly CompareSeries[],
  px: number,
  py: number,
  g: Scales,
): Position | null {
  let best: { readonly position: Position; readonly distance: number } | null = null;
  for (const [side, { stops }] of series.entries()) {
    for (const [year, stop] of stops.entries()) {
      if (stop.kind !== 'figure') continue;
      const distance = Math.hypot(g.x(stop.timeUsed) - px, g.y(stop.share) - py);
      if (best === null || distance <= best.distance) best = { position: { side, year }, distance };
    }
  }
  return best && best.distance < REACH ? best.position : null;
}
