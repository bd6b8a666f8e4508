import { intervalOf, valueOf } from '#src/domain/amount.ts';
import { type Day, firstDayOf } from '#src/domain/day.ts';
import type { Observation, Reporter } from '#src/domain/observation.ts';
import { endsAt, endYear, type Period, periodKind } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { Target } from '#src/domain/target.ts';
import { type AnnualFigure, type AnnualSeries, annualSeries, isValue, measures } from './annual-series.ts';
import { type CumulativeState, cumulativeState } from './cumulative.ts';
import { type Deadline, deadlineOf, type DeadlineReadingOption, dueYear } from './deadline.ts';
import { inCurrency } from './in-currency.ts';
import { knownOn } from './known-on.ts';
import { PATH_IDS, type PathId } from './paths/registry.ts';
import type { Progress } from './progress.ts';
import { type StartBasis, type StartValue, startValue } from './start-value.ts';
import { paceState, progressOf, type RoundingSpan, roundingSpan, type State, verdict } from './verdict.ts';
import { isRunning, willBeMissed } from './will-be-missed.ts';

/** One year of one cell: the figure, the numbers behind it and what they said that year. */
export interface CellYear {
  readonly figure: AnnualFigure;
  readonly progress: Progress;
  readonly state: State;
  /** The states that rounding leaves open; `null` when every value the digits allow says the same. */
  readonly rounding: RoundingSpan | null;
}

/** One reporter against one path under one reading of the deadline. */
export interface VerdictCell {
  readonly reporter: Reporter;
  readonly yearLike: Period;
  readonly path: PathId;
  readonly reading: DeadlineReadingOption['id'];
  readonly start: StartValue;
  /** The period in which this reporter's figures must meet the goal; `null` when no date was set. */
  readonly due: Period | null;
  readonly latest: AnnualFigure | null;
  /** `null` when there is no latest figure, no start or no deadline to measure against. */
  readonly progress: Progress | null;
  readonly state: State;
  /** Of a running state; `null` when it does not hang on rounding. */
  readonly rounding: RoundingSpan | null;
  /** Every year after the start and up to the due year that has a figure, ascending. */
  readonly years: readonly CellYear[];
}

/** Everything that can be said about one target on one day. */
export type Judgement =
  | {
      readonly kind: 'yearly';
      readonly target: Target;
      readonly asOf: Day;
      readonly goal: number;
      readonly deadline: Deadline | null;
      readonly series: readonly AnnualSeries[];
      /** The default reading first, then compound before straight. */
      readonly cells: readonly VerdictCell[];
    }
  | {
      readonly kind: 'cumulative';
      readonly target: Target;
      readonly asOf: Day;
      readonly goal: number;
      readonly deadline: Deadline | null;
      readonly observations: readonly Observation[];
      readonly state: CumulativeState;
    };

/**
 * Judges a target by every reporter, every path and every reading of its deadline (domain 5.1, 7.4 and 7.9), on what was
 * known on `asOf`, counted from `basis`. A target without any figure has no cells; a reading that comes to the same
 * period as an earlier one for a reporter has none of its own.
 */
export function judge(
  record: PairRecord,
  target: Target,
  asOf: Day,
  basis: StartBasis = 'announced',
): Judgement {
  return judgeKnown(knownOn(record, asOf), target, asOf, basis);
}

