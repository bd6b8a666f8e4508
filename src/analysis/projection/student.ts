/**
 * Quantiles of Student's t with six degrees of freedom, at 75 % and 90 %: the half-widths of the middle 50 % and 80 %.
 * Six is where their quotient (2.0) is that of the residuals; a normal distribution's is 1.9.
 */
export const T75 = 0.717558;
export const T90 = 1.439756;

/** The share of Student's t with six degrees of freedom that lies below `t`: a closed form, as for every even number. */
export function shareBelow(t: number): number {
  const sine = t / Math.sqrt(6 + t * t);
  const cosineSquared = 1 - sine * sine;
  return 0.5 + 0.5 * sine * (1 + cosineSquared / 2 + (3 * cosineSquared * cosineSquared) / 8);
}
