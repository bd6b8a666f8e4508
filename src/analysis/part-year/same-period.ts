import type { Observation } from '#src/domain/observation.ts';
import { type Answer, estimated, none } from './estimate.ts';
import { type Measured, measured, printedGrowth } from './measured.ts';

/**
 * The full year if the rest of it grows as these months did: F_{y−1} · C_y(m) / C_{y−1}(m) (domain 7.7). Whole currency
 * units; arguments as for `trailingTwelveMonths`. The growth printed beside the part itself comes first, because it is of
 * one page and one vintage by nature: F_{y−1} · (1 + g). It needs no exact part: "over 3bn, +15.5 %" grew by 15.5 %.
 */
export function samePeriod(part: Observation, before: Observation | null, year: Observation | null): Answer {
  if (year === null) return none('no-previous-year');
  const [full, now, growth] = [measured(year), measured(part), printedGrowth(part)];
  if (growth !== null) {
    if (now.interval.low / growth.interval.high > full.interval.high) return none('part-above-year');
    return estimated(times(full, growth), part, { kind: 'growth', year });
  }
  if (before === null) return none('no-same-months');
  const then = measured(before);
  if (then.interval.low <= 0) return none('no-same-months');
  if (then.interval.low > full.interval.high) return none('part-above-year');
  const ratio = {
    value: now.value / then.value,
    interval: { low: now.interval.low / then.interval.high, high: now.interval.high / then.interval.low },
  };
  return estimated(times(full, ratio), part, { kind: 'sums', year, before });
}

function times(a: Measured, b: Measured): Measured {
  return {
    value: a.value * b.value,
    interval: { low: a.interval.low * b.interval.low, high: a.interval.high * b.interval.high },
  };
}
