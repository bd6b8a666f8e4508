import type { Amount, Scale } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import type { Period } from '#src/domain/period.ts';
import { digitsIn } from './digits-in.ts';
import type { StepId } from './step.ts';
import type { Line } from './steps.ts';

/** A number that somebody announced or published, in the scale of the working. */
export function givenLine(
  id: StepId,
  symbol: string,
  amount: Amount,
  period: Period | null,
  observation: Observation | null,
  scale: Scale,
): Line {
  const right = digitsIn(scale, amount);
  return {
    id,
    symbol,
    right,
    unit: 'money',
    value: Number(right),
    given: { amount, period, observation },
  };
}

/** A published figure, with the period it is of. */
export function figureLine(id: StepId, symbol: string, observation: Observation, scale: Scale): Line {
  return givenLine(id, symbol, observation.amount, observation.period, observation, scale);
}
