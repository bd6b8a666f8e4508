import { type Cell, cellOf } from './cells.ts';
import type { Path } from './columns.ts';
import { figureSheet } from './figures.ts';
import { sureToMiss } from './forecast.ts';
import { dues } from './promise.ts';
import type { RawPair, RawTarget } from './raw.ts';

const PATHS: readonly Path[] = ['compound', 'straight'];

/** Every cell of a yearly target on what was known at the end of `asOf`. */
export function cellSheet(pair: RawPair, target: RawTarget, asOf: string): readonly Cell[] {
  const figures = figureSheet(pair, target.quantity, asOf);
  const cells = [...new Set(figures.map((f) => f.series))].flatMap((series) => {
    const own = figures.filter((f) => f.series === series);
    return dues(target, own).flatMap(({ reading, due }) =>
      PATHS.map((path) => cellOf(target, own, reading, due, path, asOf)),
    );
  });
  const missing = sureToMiss(cells, figures, asOf);
  return cells.map((c) =>
    missing.includes(c) ? { ...c, state: { state: 'will-be-missed' }, rounding: null } : c,
  );
}
