import { addDays, type Day, daysBetween, lastDayOf } from '#src/domain/day.ts';
import { lastDay, type Period } from '#src/domain/period.ts';
import type { AnnualSeries } from './annual-series.ts';

/** When a figure can be expected, judging by earlier years. Both ends are days. */
export interface ReleaseWindow {
  readonly from: Day;
  readonly to: Day;
  /** The years whose publication it is judged by. */
  readonly years: readonly Period[];
}

/** A page half a year after the year's end is somebody quoting the figure, not its release. */
const LONGEST_LAG = 183;
const YEARS_JUDGED = 3;

/**
 * The window in which a reporter's figure for `due` should appear: the shortest and longest time it took, from the end
 * of the year to the first page with its figure, over the last three years for which that is known (domain 7.4.4).
 * `null` when no year's release date is known.
 */
export function releaseWindow(series: AnnualSeries, due: Period): ReleaseWindow | null {
  const known = series.figures
    .flatMap((figure) => {
      const first = [figure.observation, ...figure.others]
        .flatMap((o) => (o.source.publishedOn?.length === 10 ? [lastDayOf(o.source.publishedOn)] : []))
        .toSorted()[0];
      const { period } = figure.observation;
      return first === undefined ? [] : [{ period, lag: daysBetween(lastDay(period), first) }];
    })
    .filter(({ lag }) => lag > 0 && lag <= LONGEST_LAG)
    .slice(-YEARS_JUDGED);
  if (known.length === 0) return null;
  const lags = known.map((k) => k.lag);
  const end = lastDay(due);
  return {
    from: addDays(end, Math.min(...lags)),
    to: addDays(end, Math.max(...lags)),
    years: known.map((k) => k.period),
  };
}
