/** A side of the spread: Student's t with so many degrees of freedom, an even number, and its quantiles. */
export interface Tail {
  readonly degrees: number;
  /** Half-width of the middle 50 %: the quantile of 75 %. */
  readonly t75: number;
  /** Half-width of the middle 80 %: the quantile of 90 %. */
  readonly t90: number;
}

/** Falls come in all sizes, great ones too: the tail is heavy. */
export const FALL: Tail = { degrees: 6, t75: 0.717558, t90: 1.439756 };

/** Rises are nearly normal. */
export const RISE: Tail = { degrees: 30, t75: 0.682756, t90: 1.310415 };

/**
 * The share of Student's t that lies below `t`: ½ + ½·sin θ·Σ aₖ·cos²ᵏθ with tan θ = t/√ν, a₀ = 1 and aₖ =
 * aₖ₋₁·(2k − 1)/2k, k up to ν/2 − 1, for an even number ν of degrees (Abramowitz and Stegun 26.7.4).
 */
export function shareBelow(t: number, degrees: number): number {
  const sine = t / Math.sqrt(degrees + t * t);
  const cosineSquared = 1 - sine * sine;
  let term = 1;
  let sum = 0;
  for (let k = 1; k <= degrees / 2; k++) {
    sum += term;
    term *= (cosineSquared * (2 * k - 1)) / (2 * k);
  }
  return 0.5 + 0.5 * sine * sum;
}
