import { type Amount, intervalOf, type Scale, SCALES } from '#src/domain/amount.ts';
import { reachIn } from './digits-in.ts';
import type { StepId } from './step.ts';
import type { Line } from './steps.ts';

/**
 * All that a published figure can mean (domain 7.10): 4.6 is from 4.55 up to 4.65. "Over 5" has a lower end, which is
 * its bound, and no upper one; "nearly 5" the reverse.
 */
export function intervalLines(
  symbol: 'V' | 'W' | 'S',
  ids: { readonly lowest: StepId; readonly highest: StepId },
  amount: Amount,
  scale: Scale,
): readonly Line[] {
  const { low, high } = intervalOf(amount);
  const reach = reachIn(scale, amount);
  const end = (id: StepId, sign: '⁻' | '⁺', right: string, value: number): Line => ({
    id,
    symbol: `${symbol}${sign}`,
    right,
    unit: 'money',
    value: value / SCALES[scale],
  });
  switch (amount.qualifier) {
    case 'exactly':
    case 'about':
      return [
        end(ids.lowest, '⁻', `${symbol} − ${reach}`, low),
        end(ids.highest, '⁺', `${symbol} + ${reach}`, high),
      ];
    case 'above':
      return [end(ids.lowest, '⁻', symbol, low)];
    case 'below':
      return [end(ids.highest, '⁺', symbol, high)];
  }
}
