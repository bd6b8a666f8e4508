import type { PathId } from './paths/registry.ts';
import type { Judgement, VerdictCell } from './verdict-matrix.ts';

/**
 * The cell whose numbers sentences and rows use: by the calendar year, with numbers before a figure alone, then the
 * newest figure, then the first side. `null` without figures, and for sums over several years.
 */
export function leadCell(judgement: Judgement, path: PathId): VerdictCell | null {
  if (judgement.kind !== 'yearly') return null;
  return judgement.cells
    .filter((c) => c.path === path && c.reading === 'calendar-year' && c.latest !== null)
    .reduce<VerdictCell | null>(
      (best, c) => (best === null || measured(c) > measured(best) ? c : best),
      null,
    );
}

/** Cells with numbers come before cells with a figure alone; among them the newest year. */
function measured(cell: VerdictCell): number {
  return (cell.progress === null ? 0 : 10_000) + (cell.latest?.end ?? 0);
}
