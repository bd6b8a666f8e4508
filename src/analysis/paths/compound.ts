import type { Path } from './path.ts';

/** The same growth every year: P(τ) = B₀ · (T / B₀)^τ (domain 7.5). NaN for a start of zero or less, which has no growth rate. */
export const compound: Path = {
  due: (start, goal, time) => (start > 0 ? start * (goal / start) ** time : Number.NaN),
};
