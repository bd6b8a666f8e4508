import type { Path } from './path.ts';

/** The same amount every year: P(τ) = B₀ + (T − B₀) · τ (domain 7.5). */
export const straight: Path = {
  due: (start, goal, time) => start + (goal - start) * time,
};
