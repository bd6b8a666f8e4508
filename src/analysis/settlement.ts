import type { Day } from '#src/domain/day.ts';
import type { Reporter } from '#src/domain/observation.ts';
import { sameYearKind } from '#src/domain/period.ts';
import { releaseWindow } from './release-window.ts';
import type { Judgement } from './verdict-matrix.ts';

/** When the figures that settle a verdict can be expected, judging by when earlier ones came out. */
export interface Settlement {
  /** The first side's earliest day. */
  readonly from: Day;
  /** The slowest side's latest day: the settlement date. */
  readonly to: Day;
  readonly slowest: Reporter;
  /** Sides for whose figures no release date is known. */
  readonly unknown: readonly Reporter[];
}

/**
 * Settlement date = end of the period + publication lag of the slowest source in the verdict (domain 7.4.4), by the
 * default reading of the deadline. `null` without a deadline, for a sum over years, and where no lag is known.
 */
export function settlementOf(judgement: Judgement): Settlement | null {
  if (judgement.kind !== 'yearly') return null;
  const cells = judgement.cells.filter((c) => c.reading === 'calendar-year' && c.path === 'compound');
  const windows = cells.map((c) => {
    const series = judgement.series.find(
      (s) => s.reporter === c.reporter && sameYearKind(s.yearLike, c.yearLike),
    );
    const window = series && c.due ? releaseWindow(series, c.due) : null;
    return { reporter: c.reporter, window };
  });
  const known = windows.flatMap(({ reporter, window }) => (window ? [{ reporter, ...window }] : []));
  const last = known.toSorted((a, b) => b.to.localeCompare(a.to))[0];
  const first = known.toSorted((a, b) => a.from.localeCompare(b.from))[0];
  if (!first || !last) return null;
  return {
    from: first.from,
    to: last.to,
    slowest: last.reporter,
    unknown: windows.flatMap(({ reporter, window }) => (window ? [] : [reporter])),
  };
}
