import { intervalOf, valueOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { type Answer, estimated, none } from './estimate.ts';

/**
 * The full year if the rest of it grows as these months did: F_{y−1} · C_y(m) / C_{y−1}(m) (domain 7.7). The growth printed
 * beside the part itself comes first, because it is of one page and one vintage by nature: F_{y−1} · (1 + g).
 */
export function samePeriod(part: Observation, before: Observation | null, year: Observation | null): Answer {
  if (year === null) return none('no-year-before');
  const full = intervalOf(year.amount);
  const growth = printedGrowth(part);
  if (growth !== null) {
    return estimated(
      valueOf(year.amount) * growth.value,
      { low: full.low * growth.low, high: full.high * growth.high },
      [year, part],
    );
  }
  if (before === null || valueOf(before.amount) <= 0) return none('no-same-months');
  const [now, then] = [intervalOf(part.amount), intervalOf(before.amount)];
  return estimated(
    (valueOf(year.amount) * valueOf(part.amount)) / valueOf(before.amount),
    { low: (full.low * now.low) / then.high, high: (full.high * now.high) / then.low },
    [year, part, before],
  );
}

/** 1 + g as printed, with its rounding. */
function printedGrowth({ growth }: Observation) {
  if (growth === null) return null;
  const half = 0.5 * 10 ** -(growth.split('.')[1]?.length ?? 0);
  const at = (percent: number) => 1 + percent / 100;
  return { value: at(Number(growth)), low: at(Number(growth) - half), high: at(Number(growth) + half) };
}
