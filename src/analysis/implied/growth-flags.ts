import { type Interval, intervalOf, isPoint } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { isFullYear, shiftYears } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { annualSeries } from '../annual-series.ts';
import { overlap } from '../interval-sum.ts';
import type { ImpliedFlag } from './flag.ts';
import { percentInterval } from '../percent-interval.ts';
import { currentRows, samePeriod, sameSubject } from '../usable-rows.ts';

/**
 * The value a year earlier that a level and its printed growth imply: [L⁻ / (1 + g⁺), L⁺ / (1 + g⁻)], both roundings
 * included (domain 7.10). "4.97, +11.4 %" implies 4.455 to 4.468; "over 107, +27.1 %" at least 84.15. Whole currency
 * units; `null` where no growth is printed, or one of −100 % or less.
 */
export function impliedByGrowth({ amount, growth }: Observation): Interval | null {
  if (growth === null) return null;
  const rate = percentInterval(growth);
  if (1 + rate.low <= 0) return null;
  const { low, high } = intervalOf(amount);
  return { low: low / (1 + rate.high), high: high / (1 + rate.low) };
}

/**
 * Levels whose growth implies another value for a year earlier than the one that stands, or a value for a year of which
 * none is stored. Same reporter, flow, scope and months on both sides.
 *
 * Two kinds of gap are not told, because they would be most of the list and nobody could look for the figure meant: a
 * year that a bound gives a bound for, and part of a year.
 */
export function growthFlags(record: PairRecord): readonly ImpliedFlag[] {
  const rows = currentRows(record);
  const flags = rows.flatMap((observation): readonly ImpliedFlag[] => {
    const implied = impliedByGrowth(observation);
    if (implied === null) return [];
    const period = shiftYears(observation.period, -1);
    const earlier = rows.filter((o) => samePeriod(o, { period }) && sameSubject(o, observation));
    const flag = { rule: 'growth', observation, with: [], period, implied } as const;
    if (earlier.length === 0) {
      if (!isFullYear(period) || !isPoint(observation.amount)) return [];
      return [{ ...flag, kind: 'fills-gap', against: null }];
    }
    const against = disagreeing(earlier, implied, record);
    return against ? [{ ...flag, kind: 'contradicts', against }] : [];
  });
  return flags.filter((flag, i) => !flags.some((other, j) => tells(other, flag, j < i)));
}

/**
 * The stored row that a value implied for its period does not agree with. For a full year that is the row that stands in
 * its series; nothing chooses between rows for part of a year, so there any of them may agree.
 */
function disagreeing(
  stored: readonly Observation[],
  implied: Interval,
  record: PairRecord,
): Observation | null {
  const [like] = stored;
  if (like === undefined) return null;
  const standing = isFullYear(like.period)
    ? annualSeries(record, like)
        .flatMap((s) => s.figures.map((f) => f.observation))
        .filter((o) => stored.some(({ id }) => id === o.id))
    : stored;
  if (standing.some((o) => overlap(implied, intervalOf(o.amount)))) return null;
  return standing[0] ?? null;
}

/** Whether one flag makes another needless: the same year implied by a second page, as closely or more so. */
function tells(one: ImpliedFlag, other: ImpliedFlag, isEarlier: boolean): boolean {
  if (one === other || !samePeriod(one, other) || !sameSubject(one.observation, other.observation)) {
    return false;
  }
  const [mine, its] = [one, other].map(({ implied }) => implied.high - implied.low);
  if (mine === undefined || its === undefined || !overlap(one.implied, other.implied)) return false;
  return mine < its || (mine === its && isEarlier);
}
