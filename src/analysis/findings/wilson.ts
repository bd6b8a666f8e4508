/** A share with the range that chance alone allows, all fractions from 0 to 1. */
export interface ShareInterval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of the standard normal distribution: 2.5 % are left on either side. */
const Z = 1.959_963_984_540_054;

/**
 * The 95 % score interval for `hits` of `n` (Wilson 1927, J. Amer. Statist. Assoc. 22, 209–212):
 *
 *     (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n),  p = hits ÷ n
 *
 * Unlike p ± z·√(p(1 − p)/n) it stays within 0 and 1 and has a width when none or all are hits; there one end is
 * exactly 0 or 1. `null` of nothing. It speaks of chance alone, not of how the n were chosen.
 *
 * @throws {RangeError} unless 0 ≤ hits ≤ n are whole numbers.
 */
export function wilson(hits: number, n: number): ShareInterval | null {
  if (!Number.isSafeInteger(hits) || !Number.isSafeInteger(n) || hits < 0 || hits > n) {
    throw new RangeError(`not a count of hits: ${hits} of ${n}`);
  }
  if (n === 0) return null;
  const [square, misses] = [Z * Z, n - hits];
  const middle = hits + square / 2;
  const half = Z * Math.sqrt((hits * misses) / n + square / 4);
  return {
    share: hits / n,
    low: hits === 0 ? 0 : (middle - half) / (n + square),
    high: misses === 0 ? 1 : (middle + half) / (n + square),
  };
}
