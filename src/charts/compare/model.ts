import type { AnnualFigure } from '#src/analysis/annual-series.ts';
import type { Track } from '#src/analysis/comparison.ts';
import { PATHS } from '#src/analysis/paths/registry.ts';
import type { PairId } from '#src/domain/party.ts';
import { endsAt, type Period, shiftYears } from '#src/domain/period.ts';
import type { Target } from '#src/domain/target.ts';
import { isHollow } from '../parts/is-hollow.ts';
import { runsOf } from '../parts/runs.ts';
import { shareScale, type ShareScale } from './share-scale.ts';

/** A target that can be drawn. */
export interface Comparable {
  /** The statement that was chosen; `target` is the one its goal is judged by. */
  readonly id: Target['id'];
  readonly pair: PairId;
  readonly target: Target;
  readonly track: Track;
}

export interface SharePoint {
  /** Of the time: 0 at the start, 1 at the deadline. */
  readonly timeUsed: number;
  /** Of the promised increase: 0 at the start, 1 at the goal. */
  readonly share: number;
}

interface Year {
  readonly period: Period;
  readonly timeUsed: number;
}

/** A year with its figure. Hollow: preliminary, or press with no named office. */
export interface FigureStop extends Year, SharePoint {
  readonly kind: 'figure';
  readonly figure: AnnualFigure;
  readonly hollow: boolean;
  /** What the compound path asked for by then; `null` for a start that has no growth rate. */
  readonly asked: number | null;
}

/** One place the reader can stand on and one row of the table: the start, a year with its figure, a year without one. */
export type CompareStop =
  | (Year & { readonly kind: 'start'; readonly share: 0 })
  | FigureStop
  | (Year & { readonly kind: 'missing'; readonly share: null });

/** One target as a line of shares. */
export interface CompareSeries extends Comparable {
  /** From 0 to 5: its shape and colour. */
  readonly place: number;
  /** Every year from the start to the last figure, ascending. */
  readonly stops: readonly CompareStop[];
  /** Years that follow each other; a missing year ends a run. An announced start is no figure, so no line leaves it. */
  readonly runs: readonly (readonly SharePoint[])[];
  readonly last: FigureStop;
  /** The compound path from the start to the goal; empty for a start that has no growth rate. */
  readonly compound: readonly SharePoint[];
}

/** What the reader sees, without pixels or words. */
export interface CompareChart {
  readonly series: readonly CompareSeries[];
  readonly y: ShareScale;
}

/**
 * Up to six goals, each from its own start (no share of either) to its own post (all of both). The straight path is the
 * diagonal for every goal; the compound path is another curve for each. No line goes on after the deadline: the time is
 * used up.
 */
export function compareChart(chosen: readonly Comparable[]): CompareChart {
  const series = chosen.map(seriesOf);
  const shares = series.flatMap(({ stops }) => stops.flatMap(({ share }) => (share === null ? [] : [share])));
  return { series, y: shareScale(shares) };
}

function seriesOf({ id, pair, target, track }: Comparable, place: number): CompareSeries {
  const stops = stopsOf(track);
  const figures = stops.filter((stop) => stop.kind === 'figure');
  const measured = track.start.basis === 'measured' ? [{ x: track.start.end, timeUsed: 0, share: 0 }] : [];
  const marks = figures.map(({ figure, timeUsed, share }) => ({ x: figure.end, timeUsed, share }));
  const last = figures.at(-1);
  // A track has at least one year, and each of its years is a stop.
  if (last === undefined) throw new RangeError(`${id} has no figure to draw`);
  return {
    id,
    place,
    pair,
    target,
    track,
    stops,
    runs: runsOf([...measured, ...marks]).map((run) =>
      run.map(({ timeUsed, share }) => ({ timeUsed, share })),
    ),
    last,
    compound: compoundOf(track),
  };
}

function stopsOf(track: Track): readonly CompareStop[] {
  const { start, due, years } = track;
  const whole = endsAt(due) - start.end;
  const count = Math.round((years.at(-1)?.figure.end ?? start.end) - start.end);
  return Array.from({ length: count + 1 }, (_, n): CompareStop => {
    if (n === 0) return { kind: 'start', period: start.period, timeUsed: 0, share: 0 };
    const year = years.find(({ figure }) => Math.round(figure.end - start.end) === n);
    if (year === undefined) {
      return { kind: 'missing', period: shiftYears(start.period, n), timeUsed: n / whole, share: null };
    }
    const { figure, timeUsed, share } = year;
    return {
      kind: 'figure',
      period: figure.observation.period,
      timeUsed,
      share,
      figure,
      hollow: isHollow(figure.observation),
      asked: compoundShare(track, timeUsed),
    };
  });
}

const CURVE_STEPS = 24;

function compoundOf(track: Track): readonly SharePoint[] {
  return Array.from({ length: CURVE_STEPS + 1 }, (_, n) => n / CURVE_STEPS).flatMap((timeUsed) => {
    const share = compoundShare(track, timeUsed);
    return share === null ? [] : [{ timeUsed, share }];
  });
}

/** (B₀ · (T / B₀)^τ − B₀) / (T − B₀) */
function compoundShare({ start, goal }: Track, time: number): number | null {
  const share = (PATHS.compound.due(start.value, goal, time) - start.value) / (goal - start.value);
  return Number.isFinite(share) ? share : null;
}
