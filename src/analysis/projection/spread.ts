import type { Outlook } from './outlook.ts';
import { PARAMETERS } from './parameters.ts';
import { FALL, RISE, shareBelow } from './student.ts';

/**
 * The value `years` ahead that lies `t` distances below the middle where `t` is negative, else above it:
 * V·exp(m + s·u·t), with m = h·d + 0.1·s·√h, and u = 0.90·h^0.44 downwards, 0.97·h^0.56 upwards.
 *
 * Widening by √h alone, the ranges of far years hold too little: pairs share their shocks, and nobody knows a
 * drift.
 */
export function valueAt(outlook: Outlook, years: number, t: number): number {
  return outlook.from.value * Math.exp(middle(outlook, years) + outlook.scale * unit(years, t) * t);
}

/** The `t` of {@link valueAt} that gives `value`. */
export function distanceOf(outlook: Outlook, years: number, value: number): number {
  const beyond = Math.log(value / outlook.from.value) - middle(outlook, years);
  return beyond / (outlook.scale * unit(years, beyond));
}

/** How likely it is to come out farther up than `t`. */
export function chanceAbove(t: number): number {
  const { degrees } = t < 0 ? FALL : RISE;
  // The sum may come out a rounding error beyond 0 or 1.
  return Math.min(1, Math.max(0, 1 - shareBelow(t, degrees)));
}

function middle({ drift, scale }: Outlook, years: number): number {
  return years * drift + PARAMETERS.lean * scale * Math.sqrt(years);
}

function unit(years: number, direction: number): number {
  const { below, fall, above, rise } = PARAMETERS;
  return direction < 0 ? below * years ** fall : above * years ** rise;
}
