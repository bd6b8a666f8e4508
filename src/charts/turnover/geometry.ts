import type { Scales } from '../parts/scales.ts';
import type { Layout } from './layout.ts';
import type { TurnoverChart } from './model.ts';

/** Where years and values lie on the drawing, in CSS pixels. */
export interface Geometry extends Scales {
  /** Of label text. */
  readonly size: number;
  readonly narrow: boolean;
}

/** What every layer of the chart is given. */
export interface LayerProps {
  readonly chart: TurnoverChart;
  readonly layout: Layout;
}

/** The room of the value axis: its labels stand inside the plot, and Recharts draws none without any room. */
export const VALUE_AXIS = 1;

/** Turnover is a flow over a year, so the goal spans its year (design guide, section 5). */
export const HALF_YEAR = 0.37;

/** Of a year's projection, in CSS pixels. */
export function barWidth({ narrow }: Pick<Geometry, 'narrow'>): number {
  return narrow ? 8 : 13;
}

/**
 * Where Recharts puts years and values: the same two straight lines as its own scales, which the chart's tests compare.
 * Taken from the drawing's size and not from the chart's store, which has the new scale one rendering after the new
 * rows: every mark and label would be made twice on every change.
 */
export function geometryOf({ x, y }: Pick<TurnoverChart, 'x' | 'y'>, layout: Layout): Geometry {
  const { margin, width, height, axis } = layout;
  const [left, right] = [margin.left + VALUE_AXIS, width - margin.right];
  const foot = height - margin.bottom - axis;
  return {
    x: (year) => left + ((year - x[0]) / (x[1] - x[0])) * (right - left),
    y: (value) => foot - (value / y.top) * (foot - margin.top),
    size: layout.labelSize,
    narrow: layout.narrow,
  };
}
