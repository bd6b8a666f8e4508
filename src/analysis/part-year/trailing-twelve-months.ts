import type { Observation } from '#src/domain/observation.ts';
import { type Answer, estimated, none } from './estimate.ts';
import { type Measured, measured, printedGrowth } from './measured.ts';

/**
 * The twelve months up to the end of `part`: T12 = F_{y−1} + C_y(m) − C_{y−1}(m) (domain 7.7). Exact, with no model behind
 * it. Whole currency units. `part` is the sum from January, `before` the same months a year earlier, `year` the full year
 * before; all values of one reporter, `null` where not on record.
 *
 * Growth printed beside the part stands for `before`: C_{y−1}(m) = C_y(m) / (1 + g), of the same page.
 */
export function trailingTwelveMonths(
  part: Observation,
  before: Observation | null,
  year: Observation | null,
): Answer {
  if (year === null) return none('no-previous-year');
  const growth = printedGrowth(part);
  const [f, c] = [measured(year), measured(part)];
  if (growth !== null) {
    if (c.interval.low / growth.interval.high > f.interval.high) return none('part-above-year');
    return estimated(plus(f, added(c, growth)), part, { kind: 'growth', year });
  }
  if (before === null) return none('no-same-months');
  const p = measured(before);
  if (p.interval.low > f.interval.high) return none('part-above-year');
  const risen = {
    value: c.value - p.value,
    interval: { low: c.interval.low - p.interval.high, high: c.interval.high - p.interval.low },
  };
  return estimated(plus(f, risen), part, { kind: 'sums', year, before });
}

/** C − C / (1 + g): what the growth added. C is one number on both sides, so its rounding counts once. */
function added({ value, interval }: Measured, growth: Measured): Measured {
  const share = (g: number) => 1 - 1 / g;
  const { low, high } = growth.interval;
  const ends = [interval.low, interval.high].flatMap((c) => [c * share(low), c * share(high)]);
  return {
    value: value * share(growth.value),
    interval: { low: Math.min(...ends), high: Math.max(...ends) },
  };
}

function plus(a: Measured, b: Measured): Measured {
  return {
    value: a.value + b.value,
    interval: { low: a.interval.low + b.interval.low, high: a.interval.high + b.interval.high },
  };
}
