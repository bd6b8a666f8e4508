import { lastRun, logGrowths, type YearFigure } from './log-growth.ts';
import { FEWEST_FIGURES, PARAMETERS } from './parameters.ts';

/** What a pair's figures say about its next years. Drift and scale are in log growth. */
export interface Outlook {
  /** The newest figure, from which all is counted. */
  readonly from: YearFigure;
  /** Growth a year: the pair's own mean, shrunk towards that of all pairs. */
  readonly drift: number;
  /** Size of a usual year's deviation: the pair's own, shrunk towards that of all pairs. */
  readonly scale: number;
}

/** `null` with fewer than four figures in a row up to the newest. */
export function outlook(figures: readonly YearFigure[]): Outlook | null {
  const run = lastRun(figures);
  const from = run.at(-1);
  if (from === undefined || run.length < FEWEST_FIGURES) return null;
  const growths = logGrowths(run);
  return { from, drift: drift(growths), scale: scale(growths) };
}

/** d = μ + w(ḡ − μ), w = n / (n + 100) */
function drift(growths: readonly number[]): number {
  const { drift: all, driftYears, ownDriftLimit } = PARAMETERS;
  const own = growths.reduce((sum, g) => sum + g, 0) / growths.length;
  const weight = growths.length / (growths.length + driftYears);
  return all + weight * (within(own, ownDriftLimit) - all);
}

/** s² = (k·s₀² + Σ λⁱ·(gᵢ − μ)²) / (k + Σ λⁱ), where i counts back from the newest year, which is 0. */
function scale(growths: readonly number[]): number {
  const { drift: all, scale: typical, scaleYears, memory, distanceLimit } = PARAMETERS;
  let weights = scaleYears;
  let squares = scaleYears * typical ** 2;
  for (const [i, growth] of growths.toReversed().entries()) {
    const weight = memory ** i;
    weights += weight;
    squares += weight * within(growth - all, distanceLimit) ** 2;
  }
  return Math.sqrt(squares / weights);
}

function within(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
