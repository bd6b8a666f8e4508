import {
  isWholeYear,
  lastDate,
  lastDateOfMonth,
  type Money,
  money,
  type Months,
  months,
  type RawFlow,
  type RawObservation,
  type RawPair,
} from './raw.ts';

/** A line of the first sheet: the figure that stands for one year of one reporter. */
export interface Figure {
  readonly id: string;
  /** Reporter and the month its year begins in: nothing with another one is ever compared with it. */
  readonly series: string;
  readonly months: Months;
  readonly money: Money;
  /** Growth in percent as printed beside any figure for this year. */
  readonly growths: readonly number[];
}

/**
 * Full years of one flow and scope known at the end of `asOf` (domain 7.10 and 7.12), year by year within each series.
 * Left out: what was expected, parts of years, and rows that a row known by then corrects.
 */
export function figureSheet(
  pair: RawPair,
  quantity: { readonly flow: RawFlow; readonly scope: string },
  asOf: string,
): readonly Figure[] {
  const known = knownRows(pair, asOf);
  const corrected = known.map((o) => o.supersedes);
  const lines = known.filter(
    (o) =>
      isWholeYear(months(o.period)) &&
      !['expected', 'part-year'].includes(o.status) &&
      measuresSame(o, quantity) &&
      !corrected.includes(o.id),
  );
  const years = [...new Set(lines.map(yearKey))];
  return years
    .map((key) => standing(lines.filter((o) => yearKey(o) === key)))
    .toSorted((a, b) => a.months.to - b.months.to);
}

/** A page without a date is known from the end of the period it speaks of. */
export function knownRows(pair: RawPair, asOf: string): readonly RawObservation[] {
  return pair.observations.filter((o) => knownFrom(o) <= asOf);
}

export function knownFrom({ source, period }: RawObservation): string {
  return source.publishedOn === undefined ? lastDateOfMonth(months(period).to) : lastDate(source.publishedOn);
}

/** Unspecified scope is goods. Flows are equal when both directions or both parties are. */
export function measuresSame(
  o: { readonly flow: RawFlow; readonly scope: string },
  quantity: { readonly flow: RawFlow; readonly scope: string },
): boolean {
  const goods = (scope: string) => (scope === 'unspecified' ? 'goods' : scope);
  return goods(o.scope) === goods(quantity.scope) && direction(o.flow) === direction(quantity.flow);
}

function direction(flow: RawFlow): string {
  return typeof flow === 'string' ? flow : `${flow.exporter} to ${flow.importer}`;
}

function seriesKey(o: RawObservation): string {
  return `${o.reporter} from month ${(months(o.period).from % 12) + 1}`;
}

function yearKey(o: RawObservation): string {
  return `${seriesKey(o)}: ${o.period}`;
}

/**
 * The house rule for two figures of one year, as a sort key: printed without "about" or a bound, then final, then not
 * from the press, then the latest page (one without a date is the oldest), then the first by id.
 */
function standing(same: readonly RawObservation[]): Figure {
  const page = (o: RawObservation) =>
    o.source.publishedOn === undefined ? '0' : lastDate(o.source.publishedOn);
  const best = same.reduce((a, b) => {
    const tests = [
      (o: RawObservation) => money(o.amount).words === 'exactly',
      (o: RawObservation) => o.status === 'final',
      (o: RawObservation) => o.basis !== 'press',
    ];
    const deciding = tests.find((is) => is(a) !== is(b));
    if (deciding) return deciding(a) ? a : b;
    if (page(a) !== page(b)) return page(a) > page(b) ? a : b;
    return a.id < b.id ? a : b;
  });
  return {
    id: best.id,
    series: seriesKey(best),
    months: months(best.period),
    money: money(best.amount),
    growths: same.flatMap((o) => (o.growth === undefined ? [] : [Number(o.growth)])),
  };
}

/** "Over 5" and "nearly 5" are bounds: nothing grows from or to them (pitfall 28). */
export function isMeasured({ money: { words } }: Figure): boolean {
  return words === 'exactly' || words === 'about';
}
