import { intervalOf, valueOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { type Answer, estimated, none } from './estimate.ts';

/**
 * The last twelve months: T12 = F_{y−1} + C_y(m) − C_{y−1}(m) (domain 7.7). Exact, with no model behind it. `part` is the
 * sum from the first month, `before` the same months a year earlier, `year` the full year before; all of one reporter.
 */
export function trailingTwelveMonths(
  part: Observation,
  before: Observation | null,
  year: Observation | null,
): Answer {
  if (year === null) return none('no-year-before');
  if (before === null) return none('no-same-months');
  const [f, c, p] = [year, part, before].map((o) => ({ ...intervalOf(o.amount), value: valueOf(o.amount) }));
  if (!f || !c || !p) return none('no-same-months');
  return estimated(
    f.value + c.value - p.value,
    { low: f.low + c.low - p.high, high: f.high + c.high - p.low },
    [year, part, before],
  );
}
