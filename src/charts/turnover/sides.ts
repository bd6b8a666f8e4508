import type { AnnualFigure, AnnualSeries } from '#src/analysis/annual-series.ts';
import type { Reporter } from '#src/domain/observation.ts';
import { isHollow } from '../parts/is-hollow.ts';
import { runsOf } from '../parts/runs.ts';
import type { InDollars } from './dollars.ts';
import type { Place } from './place.ts';

/** One mark of one reporter. `x` is the year it stands over; a fiscal year stands between two. */
export interface Mark {
  readonly x: number;
  /** In the dollars shown; the figure keeps what was published. */
  readonly value: number;
  readonly figure: AnnualFigure;
  /** Hollow: preliminary, press with no named office, or a bound rather than a value. */
  readonly hollow: boolean;
  readonly latest: boolean;
}

export interface Side {
  readonly reporter: Reporter;
  readonly place: Place;
  readonly marks: readonly Mark[];
  /** Marks of years that follow each other; a missing year ends a run, so no line bridges it. */
  readonly runs: readonly (readonly Mark[])[];
  /** Where figures stand that have no value in these dollars: gaps, but not missing. */
  readonly unpriced: readonly number[];
}

/** A year in which both sides have a value. */
export interface Band {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/** The marks of one series from the first year shown, each by its own year's dollars. */
export function sideOf(series: AnnualSeries, place: Place, from: number | null, convert: InDollars): Side {
  const figures = series.figures.filter((f) => from === null || f.end - 1 >= from);
  const priced = (figure: AnnualFigure) => convert(figure.value, figure.end - 1);
  const last = series.figures.findLast((f) => priced(f) !== null);
  const marks = figures.flatMap((figure) => {
    const value = priced(figure);
    if (value === null) return [];
    const hollow = isHollow(figure.observation);
    return [{ x: figure.end - 1, value, figure, hollow, latest: figure === last }];
  });
  return {
    reporter: series.reporter,
    place,
    marks,
    runs: runsOf(marks),
    unpriced: figures.filter((f) => priced(f) === null).map((f) => f.end - 1),
  };
}

/** Of every figure, drawn or without a price index. */
function placesOf(of: Side): readonly number[] {
  return [...of.marks.map((m) => m.x), ...of.unpriced];
}

/** Years in which both sides have a value, run by run. */
export function bandsOf(sides: readonly Side[]): readonly (readonly Band[])[] {
  const first = sides.find((s) => s.place === 'first');
  const second = sides.find((s) => s.place === 'second');
  if (!first || !second) return [];
  const both = first.marks.flatMap((a) => {
    const b = second.marks.find((m) => m.x === a.x);
    return b ? [{ x: a.x, low: Math.min(a.value, b.value), high: Math.max(a.value, b.value) }] : [];
  });
  return runsOf(both);
}

/** By how much every figure's year is off the calendar year, when all are off alike; else 0. */
export function commonShift(sides: readonly Side[]): number {
  const shifts = new Set(sides.flatMap((s) => placesOf(s).map((x) => x - Math.floor(x))));
  return shifts.size === 1 ? [...shifts][0]! : 0;
}

/** Years between the first and the last figure for which no side has one, in runs. */
export function missingYears(sides: readonly Side[]): readonly { from: number; to: number }[] {
  const known = new Set(sides.flatMap((s) => placesOf(s).map((x) => Math.round(x))));
  if (known.size === 0) return [];
  const gaps = yearsBetween(Math.min(...known), Math.max(...known)).filter((year) => !known.has(year));
  return runsOf(gaps.map((x) => ({ x }))).map((run) => ({ from: run[0]!.x, to: run.at(-1)!.x }));
}

export function yearsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
