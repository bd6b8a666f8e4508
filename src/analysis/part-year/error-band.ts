import { monthCount } from '#src/domain/period.ts';
import type { Method } from './estimate.ts';
import type { Replay } from './part-year-outlook.ts';

/** Fewer cases give no quantile worth the name (domain 7.8). */
export const FEWEST_CASES = 8;

/** How far the year came out from an estimate, as factors on it: 0.9 to 1.1 is a tenth below to a tenth above. */
export type ErrorBand =
  | {
      readonly kind: 'band';
      readonly cases: number;
      /** 8 chances in 10. */
      readonly eight: { readonly low: number; readonly high: number };
      /** 5 chances in 10. */
      readonly five: { readonly low: number; readonly high: number };
    }
  | { readonly kind: 'too-few'; readonly cases: number; readonly needed: number };

/**
 * Empirical quantiles of ln(actual / F̂) of one way at the same month, of the pair's own past years, pooled with those of
 * `others` where there are fewer than eight (domain 7.8).
 */
export function errorBand(
  method: Method,
  months: number,
  own: readonly Replay[],
  others: readonly Replay[] = [],
): ErrorBand {
  const at = (replays: readonly Replay[]) =>
    replays
      .filter((r) => r.method === method && monthCount(r.estimate.part.period) === months)
      .map((r) => Math.log(r.ratio));
  const mine = at(own);
  const errors = (mine.length < FEWEST_CASES ? [...mine, ...at(others)] : mine).toSorted((a, b) => a - b);
  if (errors.length < FEWEST_CASES) return { kind: 'too-few', cases: errors.length, needed: FEWEST_CASES };
  const factor = (p: number) => Math.exp(quantile(errors, p));
  return {
    kind: 'band',
    cases: errors.length,
    eight: { low: factor(0.1), high: factor(0.9) },
    five: { low: factor(0.25), high: factor(0.75) },
  };
}

/** Between the two nearest of the ascending values, in proportion. */
function quantile(sorted: readonly number[], p: number): number {
  const at = p * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at - Math.floor(at));
}
