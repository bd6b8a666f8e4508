import { type Interval, intervalOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { isFullYear, shiftYears } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { annualSeries } from '../annual-series.ts';
import { overlap } from '../interval-sum.ts';
import type { ImpliedFlag } from './flag.ts';
import { samePeriod, sameSubject } from './usable-rows.ts';

/**
 * The value a year earlier that a level and its printed growth imply: [L⁻ / (1 + g⁺), L⁺ / (1 + g⁻)], both roundings
 * included (domain 7.10). "4.97, +11.4 %" implies 4.455 to 4.468. Whole currency units; `null` where no growth is
 * printed, or one of −100 % or less.
 */
export function impliedByGrowth({ amount, growth }: Observation): Interval | null {
  if (growth === null) return null;
  const half = 0.5 * 10 ** -(growth.split('.')[1]?.length ?? 0);
  const [least, most] = [1 + (Number(growth) - half) / 100, 1 + (Number(growth) + half) / 100];
  if (least <= 0) return null;
  const { low, high } = intervalOf(amount);
  return { low: low / most, high: high / least };
}

/**
 * Levels whose growth implies another value for a year earlier than the one that stands, or a value for a year of which
 * none is stored. Same reporter, flow, scope and months on both sides. For part of a year a gap is nothing to tell.
 */
export function growthFlags(rows: readonly Observation[], record: PairRecord): readonly ImpliedFlag[] {
  return rows.flatMap((observation) => {
    const implied = impliedByGrowth(observation);
    if (implied === null) return [];
    const period = shiftYears(observation.period, -1);
    const earlier = record.observations.filter(
      (o) => samePeriod(o, { period }) && sameSubject(o, observation) && o.status !== 'expected',
    );
    const standing = standingOf(earlier, observation, record);
    const flag: ImpliedFlag = { rule: 'growth', observation, against: standing, period, implied };
    if (standing === null) return earlier.length === 0 && isFullYear(period) ? [flag] : [];
    return overlap(implied, intervalOf(standing.amount)) ? [] : [flag];
  });
}

/** The row that stands for the year; for part of a year, the first that agrees with no other needed. */
function standingOf(
  earlier: readonly Observation[],
  like: Observation,
  record: PairRecord,
): Observation | null {
  const [first] = earlier;
  if (first === undefined) return null;
  if (!isFullYear(first.period)) {
    const implied = impliedByGrowth(like);
    return earlier.find((o) => implied && overlap(implied, intervalOf(o.amount))) ?? first;
  }
  const figures = annualSeries(record, { flow: like.flow, scope: like.scope }).flatMap((s) => s.figures);
  return figures.map((f) => f.observation).find((o) => earlier.includes(o)) ?? null;
}
