import { useXAxisScale, useYAxisScale } from 'recharts';
import type { Layout } from './layout.ts';
import type { TurnoverChart } from './model.ts';

/** Where years and values lie on the drawing, in CSS pixels. */
export interface Geometry {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
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

/** Pixel positions from Recharts' own scales; `null` before the chart has been laid out. */
export function useGeometry(layout: Layout): Geometry | null {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (!xScale || !yScale) return null;
  return {
    x: (year) => xScale(year) ?? 0,
    y: (value) => yScale(value) ?? 0,
    size: layout.labelSize,
    narrow: layout.narrow,
  };
}

/** Two decimals are finer than a screen shows, and keep the drawing short. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}
