import fc from 'fast-check';
import type { YearFigure } from '#src/analysis/projection/log-growth.ts';

/** Calendar years in a row from `first`; `null` is a year without a figure. */
export function figuresFrom(first: number, values: readonly (number | null)[]): YearFigure[] {
  return values.flatMap((value, i) => (value === null ? [] : [{ end: first + i + 1, value }]));
}

/** Four to forty years in a row, each between a tenth and ten times the year before. */
export const run = fc
  .tuple(
    fc.double({ min: 1e-3, max: 1e13, noNaN: true }),
    fc.array(fc.double({ min: -2.3, max: 2.3, noNaN: true }), { minLength: 3, maxLength: 39 }),
  )
  .map(([start, growths]) => {
    let value = start;
    return figuresFrom(1990, [start, ...growths.map((g) => (value *= Math.exp(g)))]);
  });
