import type { Observation } from '#src/domain/observation.ts';
import { endYear, formatPeriod, monthCount, type Period, periodKind } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { annualSeries, measures, type Quantity } from '../annual-series.ts';
import { knownFrom } from '../known-on.ts';
import type { PastYear } from './estimate.ts';
import { isValue } from './measured.ts';
import { comparable, VINTAGES, vintageOf } from './vintage.ts';
import { currentRows } from '../usable-rows.ts';

/** The rows of one quantity that ratios of domain 7.7 can be taken from. */
export interface Comparables {
  /** Sums from January, bounds among them: the longest of the newest year first; of equal ones the better row first. */
  readonly sums: readonly Observation[];
  /** The figure that stands for each calendar year of each reporter. */
  readonly years: readonly Observation[];
}

/** Expected and corrected rows are left out, and parts that do not begin with a calendar year. */
export function comparablesOf(record: PairRecord, quantity: Quantity): Comparables {
  return {
    sums: currentRows(record)
      .filter((o) => o.status === 'part-year' && isFromJanuary(o.period) && measures(o, quantity))
      .toSorted((a, b) => b.period.to.localeCompare(a.period.to) || better(a, b)),
    years: annualSeries(record, quantity).flatMap((s) =>
      s.figures.map((f) => f.observation).filter((o) => periodKind(o.period) === 'calendar-year'),
    ),
  };
}

export function isFromJanuary(period: Period): boolean {
  return periodKind(period) === 'part-year' && period.from.endsWith('-01');
}

/** The figure for a calendar year that can stand in a ratio with `like`, bounds included. */
export function yearFor(like: Observation, year: number, { years }: Comparables): Observation | null {
  return years.find((o) => endYear(o.period) === year && comparable(o, like)) ?? null;
}

/** The sums from January to month `months` of a year that can stand in a ratio with `near`: its own vintage first. */
export function sumsFor(
  near: Observation,
  year: number,
  months: number,
  { sums }: Comparables,
): readonly Observation[] {
  return sums
    .filter((o) => endYear(o.period) === year && monthCount(o.period) === months && comparable(o, near))
    .toSorted(
      (a, b) =>
        certainty(a) - certainty(b) ||
        VINTAGES.indexOf(vintageOf(a, near)) - VINTAGES.indexOf(vintageOf(b, near)),
    );
}

/** The years before that of `like` of which both its months and the whole are known as values, newest first. */
export function pastYears(like: Observation, from: Comparables): readonly PastYear[] {
  return from.years
    .filter((o) => endYear(o.period) < endYear(like.period) && comparable(o, like) && isValue(o))
    .toSorted((a, b) => b.period.to.localeCompare(a.period.to))
    .flatMap((year) => {
      const [part] = sumsFor(year, endYear(year.period), monthCount(like.period), from);
      return part && isValue(part) ? [{ part, year }] : [];
    });
}

/** One row for each reporter, year and number of months: the better one where a sum was given more than once. */
export function distinctSums(sums: readonly Observation[]): readonly Observation[] {
  const seen = new Set<string>();
  return sums.filter((o) => {
    const key = `${o.reporter} ${formatPeriod(o.period)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The surer value first, official before press, then the one published last. */
function better(a: Observation, b: Observation): number {
  return (
    certainty(a) - certainty(b) ||
    Number(a.basis === 'press') - Number(b.basis === 'press') ||
    knownFrom(b).localeCompare(knownFrom(a)) ||
    a.id.localeCompare(b.id)
  );
}

/** Exact, rounded, a bound. */
function certainty(o: Observation): number {
  if (o.amount.qualifier === 'exactly') return 0;
  return isValue(o) ? 1 : 2;
}
