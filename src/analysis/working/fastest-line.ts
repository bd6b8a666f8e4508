import { sameYearKind } from '#src/domain/period.ts';
import type { Scale } from '#src/domain/amount.ts';
import type { AnnualSeries } from '../annual-series.ts';
import { fastestYear } from '../fastest-year.ts';
import { digitsIn } from './digits-in.ts';
import type { Line } from './steps.ts';

/** The fastest year anybody reported for the pair: a percentage as published, or two figures of one reporter. */
export function fastestLine(all: readonly AnnualSeries[], scale: Scale): readonly Line[] {
  const fastest = fastestYear(all);
  if (fastest === null) return [];
  const { observation, growth } = fastest;
  const line = {
    id: 'fastest',
    symbol: 'f',
    unit: 'growth',
    value: growth,
    given: { amount: null, period: observation.period, observation },
  } as const;
  const published = observation.growth;
  if (published !== null && Number(published) / 100 === growth) {
    return [{ ...line, right: `${published.replace('-', '−')} / 100` }];
  }
  const series = all.find(
    (s) => s.reporter === observation.reporter && sameYearKind(s.yearLike, observation.period),
  );
  const at = series?.figures.findIndex((f) => f.observation.id === observation.id) ?? -1;
  const before = series?.figures[at - 1]?.observation;
  return before === undefined
    ? []
    : [{ ...line, right: `${digitsIn(scale, observation.amount)} / ${digitsIn(scale, before.amount)} − 1` }];
}
