import { type Scales, scalesIn } from '../parts/scales.ts';
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

/** Turnover is a flow over a year, so the goal spans its year (design guide, section 5). */
export const HALF_YEAR = 0.37;

/** Of a year's projection, in CSS pixels. */
export function barWidth({ narrow }: Pick<Geometry, 'narrow'>): number {
  return narrow ? 8 : 13;
}

export function geometryOf({ x, y }: Pick<TurnoverChart, 'x' | 'y'>, layout: Layout): Geometry {
  return { ...scalesIn(x, [0, y.top], layout), size: layout.labelSize, narrow: layout.narrow };
}
