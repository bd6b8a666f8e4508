import { type Interval, intervalOf, isPoint, valueOf } from '#src/domain/amount.ts';
import { lastDayOf } from '#src/domain/day.ts';
import { type Flow, type Observation, type Reporter, sameFlow, type Scope } from '#src/domain/observation.ts';
import { endsAt, formatPeriod, isFullYear, type Period, sameYearKind } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';

/** What is measured: one flow of one scope. */
export interface Quantity {
  readonly flow: Flow;
  readonly scope: Scope;
}

/** One full year as one reporter gives it. */
export interface AnnualFigure {
  readonly observation: Observation;
  /** Where the year ends, in years: 2025 ends at 2026. */
  readonly end: number;
  /** Whole currency units. For "over 5" this is the bound. */
  readonly value: number;
  readonly interval: Interval;
  /** Other values the same reporter is on record with for the same year, and repetitions of this one. */
  readonly others: readonly Observation[];
  /** Rows for the same year that a later row corrected, oldest first: shown as what was once said, never used. */
  readonly superseded: readonly Observation[];
}

/** One reporter's full years of one kind (calendar, or fiscal with the same first month), ascending, each year once. */
export interface AnnualSeries {
  readonly reporter: Reporter;
  /** Any year of the series, to compare year kinds with. */
  readonly yearLike: Period;
  readonly figures: readonly AnnualFigure[];
}

/**
 * Every reporter's own series of a quantity: reporters are never mixed (pitfall 4), nor calendar with fiscal years
 * (pitfall 13), nor scopes (domain 7.12). Expected, part-year and superseded figures are left out (pitfalls 5 and 12);
 * a year without a figure is simply absent.
 *
 * Order: the pair's first side, its second side, then others by name; calendar years before fiscal ones.
 */
export function annualSeries(record: PairRecord, quantity: Quantity): readonly AnnualSeries[] {
  const corrected = new Set(record.observations.map((o) => o.supersedes));
  const rows = record.observations.filter(
    (o) =>
      isFullYear(o.period) && o.status !== 'expected' && o.status !== 'part-year' && measures(o, quantity),
  );
  const series: { reporter: Reporter; yearLike: Period; rows: Observation[] }[] = [];
  for (const row of rows) {
    const home = series.find((s) => s.reporter === row.reporter && sameYearKind(s.yearLike, row.period));
    if (home) home.rows.push(row);
    else series.push({ reporter: row.reporter, yearLike: row.period, rows: [row] });
  }
  return series
    .map((s) => ({ reporter: s.reporter, yearLike: s.yearLike, figures: yearly(s.rows, corrected) }))
    .toSorted(
      (a, b) =>
        rank(record, a.reporter) - rank(record, b.reporter) ||
        a.reporter.localeCompare(b.reporter) ||
        a.yearLike.from.slice(5).localeCompare(b.yearLike.from.slice(5)),
    );
}

/** Whether the figure is one of the quantity. Unspecified scope is read as goods, the customs default (domain 7.12). */
export function measures(observation: Observation, quantity: Quantity): boolean {
  return (
    sameFlow(observation.flow, quantity.flow) &&
    goodsByDefault(observation.scope) === goodsByDefault(quantity.scope)
  );
}

export function latest(series: AnnualSeries): AnnualFigure | null {
  return series.figures.at(-1) ?? null;
}

/** "Over 5" and "nearly 5" are bounds, not values: no growth leads to them and no goal lies inside them. */
export function isValue(figure: AnnualFigure): boolean {
  return isPoint(figure.observation.amount);
}

/** Unspecified scope is read as goods, the customs default (domain 7.12). */
export function goodsByDefault(scope: Scope): Scope {
  return scope === 'unspecified' ? 'goods' : scope;
}

function rank(record: PairRecord, reporter: Reporter): number {
  if (reporter === record.sides.first) return 0;
  return reporter === record.sides.second ? 1 : 2;
}

function yearly(
  rows: readonly Observation[],
  corrected: ReadonlySet<string | null>,
): readonly AnnualFigure[] {
  return [...groupByPeriod(rows).values()]
    .flatMap((same) => {
      const superseded = same.filter((o) => corrected.has(o.id));
      const [best, ...others] = same.filter((o) => !corrected.has(o.id)).toSorted(better);
      if (best === undefined) return [];
      return {
        observation: best,
        end: endsAt(best.period),
        value: valueOf(best.amount),
        interval: intervalOf(best.amount),
        others,
        superseded: superseded.toSorted((a, b) => published(a).localeCompare(published(b))),
      };
    })
    .toSorted((a, b) => a.end - b.end);
}

// Map.groupBy is not in Node 20.
function groupByPeriod(rows: readonly Observation[]): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const row of rows) {
    const key = formatPeriod(row.period);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/**
 * Which of two figures for the same year stands for it: a value before a bound or rounding, final before preliminary,
 * official before press, then the one published last. The others stay in the table, so nothing is hidden.
 */
function better(a: Observation, b: Observation): number {
  return (
    Number(a.amount.qualifier !== 'exactly') - Number(b.amount.qualifier !== 'exactly') ||
    Number(a.status !== 'final') - Number(b.status !== 'final') ||
    Number(a.basis === 'press') - Number(b.basis === 'press') ||
    published(b).localeCompare(published(a)) ||
    a.id.localeCompare(b.id)
  );
}

function published(o: Observation): string {
  return o.source.publishedOn === null ? '' : lastDayOf(o.source.publishedOn);
}
