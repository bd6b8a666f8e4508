import type { MirrorDirection } from './mirror.ts';

/** Why two offices may record one flow differently (domain 7.2). Each has words that say what would test it. */
export const CAUSES = [
  'rounding',
  'freight',
  'origin',
  're-exports',
  'coverage',
  'time-lag',
  'zones',
  'rates',
  'confidentiality',
  'misdeclaration',
] as const;
export type Cause = (typeof CAUSES)[number];

/**
 * What the numbers of one direction say about a cause: `ruled-out` where it would make the difference larger, `enough`
 * where it alone explains all of it, else `open`. Nothing is ever confirmed by the numbers alone.
 */
export function causeStanding(
  { sign, withinRounding }: Pick<MirrorDirection, 'sign' | 'withinRounding'>,
  cause: Cause,
): 'ruled-out' | 'enough' | 'open' {
  if (cause === 'rounding') return withinRounding ? 'enough' : 'ruled-out';
  if (cause !== 'freight') return 'open';
  if (sign === 'wrong-sign') return 'ruled-out';
  return sign === 'as-expected' ? 'enough' : 'open';
}
