import type { ChartFrame } from './chart-frame.ts';

/** Where values lie on a drawing, in CSS pixels. */
export interface Scales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** The room of an upright axis: its labels stand inside the plot, and Recharts draws none without any room. */
export const UPRIGHT_AXIS = 1;

/**
 * Where Recharts puts values of two domains: the same two straight lines as its own scales, which the charts' tests
 * compare. Taken from the drawing's size and not from the chart's store, which has the new scale one rendering after the
 * new rows: every mark and label would be made twice on every change.
 */
export function scalesIn(
  x: readonly [number, number],
  y: readonly [number, number],
  { margin, width, height, axis }: ChartFrame,
): Scales {
  const [left, right] = [margin.left + UPRIGHT_AXIS, width - margin.right];
  const foot = height - margin.bottom - axis;
  return {
    x: (value) => left + ((value - x[0]) / (x[1] - x[0])) * (right - left),
    y: (value) => foot - ((value - y[0]) / (y[1] - y[0])) * (foot - margin.top),
  };
}
