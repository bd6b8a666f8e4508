import type { Interval } from '#src/domain/amount.ts';
import { type Day, lastDayOf, type PartialDay } from '#src/domain/day.ts';
import { endsAt, endYear, lastDay, type Period } from '#src/domain/period.ts';
import { type AnnualFigure, isValue } from './annual-series.ts';
import type { PathId } from './paths/registry.ts';
import { type Progress, progress } from './progress.ts';
import type { StartValue } from './start-value.ts';

/** The vocabulary of domain 7.9 that a single cell can reach. */
export type State =
  | { readonly state: 'no-deadline' }
  | { readonly state: 'too-early'; readonly why: 'time' | 'figures' }
  | { readonly state: 'on-track' | 'too-slow' | 'far-behind' | 'below-start' }
  /** A forecast in words, so only by the strict rule of will-be-missed.ts; never what a single cell says by itself. */
  | { readonly state: 'will-be-missed' }
  | { readonly state: 'withdrawn'; readonly on: PartialDay }
  | { readonly state: 'reached'; readonly period: Period; readonly yearsEarly: number }
  | { readonly state: 'reached-fallen'; readonly period: Period }
  | { readonly state: 'within-rounding'; readonly period: Period }
  | { readonly state: 'reached-late'; readonly period: Period; readonly yearsLate: number }
  | {
      readonly state: 'missed';
      /** `null` without a start value, and where the figure is a bound: "over 3.1" has no exact share. */
      readonly shareOfIncrease: number | null;
      readonly shareOfLevel: number;
      readonly bound: 'above' | 'below' | null;
    }
  /** The deadline has passed and the figure that settles it is not known. */
  | { readonly state: 'pending'; readonly longOverdue: boolean }
  /** Nothing can be said, and why. Not a verdict: an answer that there is none. */
  | { readonly state: 'not-judged'; readonly why: 'no-figure' | 'no-start' | 'goal-not-above-start' };

export type StateName = State['state'];

export interface CellInput {
  readonly goal: Interval & { readonly value: number };
  readonly start: StartValue;
  /** One reporter's full years, ascending. */
  readonly figures: readonly AnnualFigure[];
  /** The full year in which the goal must be met, of the figures' kind; `null` when no date was set. */
  readonly due: Period | null;
  /** The day on which the promise was taken back; `null` when it stands. */
  readonly withdrawnOn: PartialDay | null;
  /** The last day of the promise. */
  readonly deadline: Day | null;
  /** The first day on which it can have been announced; figures of earlier periods cannot meet the goal. `null` when undated. */
  readonly announcedFrom: Day | null;
  readonly path: PathId;
  readonly asOf: Day;
}

/** Figures are awaited for a year after the due year; beyond that we say that none was found. */
const LONG_OVERDUE_YEARS = 1;
/** Before a fifth of the time is used the pace is noise (domain 7.6, pitfall 25). */
export const TOO_EARLY = 0.2;
/** Eurostat's limits as adopted by Open-SDG (domain 7.6). */
export const ON_TRACK = 0.95;
export const TOO_SLOW = 0.6;

/**
 * The state of one cell: one reporter's figures against one path and one reading of the deadline (domain 7.9).
 *
 * Reached is decided on intervals (domain 7.10): a figure counts when everything it can mean is at or above the goal,
 * and is `within-rounding` when the goal lies inside what it can mean. A deadline that has passed without the figure
 * for its year is `pending`, never `missed` (pitfall 8).
 */
export function verdict(input: CellInput): State {
  const { due, deadline, figures, goal } = input;
  const { withdrawnOn } = input;
  const withdrawn: State | null =
    withdrawnOn !== null && lastDayOf(withdrawnOn) <= input.asOf
      ? { state: 'withdrawn', on: withdrawnOn }
      : null;
  if (due === null || deadline === null) return withdrawn ?? { state: 'no-deadline' };

  const dueEnd = endsAt(due);
  const qualifying = figures.filter(
    (f) => input.announcedFrom === null || lastDay(f.observation.period) >= input.announcedFrom,
  );
  const inside = qualifying.filter((f) => f.end <= dueEnd);
  const reached = inside.find((f) => f.interval.low >= goal.value);
  if (reached) {
    const last = figures.at(-1);
    if (last && last.interval.high <= goal.value)
      return { state: 'reached-fallen', period: reached.observation.period };
    return {
      state: 'reached',
      period: reached.observation.period,
      yearsEarly: Math.round(dueEnd - reached.end),
    };
  }
  const rounding = inside.find(
    (f) => f.interval.low < goal.value && goal.value < f.interval.high && isValue(f),
  );
  if (rounding) return { state: 'within-rounding', period: rounding.observation.period };
  if (withdrawn) return withdrawn;

  if (input.asOf > deadline) return afterDeadline(input, dueEnd, due, qualifying);
  return running(input, dueEnd);
}

