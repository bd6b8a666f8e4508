import { decimalsBorne } from '#src/analysis/implied/decimals-borne.ts';
import type { ImpliedFlag } from '#src/analysis/implied/flag.ts';
import { SCALES } from '#src/domain/amount.ts';
import { formatPeriod } from '#src/domain/period.ts';
import { formatAmount } from '#src/wire/amount.ts';

/** A flag as `data -- check` prints it, shaped like a fault: file, row, rule, both numbers, and what to do. */
export function flagLine(file: string, flag: ImpliedFlag): string {
  return `${file} · ${flag.observation.id} · implied ${flag.rule} · ${premise(flag)} ${range(flag)} ${outcome(flag)}`;
}

function premise({ rule, observation, with: others }: ImpliedFlag): string {
  const amount = formatAmount(observation.amount);
  switch (rule) {
    case 'growth':
      return `${amount} after growth of ${observation.growth}% implies`;
    case 'share':
      return `${observation.share?.percent}% of the trade of ${observation.share?.of} is`;
    case 'flows':
    case 'parts':
      return `with ${others.map((o) => o.id).join(', ')} it comes to`;
    case 'months':
      return `${amount} in ${formatPeriod(observation.period)} leaves`;
  }
}

function range({ implied, observation, period }: ImpliedFlag): string {
  const { scale, currency } = observation.amount;
  // One digit more than the interval bears: these numbers are to be compared, not quoted.
  const decimals = (decimalsBorne(implied, SCALES[scale]) ?? 2) + 1;
  const value = (of: number) => (of / SCALES[scale]).toFixed(decimals);
  const between =
    implied.high === Infinity
      ? `at least ${value(implied.low)}`
      : `${value(implied.low)} to ${value(implied.high)}`;
  return `${between} ${scale} ${currency} for ${formatPeriod(period)},`;
}

function outcome({ rule, observation, against }: ImpliedFlag): string {
  if (against === null) return 'and no row is stored for it: look for the figure and add it';
  const stored = formatAmount(against.amount);
  if (against.id === observation.id) return `but the row says ${stored}: check both numbers on its page`;
  return `but ${against.id} says ${stored}: ${ADVICE[rule]}`;
}

const ADVICE = {
  growth: 'a revision nobody announced, or another source? Look for it and add it as a row',
  share: 'check both numbers on their pages',
  flows: 'two vintages, or two ways to count? Check both pages, and note what differs',
  months: 'one of them was revised: look for the newer figure and add it as a row',
  parts: 'the whole and its parts were revised apart: look for the newer figures and add them as rows',
} as const;
