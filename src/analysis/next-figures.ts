import { addDays, type Day } from '#src/domain/day.ts';
import type { Reporter } from '#src/domain/observation.ts';
import { type Period, shiftYears } from '#src/domain/period.ts';
import type { AnnualSeries } from './annual-series.ts';
import { type ReleaseWindow, releaseWindow } from './release-window.ts';

/** The next full year a reporter owes, and when it can be expected. */
export interface NextFigure {
  readonly reporter: Reporter;
  readonly period: Period;
  readonly window: ReleaseWindow;
}

/** A figure is called overdue this many days after the end of its window (domain 6.1.8). */
const GRACE_DAYS = 45;

/** What is still to come, soonest first, and what should have come and was not found. */
export function nextFigures(
  series: readonly AnnualSeries[],
  asOf: Day,
): { readonly awaited: readonly NextFigure[]; readonly overdue: readonly NextFigure[] } {
  const all = series.flatMap((s) => {
    const last = s.figures.at(-1);
    if (last === undefined) return [];
    const period = shiftYears(last.observation.period, 1);
    const window = releaseWindow(s, period);
    return window === null ? [] : [{ reporter: s.reporter, period, window }];
  });
  const isOverdue = (f: NextFigure) => asOf > addDays(f.window.to, GRACE_DAYS);
  return {
    awaited: all.filter((f) => !isOverdue(f)).toSorted((a, b) => a.window.to.localeCompare(b.window.to)),
    overdue: all.filter(isOverdue),
  };
}