function afterDeadline(
  input: CellInput,
  dueEnd: number,
  due: Period,
  figures: readonly AnnualFigure[],
): State {
  const { goal } = input;
  const settling = figures.find((f) => f.end === dueEnd);
  // Without the due year's own figure a later one cannot tell late from in time.
  if (settling === undefined) return { state: 'pending', longOverdue: input.asOf > yearAfter(due) };
  const late = figures.find((f) => f.end > dueEnd && f.interval.low >= goal.value);
  if (late) {
    return {
      state: 'reached-late',
      period: late.observation.period,
      yearsLate: Math.round(late.end - dueEnd),
    };
  }
  const { start } = input;
  const { qualifier } = settling.observation.amount;
  const bound = qualifier === 'above' || qualifier === 'below' ? qualifier : null;
  const share =
    start.kind === 'known' && bound === null
      ? progressOf(settling, start, goal.value, dueEnd).shareOfIncrease
      : null;
  return { state: 'missed', shareOfIncrease: share, shareOfLevel: settling.value / goal.value, bound };
}

function running(input: CellInput, dueEnd: number): State {
  const { start, goal } = input;
  if (input.figures.length === 0) return { state: 'not-judged', why: 'no-figure' };
  if (start.kind === 'unknown') return { state: 'not-judged', why: 'no-start' };
  if (goal.value <= start.value) return { state: 'not-judged', why: 'goal-not-above-start' };
  // "Over 10" says nothing about growth: only values have a pace (pitfall 28).
  const last = input.figures.findLast(isValue);
  if (last === undefined || last.end <= start.end) return { state: 'too-early', why: 'figures' };
  return paceState(progressOf(last, start, goal.value, dueEnd), input.path);
}

/** The state a pace stands for, whatever the deadline: also used to show what each past year looked like. */
export function paceState(numbers: Progress, path: PathId): State {
  // What is exactly on a limit on paper may come out a little less in floating point.
  const reaches = (value: number, limit: number) => value >= limit - 1e-9;
  if (!reaches(numbers.timeUsed, TOO_EARLY)) return { state: 'too-early', why: 'time' };
  const measure = path === 'compound' ? numbers.pace : numbers.shareOfScheduledIncrease;
  if (measure === null) return { state: 'not-judged', why: 'goal-not-above-start' };
  if (reaches(measure, ON_TRACK)) return { state: 'on-track' };
  if (reaches(measure, TOO_SLOW)) return { state: 'too-slow' };
  return reaches(measure, 0) ? { state: 'far-behind' } : { state: 'below-start' };
}

/** The states a pace can stand for within what the published digits can mean. */
export interface RoundingSpan {
  readonly best: State;
  readonly worst: State;
}

/**
 * Whether the state of a figure hangs on rounding: "4.6" is anything in [4.55, 4.65), and so is a measured start (domain
 * 7.10). The announced start and the goal are taken at their word, because the promise was made in them. `null` when
 * every value the digits allow says the same.
 */
export function roundingSpan(
  figure: AnnualFigure,
  start: Extract<StartValue, { kind: 'known' }>,
  goal: number,
  dueEnd: number,
  path: PathId,
): RoundingSpan | null {
  const at = (value: number, from: number) =>
    paceState(progressOf({ ...figure, value }, { ...start, value: from }, goal, dueEnd), path);
  const measured = start.basis === 'measured';
  const best = at(figure.interval.high, measured ? start.interval.low : start.value);
  const worst = at(figure.interval.low, measured ? start.interval.high : start.value);
  return best.state === worst.state ? null : { best, worst };
}

/** The numbers behind a figure, counted from a known start. */
export function progressOf(
  figure: AnnualFigure,
  start: Extract<StartValue, { kind: 'known' }>,
  goal: number,
  dueEnd: number,
): Progress {
  return progress({
    start: start.value,
    startEnd: start.end,
    goal,
    dueEnd,
    value: figure.value,
    valueEnd: figure.end,
  });
}

function yearAfter(due: Period): Day {
  return lastDay({ from: due.from, to: `${endYear(due) + LONG_OVERDUE_YEARS}${due.to.slice(4)}` });
}
