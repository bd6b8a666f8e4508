import { useXAxisScale, useYAxisScale } from 'recharts';

/** Where values lie on the drawing, in CSS pixels. */
export interface Scales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** Pixel positions from Recharts' own scales; `null` before the chart has been laid out. */
export function useScales(): Scales | null {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (!xScale || !yScale) return null;
  return { x: (value) => xScale(value) ?? 0, y: (value) => yScale(value) ?? 0 };
}
