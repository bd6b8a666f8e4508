import type { AnnualFigure } from '#src/analysis/annual-series.ts';
import type { Reporter } from '#src/domain/observation.ts';
import type { Place, TurnoverChart } from './model.ts';

/** One place the reader can stand on: a side in a year, with its figure or the fact that none was found. */
export interface Stop {
  readonly reporter: Reporter;
  readonly place: Place;
  readonly x: number;
  readonly figure: AnnualFigure | null;
}

/** For each side, every year from the first to the last on the chart that has a figure on any side, gaps included. */
export function stopsOf(chart: TurnoverChart): readonly (readonly Stop[])[] {
  return chart.sides.map((side) => {
    const marks = new Map(side.marks.map((m) => [m.x, m.figure]));
    const offset = (side.marks[0]?.x ?? 0) % 1;
    const all = chart.sides.flatMap((s) => s.marks.map((m) => m.x));
    const [first, last] = [Math.floor(Math.min(...all)), Math.floor(Math.max(...all))];
    return Array.from({ length: last - first + 1 }, (_, i) => {
      const x = first + i + offset;
      return { reporter: side.reporter, place: side.place, x, figure: marks.get(x) ?? null };
    });
  });
}

export interface Position {
  readonly side: number;
  readonly year: number;
}

/** Where a key leads; `null` leaves the chart, and `undefined` is a key the chart does not use, or a chart without stops. */
export function nextPosition(
  key: string,
  at: Position | null,
  stops: readonly (readonly Stop[])[],
): Position | null | undefined {
  const lastYear = (stops[at?.side ?? 0]?.length ?? 0) - 1;
  if (lastYear < 0) return undefined;
  const here = at ?? { side: 0, year: lastYear };
  const clamp = (n: number, max: number) => Math.max(0, Math.min(max, n));
  switch (key) {
    case 'ArrowLeft':
      return at === null ? here : { ...here, year: clamp(here.year - 1, lastYear) };
    case 'ArrowRight':
      return at === null ? here : { ...here, year: clamp(here.year + 1, lastYear) };
    case 'ArrowUp':
      return at === null ? here : { ...here, side: clamp(here.side - 1, stops.length - 1) };
    case 'ArrowDown':
      return at === null ? here : { ...here, side: clamp(here.side + 1, stops.length - 1) };
    case 'Home':
      return { ...here, year: 0 };
    case 'End':
      return { ...here, year: lastYear };
    case 'Escape':
      return null;
    default:
      return undefined;
  }
}
