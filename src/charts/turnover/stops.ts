import type { AnnualFigure } from '#src/analysis/annual-series.ts';
import type { Reporter } from '#src/domain/observation.ts';
import { nextPlace, type Position } from '../parts/next-place.ts';
import type { Mark } from './sides.ts';
import type { Place } from './place.ts';
import type { TurnoverChart } from './model.ts';
import type { ProjectedYear } from './projected-years.ts';

/**
 * One place the reader can stand on: a side in a year, with its figure, its projection, or the fact that none was found.
 * A year with a figure says the figure alone, so a projection is never read as one (pitfall 20).
 */
export interface Stop {
  readonly reporter: Reporter;
  readonly place: Place;
  readonly x: number;
  readonly figure: AnnualFigure | null;
  /** Of the figure, in the dollars shown. */
  readonly value: number | null;
  readonly projected: ProjectedYear | null;
  /** There is a figure, and no price index to say it in these dollars. */
  readonly unpriced: boolean;
}

/**
 * For each side, every year from the first to the last on the chart that has a figure on any side, gaps included; the
 * side with a projection goes on to its end.
 */
export function stopsOf(chart: TurnoverChart): readonly (readonly Stop[])[] {
  const places = chart.sides.flatMap((s) => [...s.marks.map((m) => m.x), ...s.unpriced]);
  const [first, last] = [Math.floor(Math.min(...places)), Math.floor(Math.max(...places))];
  return chart.sides.map((side, s) => {
    const marks = new Map<number, Mark>(side.marks.map((m) => [m.x, m]));
    const projected = chart.projection?.side === s ? chart.projection.years : [];
    const offset = (side.marks[0]?.x ?? side.unpriced[0] ?? 0) % 1;
    const years = Array.from({ length: last - first + 1 }, (_, i) => first + i + offset);
    const coming = projected.map((p) => p.x).filter((x) => !years.some((year) => same(year, x)));
    return [...years, ...coming].map((x) => {
      const mark = marks.get(x);
      return {
        reporter: side.reporter,
        place: side.place,
        x,
        figure: mark?.figure ?? null,
        value: mark?.value ?? null,
        projected: mark ? null : (projected.find((p) => same(p.x, x)) ?? null),
        unpriced: side.unpriced.includes(x),
      };
    });
  });
}

/** Years that end with an odd month do not add up exactly. */
function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.01;
}

/** Where a key leads; `null` leaves the chart, and `undefined` is a key the chart does not use, or a chart without stops. */
export function nextPosition(
  key: string,
  at: Position | null,
  stops: readonly (readonly Stop[])[],
): Position | null | undefined {
  // The chart is entered at what was reported, not at what may come.
  const year = Math.max(0, stops[0]?.findLastIndex((s) => s.projected === null) ?? 0);
  return nextPlace(
    key,
    at,
    stops.map((row) => row.length),
    { side: 0, year },
  );
}
