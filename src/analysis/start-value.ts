import { type Interval, intervalOf, valueOf } from '#src/domain/amount.ts';
import { daysBetween, lastDayOf } from '#src/domain/day.ts';
import { endsAt, endYear, isFullYear, lastDay, type Period, sameYearKind } from '#src/domain/period.ts';
import type { Target } from '#src/domain/target.ts';
import { type AnnualSeries, isValue } from './annual-series.ts';

/** The value progress is counted from. */
export type StartValue =
  | {
      readonly kind: 'known';
      readonly basis: 'announced' | 'measured';
      readonly period: Period;
      readonly end: number;
      readonly value: number;
      readonly interval: Interval;
    }
  /** No full-year start was announced and the reporter has no figure that could stand for it. */
  | { readonly kind: 'unknown' };

/**
 * The start value for one reporter's series (domain 7.3).
 *
 * As announced where the promise named a full year of the series' kind, because the promise was made on it. Where it
 * named part of a year, or nothing, the reporter's own figure: for the year the announcement spoke of, else for the
 * last full year that had ended by then, at most two years before. Part of a year is never scaled up to a whole one (pitfall 7).
 */
export function startValue(target: Target, series: AnnualSeries): StartValue {
  const announced = target.baseline;
  if (announced !== null && sameYearKind(announced.period, series.yearLike)) {
    return {
      kind: 'known',
      basis: 'announced',
      period: announced.period,
      end: endsAt(announced.period),
      value: valueOf(announced.amount),
      interval: intervalOf(announced.amount),
    };
  }
  // A full year of another kind must not be replaced by a neighbour: fiscal and calendar years are not comparable.
  if (announced !== null && isFullYear(announced.period)) return { kind: 'unknown' };
  const figure =
    announced !== null
      ? series.figures.find((f) => isValue(f) && endYear(f.observation.period) === endYear(announced.period))
      : lastEndedBy(target, series);
  if (figure === undefined) return { kind: 'unknown' };
  const { observation, end, value, interval } = figure;
  return { kind: 'known', basis: 'measured', period: observation.period, end, value, interval };
}

/** A figure older than two years is not where the promise started. */
const OLDEST_START_DAYS = 731;

function lastEndedBy(target: Target, series: AnnualSeries) {
  const { announcedOn } = target;
  if (announcedOn === null) return undefined;
  const last = series.figures.findLast(
    (f) => isValue(f) && lastDay(f.observation.period) <= lastDayOf(announcedOn),
  );
  const age = last && daysBetween(lastDay(last.observation.period), lastDayOf(announcedOn));
  return age !== undefined && age <= OLDEST_START_DAYS ? last : undefined;
}
