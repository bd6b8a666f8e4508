import { intervalOf, valueOf } from '#src/domain/amount.ts';
import { type Day, isDay, toYears, lastDayOf } from '#src/domain/day.ts';
import type { Observation, Reporter } from '#src/domain/observation.ts';
import { endsAt, endYear, type Period } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { Target } from '#src/domain/target.ts';
import { type AnnualFigure, type AnnualSeries, annualSeries, isValue, measures } from './annual-series.ts';
import { type CumulativeState, cumulativeState } from './cumulative.ts';
import { type Deadline, deadlineOf, dueYear } from './deadline.ts';
import { knownOn } from './known-on.ts';
import { PATH_IDS, type PathId } from './paths/registry.ts';
import type { Progress } from './progress.ts';
import { type StartValue, startValue } from './start-value.ts';
import { paceState, progressOf, type State, verdict } from './verdict.ts';

/** One year of one cell: the figure, the numbers behind it and what they said that year. */
export interface CellYear {
  readonly figure: AnnualFigure;
  readonly progress: Progress;
  readonly state: State;
}

/** One reporter against one path. */
export interface VerdictCell {
  readonly reporter: Reporter;
  readonly yearLike: Period;
  readonly path: PathId;
  readonly start: StartValue;
  /** The year in which this reporter's figures must meet the goal; `null` when no date was set. */
  readonly due: Period | null;
  readonly latest: AnnualFigure | null;
  /** `null` when there is no latest figure, no start or no deadline to measure against. */
  readonly progress: Progress | null;
  readonly state: State;
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
 * Judges a target by every reporter and every path (domain 5.1 and 7.9), on what was known on `asOf`. A target without
 * any figure has no cells.
 */
export function judge(wholeRecord: PairRecord, target: Target, asOf: Day): Judgement {
  const record = knownOn(wholeRecord, asOf);
  const deadline = deadlineOf(target);
  const goal = valueOf(target.goal.amount);
  if (target.goal.kind === 'cumulative') {
    const observations = record.observations.filter((o) => measures(o, target.quantity));
    const state = cumulativeState(target.goal, observations, asOf);
    return { kind: 'cumulative', target, asOf, goal, deadline, observations, state };
  }
  const series = annualSeries(record, target.quantity);
  const cells = PATH_IDS.flatMap((path) => series.map((s) => cell(target, deadline, s, path, asOf)));
  return { kind: 'yearly', target, asOf, goal, deadline, series, cells };
}

function cell(
  target: Target,
  deadline: Deadline | null,
  series: AnnualSeries,
  path: PathId,
  asOf: Day,
): VerdictCell {
  const goal = { value: valueOf(target.goal.amount), ...intervalOf(target.goal.amount) };
  const start = startValue(target, series);
  const due = deadline === null ? null : dueYear(deadline.readings[0].period, series.yearLike);
  const { figures } = series;
  const latest = figures.at(-1) ?? null;
  const dueEnd = due === null ? null : endsAt(due);
  const years =
    start.kind === 'known' && dueEnd !== null ? cellYears(figures, start, goal.value, dueEnd, path) : [];
  return {
    reporter: series.reporter,
    yearLike: series.yearLike,
    path,
    start,
    due,
    latest,
    progress: years.at(-1)?.progress ?? null,
    state: verdict({
      goal,
      start,
      figures,
      due,
      deadline: deadline?.date ?? null,
      announcedAt: announcedAt(target),
      path,
      asOf,
    }),
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
      return { figure, progress: numbers, state: paceState(numbers, path) };
    });
}

/** An announcement dated by its year alone may have been made on 1 January: its own year can still meet the goal. */
function announcedAt(target: Target): number | null {
  const { announcedOn } = target;
  if (announcedOn === null) return null;
  return isDay(announcedOn) ? toYears(lastDayOf(announcedOn)) : Number(announcedOn.slice(0, 4));
}

/** The calendar year in which the goal is due, or `null`. */
export function dueCalendarYear(deadline: Deadline | null): number | null {
  return deadline === null ? null : endYear(deadline.readings[0].period);
}
