import { valueOf } from '#src/domain/amount.ts';
import type { Observation, Reporter } from '#src/domain/observation.ts';
import { formatPeriod, type Period, periodKind, shiftYears } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { annualSeries, type Quantity } from '../annual-series.ts';
import { sameSubject, usableRows } from '../implied/usable-rows.ts';
import { type Answer, none } from './estimate.ts';
import { type FlatError, flatError } from './flat-error.ts';
import { samePeriod } from './same-period.ts';
import { type PastYear, seasonalShare } from './seasonal-share.ts';
import { trailingTwelveMonths } from './trailing-twelve-months.ts';

/** A sum from January and what it says about twelve months, each way by itself. */
export interface PartYearOutlook {
  readonly reporter: Reporter;
  readonly part: Observation;
  readonly trailing: Answer;
  readonly samePeriod: Answer;
  readonly seasonal: Answer;
  /** Past years of which the same months and the whole are known, newest first. */
  readonly past: readonly PastYear[];
  /** What scaling by months would have got wrong in those years. */
  readonly flat: readonly FlatError[];
}

/**
 * For each sum from January in `parts` (see `partYears`), the estimates of domain 7.7. Every ratio has one reporter, flow
 * and scope on both sides, and the same months. A bound has none: it is a floor.
 */
export function partYearOutlooks(
  record: PairRecord,
  quantity: Quantity,
  parts: readonly Observation[],
): readonly PartYearOutlook[] {
  const rows = usableRows(record);
  return parts.map((part) => {
    const past = pastYears(rows, record, quantity, part);
    const about = { reporter: part.reporter, part, past, flat: past.map(flatError) };
    if (!rows.includes(part)) {
      const bound = none('bound');
      return { ...about, trailing: bound, samePeriod: bound, seasonal: bound };
    }
    const year = fullYear(record, quantity, part.reporter, yearBefore(part.period));
    const before = sameMonths(rows, part, shiftYears(part.period, -1));
    return {
      ...about,
      trailing: trailingTwelveMonths(part, before, year),
      samePeriod: samePeriod(part, before, year),
      seasonal: seasonalShare(part, past),
    };
  });
}

/** How an estimate came out once the year was known: actual over estimate. */
export interface Replay {
  readonly method: 'trailing' | 'samePeriod' | 'seasonal';
  readonly part: Observation;
  readonly ratio: number;
}

/**
 * Every sum from January of a year that is known by now, estimated as if it were not: the record of the three ways
 * (domain 7.8). Seasonal shares use earlier years alone.
 */
export function replays(record: PairRecord, quantity: Quantity): readonly Replay[] {
  const rows = usableRows(record);
  const parts = rows.filter((o) => periodKind(o.period) === 'part-year' && o.period.from.endsWith('-01'));
  return parts.flatMap((part) => {
    const actual = fullYear(record, quantity, part.reporter, yearOf(part.period));
    const [found] = actual === null ? [] : partYearOutlooks(record, quantity, [part]);
    if (actual === null || !found || !sameSubject(part, actual)) return [];
    const earlier = found.past.filter((p) => p.year.period.to < part.period.from);
    const answers = { ...found, seasonal: seasonalShare(part, earlier) };
    return (['trailing', 'samePeriod', 'seasonal'] as const).flatMap((method) => {
      const answer = answers[method];
      if (answer.kind === 'none') return [];
      return [{ method, part, ratio: valueOf(actual.amount) / answer.estimate.value }];
    });
  });
}

function pastYears(
  rows: readonly Observation[],
  record: PairRecord,
  quantity: Quantity,
  part: Observation,
): readonly PastYear[] {
  const years = annualSeries(record, quantity)
    .filter((s) => s.reporter === part.reporter)
    .flatMap((s) => s.figures.map((f) => f.observation))
    .filter((o) => rows.includes(o) && o.period.from.endsWith('-01') && o.period.to < part.period.from);
  return years
    .flatMap((year) => {
      const gap = Number(part.period.from.slice(0, 4)) - Number(year.period.from.slice(0, 4));
      const months = sameMonths(rows, part, shiftYears(part.period, -gap));
      return months === null ? [] : [{ part: months, year }];
    })
    .toReversed();
}

/** The row for these months by the same reporter: that of the same publisher if there is one. */
function sameMonths(rows: readonly Observation[], like: Observation, period: Period): Observation | null {
  const same = rows.filter((o) => formatPeriod(o.period) === formatPeriod(period) && sameSubject(o, like));
  return same.find((o) => o.source.publisher === like.source.publisher) ?? same[0] ?? null;
}

/** The exact figure that stands for a calendar year, or `null`. */
function fullYear(
  record: PairRecord,
  quantity: Quantity,
  reporter: Reporter,
  year: Period,
): Observation | null {
  const found = annualSeries(record, quantity)
    .filter((s) => s.reporter === reporter)
    .flatMap((s) => s.figures)
    .find((f) => formatPeriod(f.observation.period) === formatPeriod(year));
  const qualifier = found?.observation.amount.qualifier;
  return found && (qualifier === 'exactly' || qualifier === 'about') ? found.observation : null;
}

function yearOf({ from }: Period): Period {
  return { from, to: `${from.slice(0, 4)}-12` };
}

function yearBefore(period: Period): Period {
  return shiftYears(yearOf(period), -1);
}
