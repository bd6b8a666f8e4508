import type { VerdictCell } from '#src/analysis/verdict-matrix.ts';
import { endsAt, formatPeriod, type Period } from '#src/domain/period.ts';

/** Every full year for which some cell has a verdict, ascending. */
export function matrixYears(cells: readonly VerdictCell[]): readonly Period[] {
  const years = new Map(
    cells.flatMap((c) =>
      c.years.map((y) => [formatPeriod(y.figure.observation.period), y.figure.observation.period]),
    ),
  );
  return [...years.values()].toSorted((a, b) => endsAt(a) - endsAt(b));
}

/** The cells that stood alone in a year, and the choices that flip the verdict there. */
export function disagreeing(
  cells: readonly VerdictCell[],
  year: Period,
): { readonly odd: readonly VerdictCell[]; readonly on: readonly ('side' | 'path')[] } {
  const heard = cells.flatMap((cell) => {
    const state = cell.years.find((y) => formatPeriod(y.figure.observation.period) === formatPeriod(year))
      ?.state.state;
    return state === undefined ? [] : [{ cell, state }];
  });
  const counts = new Map<string, number>();
  for (const { state } of heard) counts.set(state, (counts.get(state) ?? 0) + 1);
  if (counts.size < 2) return { odd: [], on: [] };
  const fewest = Math.min(...counts.values());
  const differ = (choice: 'side' | 'path') =>
    heard.some((a) =>
      heard.some((b) => {
        const sameSide = a.cell.reporter === b.cell.reporter;
        const samePath = a.cell.path === b.cell.path;
        return (choice === 'side' ? samePath && !sameSide : sameSide && !samePath) && a.state !== b.state;
      }),
    );
  return {
    odd: heard.filter((h) => counts.get(h.state) === fewest && fewest < heard.length / 2).map((h) => h.cell),
    on: (['side', 'path'] as const).filter(differ),
  };
}
