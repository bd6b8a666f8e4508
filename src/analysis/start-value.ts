import { type Interval, intervalOf, isPoint, valueOf } from '#src/domain/amount.ts';
import { addYears, lastDayOf } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import { endsAt, endYear, isFullYear, lastDay, type Period, sameYearKind } from '#src/domain/period.ts';
import type { Target } from '#src/domain/target.ts';
import { type AnnualFigure, type AnnualSeries, isValue } from './annual-series.ts';
import { knownFrom } from './known-on.ts';

/**
 * Which value of the start year counts as the start (domain 7.3): as announced, because the promise was made on it; the
 * reporter's own figure as first published; or that figure as it stands now.
 */
export const START_BASES = ['announced', 'first-measured', 'latest'] as const;
export type StartBasis = (typeof START_BASES)[number];

/** The value progress is counted from. */
export type StartValue =
  | {
      readonly kind: 'known';
      readonly basis: 'announced' | 'measured';
      /** The figure it is, when measured; an announcement has none. */
      readonly observation: Observation | null;
      readonly period: Period;
      readonly end: number;
      readonly value: number;
      readonly interval: Interval;
    }
  /** No full-year start was announced and the reporter has no figure that could stand for it. */
  | { readonly kind: 'unknown' };

/**
 * The start value for one reporter's series (domain 7.3), by default as announced where the promise named a full year
 * of the series' kind. Where it named part of a year, or nothing, and wherever another basis is asked for, the
 * reporter's own figure: for the year the announcement spoke of, else for the last full year that had ended by then, at
 * most two years before. Part of a year is never scaled up to a whole one (pitfall 7), and no basis silently stands in
 * for another (pitfall 6).
 */
export function startValue(
  target: Target,
  series: AnnualSeries,
  basis: StartBasis = 'announced',
): StartValue {
  const announced = target.baseline;
  if (basis === 'announced' && announced !== null && sameYearKind(announced.period, series.yearLike)) {
    return {
      kind: 'known',
      basis: 'announced',
      observation: null,
      period: announced.period,
      end: endsAt(announced.period),
      value: valueOf(announced.amount),
      interval: intervalOf(announced.amount),
    };
  }
  const figure = measuredStart(target, series);
  if (figure === null) return { kind: 'unknown' };
  const observation = basis === 'first-measured' ? firstPrint(figure) : figure.observation;
  return {
    kind: 'known',
    basis: 'measured',
    observation,
    period: observation.period,
    end: figure.end,
    value: valueOf(observation.amount),
    interval: intervalOf(observation.amount),
  };
}

/** How far a reporter's own figure for the start year lies from the announced start, as a fraction of the latter. */
export interface StartDifference {
  readonly figure: AnnualFigure;
  readonly difference: number;
}

/** Below this the announced and the measured start are told as one (domain 7.3). */
const WORTH_SAYING = 0.02;

/** The difference where it is worth saying: more than 2 %. `null` otherwise, and without either value. */
export function startDifference(target: Target, series: AnnualSeries): StartDifference | null {
  const announced = startValue(target, series);
  const figure = measuredStart(target, series);
  if (announced.kind === 'unknown' || announced.basis === 'measured' || figure === null) return null;
  const difference = figure.value / announced.value - 1;
  return Math.abs(difference) > WORTH_SAYING ? { figure, difference } : null;
}

function measuredStart(target: Target, series: AnnualSeries): AnnualFigure | null {
  const announced = target.baseline;
  if (announced === null) return lastEndedBy(target, series) ?? null;
  // A full year of another kind must not be replaced by a neighbour: fiscal and calendar years are not comparable.
  if (isFullYear(announced.period) && !sameYearKind(announced.period, series.yearLike)) return null;
  const year = endYear(announced.period);
  return series.figures.find((f) => isValue(f) && endYear(f.observation.period) === year) ?? null;
}

/** The earliest exact figure on a dated page; a page without a date cannot be shown to be earlier. */
function firstPrint({ observation, others, superseded }: AnnualFigure): Observation {
  const dated = [observation, ...others, ...superseded].filter(
    ({ amount, source }) => source.publishedOn !== null && isPoint(amount),
  );
  return dated.toSorted((a, b) => knownFrom(a).localeCompare(knownFrom(b)))[0] ?? observation;
}

/** A figure older than two years is not where the promise started. */
const OLDEST_START_YEARS = 2;

function lastEndedBy(target: Target, series: AnnualSeries) {
  const { announcedOn } = target;
  if (announcedOn === null) return undefined;
  const last = series.figures.findLast(
    (f) => isValue(f) && lastDay(f.observation.period) <= lastDayOf(announcedOn),
  );
  if (last === undefined) return undefined;
  const until = addYears(lastDay(last.observation.period), OLDEST_START_YEARS);
  return lastDayOf(announcedOn) <= until ? last : undefined;
}
