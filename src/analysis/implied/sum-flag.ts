import { intervalOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import type { RowSum } from '../flow-sums.ts';
import { orCutOff, overlap } from '../interval-sum.ts';
import type { ImpliedFlag } from './flag.ts';

/** One flag for a row that none of the sums of its parts agrees with; none when one of them does, or there are none. */
export function sumFlag(
  rule: ImpliedFlag['rule'],
  whole: Observation,
  sums: readonly RowSum[],
): readonly ImpliedFlag[] {
  const stored = orCutOff(intervalOf(whole.amount));
  const [observation, ...others] = sums[0]?.parts ?? [];
  if (!sums[0] || !observation || sums.some(({ value }) => overlap(value, stored))) return [];
  return [
    {
      rule,
      kind: 'contradicts',
      observation,
      with: others,
      against: whole,
      period: whole.period,
      implied: sums[0].value,
    },
  ];
}