/** As `judge`, for a record that holds nothing but what was known on `asOf`: whoever judges many targets cuts it once. */
export function judgeKnown(
  whole: PairRecord,
  target: Target,
  asOf: Day,
  basis: StartBasis = 'announced',
): Judgement {
  const record = inCurrency(whole, target.goal.amount.currency);
  const deadline = deadlineOf(target);
  const goal = valueOf(target.goal.amount);
  if (target.goal.kind === 'cumulative') {
    const observations = record.observations.filter((o) => measures(o, target.quantity));
    const state = cumulativeState(target, target.goal, observations, asOf);
    return { kind: 'cumulative', target, asOf, goal, deadline, observations, state };
  }
  const series = annualSeries(record, target.quantity);
  const dues = series.map((s) => duesOf(deadline, s));
  const found = READINGS.flatMap((reading) =>
    PATH_IDS.flatMap((path) =>
      series.flatMap((s, i) =>
        dues[i]!.filter((d) => d.reading === reading).map(({ due }) => {
          const whole = cell({ target, deadline, series: s, reading, due, path, asOf, basis });
          return { series: s, dueEnd: due && endsAt(due), state: whole.state, cell: whole };
        }),
      ),
    ),
  );
  const missed = willBeMissed(found, series, goal, asOf);
  const cells = found.map((f): VerdictCell =>
    missed.includes(f) ? { ...f.cell, state: { state: 'will-be-missed' }, rounding: null } : f.cell,
  );
  return { kind: 'yearly', target, asOf, goal, deadline, series, cells };
}

const READINGS = ['calendar-year', 'last-twelve-months', 'nth-full-year'] as const;

interface Due {
  readonly reading: DeadlineReadingOption['id'];
  readonly due: Period | null;
}

/** The periods in which a series must meet the goal, one for each reading that differs from those before it. */
function duesOf(deadline: Deadline | null, { yearLike }: AnnualSeries): readonly Due[] {
  if (deadline === null) return [{ reading: 'calendar-year', due: null }];
  const seen = new Set<string>();
  return deadline.readings.flatMap(({ id: reading, period }) => {
    // Any twelve months can be set against calendar years; fiscal years are counted in their own kind.
    const due = periodKind(yearLike) === 'calendar-year' ? period : dueYear(period, yearLike);
    if (seen.has(due.to)) return [];
    seen.add(due.to);
    return [{ reading, due }];
  });
}

function cell({
  target,
  deadline,
  series,
  reading,
  due,
  path,
  asOf,
  basis,
}: {
  readonly target: Target;
  readonly deadline: Deadline | null;
  readonly series: AnnualSeries;
  readonly reading: DeadlineReadingOption['id'];
  readonly due: Period | null;
  readonly path: PathId;
  readonly asOf: Day;
  readonly basis: StartBasis;
}): VerdictCell {
  const goal = { value: valueOf(target.goal.amount), ...intervalOf(target.goal.amount) };
  const start = startValue(target, series, basis);
  const { figures } = series;
  const dueEnd = due === null ? null : endsAt(due);
  const years =
    start.kind === 'known' && dueEnd !== null ? cellYears(figures, start, goal.value, dueEnd, path) : [];
  const state = verdict({
    goal,
    start,
    figures,
    due,
    deadline: deadline?.date ?? null,
    announcedFrom: announcedFrom(target),
    withdrawnOn: target.withdrawn?.on ?? null,
    path,
    asOf,
  });
  return {
    reporter: series.reporter,
    yearLike: series.yearLike,
    path,
    reading,
    start,
    due,
    latest: figures.at(-1) ?? null,
    progress: years.at(-1)?.progress ?? null,
    state,
    rounding: isRunning(state) ? (years.at(-1)?.rounding ?? null) : null,
    years,
  };
}

function cellYears(
  figures: readonly AnnualFigure[],
  start: Extract<StartValue, { kind: 'known' }>,
  goal: number,
  dueEnd: number,
  path: PathId,
): readonly CellYear[] {
  return figures
    .filter((f) => isValue(f) && f.end > start.end && f.end <= dueEnd)
    .map((figure) => {
      const numbers = progressOf(figure, start, goal, dueEnd);
      return {
        figure,
        progress: numbers,
        state: paceState(numbers, path),
        rounding: roundingSpan(figure, start, goal, dueEnd, path),
      };
    });
}

/** An announcement dated by its year alone may have been made on 1 January: its own year can still meet the goal. */
function announcedFrom({ announcedOn }: Target): Day | null {
  return announcedOn === null ? null : firstDayOf(announcedOn);
}

/** The calendar year in which the goal is due, or `null`. */
export function dueCalendarYear(deadline: Deadline | null): number | null {
  return deadline === null ? null : endYear(deadline.readings[0].period);
}
