import type { Interval } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { endYear } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { Spell } from '#src/domain/track-record.ts';
import {
  type AnnualFigure,
  type AnnualSeries,
  annualSeries,
  isValue,
  type Quantity,
} from '../annual-series.ts';
import { yearlyGrowth } from '../progress.ts';

/** A spell with what it rests on. */
export interface GrowthSpell extends Spell {
  /** All the growth that the printed digits allow, half-open: from 2 to 3 is anything from 0 to 133 %. */
  readonly interval: Interval;
  /** Digits of the percentage as published; `null` where we computed it. */
  readonly decimals: number | null;
  /** The figure the spell ends at. */
  readonly observation: Observation;
}

/** The longest spell, in years. */
export const LONGEST_SPELL = 10;

/** What pairs are compared in: goods in both directions, as one side reports them. */
const TURNOVER: Quantity = { flow: 'turnover', scope: 'goods' };

/**
 * Every stretch of 1 to 10 years inside one reporter's series of one pair, as yearly growth (V₁/V₀)^(1/n) − 1 (domain
 * 7.6, "Has it happened?"), on what the record holds.
 *
 * Both ends are exact figures of the same kind of year; bounds ("over 5"), expected and corrected figures are no ends.
 * A year between them may be missing, because a stretch is its two ends. Over one year, growth published beside a
 * figure stands before growth computed from two figures, which may be of different vintages; where several were
 * published, the fastest. Stretches overlap and two sides report the same years, so the number of spells is a number of
 * reports, not of independent trials.
 *
 * Order: shortest first, then by reporter as in `annualSeries`, then by year.
 */
export function spellsOf(record: PairRecord, quantity: Quantity = TURNOVER): readonly GrowthSpell[] {
  const found = annualSeries(record, quantity).flatMap((series) =>
    series.figures.flatMap((figure) => [
      ...oneYear(record, series, figure),
      ...series.figures.flatMap((from) => longer(record, series, from, figure)),
    ]),
  );
  return found.toSorted((a, b) => yearsOf(a) - yearsOf(b));
}

/** Whether growth of the quantity compares with that of all pairs. Unspecified scope is goods (domain 7.12). */
export function isTurnover({ flow, scope }: Quantity): boolean {
  return flow === 'turnover' && (scope === 'goods' || scope === 'unspecified');
}

/** Length in years. */
export function yearsOf({ from, to }: Spell): number {
  return to - from;
}

function oneYear(record: PairRecord, series: AnnualSeries, figure: AnnualFigure): readonly GrowthSpell[] {
  const { pair } = record;
  const to = endYear(figure.observation.period);
  const stretch = { pair, reporter: series.reporter, from: to - 1, to };
  const published = [figure.observation, ...figure.others].flatMap((observation): GrowthSpell[] => {
    if (observation.growth === null) return [];
    const decimals = observation.growth.split('.')[1]?.length ?? 0;
    const growth = Number(observation.growth) / 100;
    const half = 0.5 / 10 ** (decimals + 2);
    const interval = { low: growth - half, high: growth + half };
    return [{ ...stretch, growth, interval, decimals, observation }];
  });
  const [fastest] = published.toSorted((a, b) => b.growth - a.growth);
  if (fastest) return [fastest];
  const before = series.figures.find((f) => endYear(f.observation.period) === to - 1);
  return before ? between(record, series, before, figure) : [];
}

function longer(
  record: PairRecord,
  series: AnnualSeries,
  from: AnnualFigure,
  to: AnnualFigure,
): readonly GrowthSpell[] {
  const years = Math.round(to.end - from.end);
  return years > 1 && years <= LONGEST_SPELL ? between(record, series, from, to) : [];
}

/** Computed growth from one figure to another; none from or to a bound, or from nothing. */
function between(
  { pair }: PairRecord,
  { reporter }: AnnualSeries,
  start: AnnualFigure,
  finish: AnnualFigure,
): readonly GrowthSpell[] {
  const years = Math.round(finish.end - start.end);
  const growth = yearlyGrowth(start.value, finish.value, years);
  if (!isValue(start) || !isValue(finish) || growth === null) return [];
  const { observation } = finish;
  return [
    {
      pair,
      reporter,
      from: endYear(start.observation.period),
      to: endYear(observation.period),
      growth,
      interval: {
        low: yearlyGrowth(start.interval.high, finish.interval.low, years) ?? -1,
        // "0.4" may round nothing much up to anything: no digits bound the growth from there.
        high: yearlyGrowth(start.interval.low, finish.interval.high, years) ?? Infinity,
      },
      decimals: null,
      observation,
    },
  ];
}
