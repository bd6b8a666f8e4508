import type { Outlook } from './outlook.ts';
import { PARAMETERS } from './parameters.ts';

/**
 * The value `years` ahead that lies `t` distances from the middle; below it when `t` is negative.
 *
 * V·exp(m + s·t·u), with m = h·d + 0.1·s·√h and u = 0.89·h^0.44 downwards, 0.91·h^0.56 upwards. By √h alone, ranges hold too
 * little in far years: pairs share their shocks, and nobody knows a pair's drift.
 */
export function valueAt(outlook: Outlook, years: number, t: number): number {
  return outlook.from.value * Math.exp(middle(outlook, years) + outlook.scale * unit(years, t) * t);
}

/** The `t` of {@link valueAt} that gives `value`. */
export function distanceOf(outlook: Outlook, years: number, value: number): number {
  const beyond = Math.log(value / outlook.from.value) - middle(outlook, years);
  return beyond / (outlook.scale * unit(years, beyond));
}

function middle({ drift, scale }: Outlook, years: number): number {
  return years * drift + PARAMETERS.lean * scale * Math.sqrt(years);
}

function unit(years: number, direction: number): number {
  const { below, fall, above, rise } = PARAMETERS;
  return direction < 0 ? below * years ** fall : above * years ** rise;
}
