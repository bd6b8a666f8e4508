import type { TradeAmount } from './amount.ts';
import type { Day, PartialDay } from './day.ts';
import type { Flow, Observation, Reporter, Scope, Status } from './observation.ts';
import type { PairId } from './party.ts';
import type { Period } from './period.ts';
import type { PriceIndex } from './price-index.ts';
import type { PairRecord, Publishers, Vintage } from './record.ts';
import type { Source } from './source.ts';
import type { DeadlineReading, Goal, Target } from './target.ts';

/** One verdict for a whole target: a state that every cell agrees on, or why there is none. */
export const BOARD_STATES = [
  'reached',
  'reached-fallen',
  'within-rounding',
  'reached-late',
  'on-track',
  'too-slow',
  'far-behind',
  'below-start',
  'will-be-missed',
  'missed',
  'disputed',
  /** The cells differ, between `best` and `worst`. */
  'depends',
  'pending',
  'too-early',
  'no-deadline',
  'withdrawn',
  /** No figure, no start, or a goal not above its start: nothing can be said. */
  'not-judged',
] as const;
export type BoardState = (typeof BOARD_STATES)[number];

export interface BoardVerdict {
  readonly state: BoardState;
  /** In which it was reached; `null` with every other state. */
  readonly period: Period | null;
  /** Years early (`reached`) or late (`reached-late`); else `null`. */
  readonly years: number | null;
  /** Of the promised increase, with `missed`; `null` where the figure or the start is no value. */
  readonly shareOfIncrease: number | null;
  /** The two ends of `depends`; else `null`. */
  readonly between: { readonly best: BoardState; readonly worst: BoardState } | null;
  /** With `pending`: the figure is more than a year overdue. */
  readonly longOverdue: boolean;
}

/** Into how many steps of one size a trend mark divides its largest value, at most. */
export const TREND_STEPS = 61;

/** One year of a trend mark: to be drawn, not to be read. */
export interface TrendPoint {
  /** Where the full year ends, in years: 2025 ends at 2026. */
  readonly end: number;
  /** Whole currency units, to the nearest step of the mark. */
  readonly value: number;
}

/** One reporter's full years of what a target measures. */
export interface BoardSeries {
  readonly reporter: Reporter;
  /** Ascending; a year without a figure has no point. */
  readonly trend: readonly TrendPoint[];
  readonly latest: BoardFigure;
}

export interface BoardFigure {
  /** Id of the observation. */
  readonly observation: Observation['id'];
  readonly period: Period;
  readonly amount: TradeAmount;
  readonly reporter: Reporter;
  readonly status: Status;
  readonly scope: Scope;
  readonly flow: Flow;
  readonly source: Source;
}

/** The numbers of one cell: the lead's figures, by the calendar year, against the compound path. Fractions. */
export interface BoardProgress {
  /** Of the promised increase; below 0 under the start. `null` where only a rise could be shared out. */
  readonly share: number | null;
  /** Of the time, at the end of the latest figure's year. */
  readonly timeUsed: number;
  /** Growth a year from the latest figure to the goal; `null` when no time is left. */
  readonly needed: number | null;
  /** Growth a year since the start. */
  readonly achieved: number | null;
}

/** One goalpost: statements of a pair that set the same goal for the same deadline. */
export interface BoardTarget {
  /** The statement it is judged by. */
  readonly id: Target['id'];
  readonly pair: PairId;
  readonly goal: Goal;
  readonly quantity: Target['quantity'];
  readonly deadline: DeadlineReading;
  /** The last day of the promise; `null` when no date was set. */
  readonly lastDay: Day | null;
  readonly announcedOn: PartialDay | null;
  /** `superseded`: a later post of its chain took its place, and no page is about it first. */
  readonly standing: 'current' | 'superseded';
  /** Where the goal went, when it was moved before its deadline. */
  readonly moved: {
    readonly to: Target['id'];
    readonly amount: TradeAmount;
    readonly year: number | null;
    readonly on: PartialDay | null;
  } | null;
  /** As of the board's day, counted from the announced start, by every cell. */
  readonly verdict: BoardVerdict;
  /** `null` without figures, start or deadline, and for sums over several years. */
  readonly progress: BoardProgress | null;
  /** The lead's figures: newest first, then the first side; `null` when there are none. */
  readonly series: BoardSeries | null;
}

export interface BoardPair {
  readonly pair: PairId;
  readonly sides: PairRecord['sides'];
  /** How many statements of a target are held. */
  readonly statements: number;
}

/** Every target of every pair, as published in one vintage. */
export interface Board {
  readonly vintage: Vintage;
  /** The day against which deadlines are held. */
  readonly asOf: Day;
  readonly pairs: readonly BoardPair[];
  readonly targets: readonly BoardTarget[];
  /** Those whose figures stand in `targets`. */
  readonly publishers: Publishers;
}

/** All that is held about one pair, as published in one vintage. */
export interface PublishedPair {
  readonly vintage: Vintage;
  readonly record: PairRecord;
  /** Those the record and the index name. */
  readonly publishers: Publishers;
  /** The index that turns dollars of one year into those of another. */
  readonly prices: PriceIndex;
}
