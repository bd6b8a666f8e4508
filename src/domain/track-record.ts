import type { TradeAmount } from './amount.ts';
import type { Day, PartialDay } from './day.ts';
import type { Reporter } from './observation.ts';
import type { PairId } from './party.ts';
import type { Vintage } from './record.ts';

/** Growth from one full year to a later one, as one reporter's figures for one pair give it. */
export interface Spell {
  readonly pair: PairId;
  readonly reporter: Reporter;
  /** The calendar years in which the two full years end; a fiscal year 2024–25 counts as 2025. */
  readonly from: number;
  readonly to: number;
  /** Per year, a fraction: 0.5 is +50 %. */
  readonly growth: number;
}

/** What became of a target that has fallen due. */
export const OUTCOMES = [
  'on-time',
  'late',
  'missed',
  /** Reached, or in time, on one side's figures and not on another's. */
  'disputed',
  /** The figures that settle it are not out yet. */
  'pending',
  /** The figures are overdue, or there are none at all. */
  'unknown',
  'withdrawn',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The verdict behind an outcome: the state that every cell agrees on, or that they do not. */
export const DUE_VERDICTS = [
  'reached',
  'reached-fallen',
  'within-rounding',
  'reached-late',
  'missed',
  'disputed',
  'depends',
  'pending',
  'withdrawn',
  'no-figures',
] as const;
export type DueVerdict = (typeof DUE_VERDICTS)[number];

/** A target whose deadline has passed. Restatements of the same pair, amount and year are one. */
export interface DueTarget {
  /** The statement it is judged by. */
  readonly target: string;
  readonly pair: PairId;
  readonly goal: TradeAmount;
  /** In which it fell due. */
  readonly year: number;
  /** First set; `null` when no date is known. */
  readonly announcedOn: PartialDay | null;
  /** Calendar years from the announcement to the deadline; `null` without a date of announcement. */
  readonly horizon: number | null;
  /**
   * Goal ÷ announced start. `null` without a full-year start, for a sum over several years, and where either is a bound
   * or in another currency.
   */
  readonly multiple: number | null;
  /** A later statement re-dated, raised, lowered or replaced it before its deadline. It keeps its own outcome. */
  readonly moved: boolean;
  readonly outcome: Outcome;
  readonly verdict: DueVerdict;
}

/** What became of the targets of all pairs that fell due. */
export interface TrackRecord {
  readonly vintage: Vintage;
  /** Nothing that became known later is in it, and deadlines are held against it. */
  readonly asOf: Day;
  readonly due: readonly DueTarget[];
}

/** How fast the trade of all pairs has grown: apart from the track record, because it is many times as long. */
export interface PastGrowth {
  readonly vintage: Vintage;
  /** Nothing that became known later is in it. */
  readonly asOf: Day;
  readonly spells: readonly Spell[];
}
