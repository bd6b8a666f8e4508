import type { PathId } from '../paths/registry.ts';
import type { State } from '../verdict.ts';
import { TIMES_FASTEST } from '../will-be-missed.ts';
import { symbolsOf } from './formula.ts';
import type { Step } from './step.ts';

/**
 * What decided, in symbols: the limits on the pace ratio or the scheduled share (domain 7.6), the fifth of the time
 * before which it is too early, or all that the figure can mean against the goal (7.10). None where the state follows
 * from no number, or where one of the numbers is not there.
 */
export function comparisonsOf(state: State, path: PathId, steps: readonly Step[]): readonly string[] {
  const valueOf = (symbol: string) => steps.find((s) => s.symbol === symbol)?.value;
  return decisive(state, path, valueOf).filter((c) => symbolsOf(c).every((s) => valueOf(s) !== undefined));
}

function decisive(
  state: State,
  path: PathId,
  valueOf: (symbol: string) => number | undefined,
): readonly string[] {
  const measure = path === 'compound' ? 'R' : 'q';
  switch (state.state) {
    case 'on-track':
      return [`${measure} ≥ 0.95`];
    case 'too-slow':
      return [`0.60 ≤ ${measure} < 0.95`];
    case 'far-behind':
      return [`0 ≤ ${measure} < 0.60`];
    case 'below-start':
      return [`${measure} < 0`];
    case 'too-early':
      return state.why === 'time' ? ['τ < 0.2'] : [];
    case 'reached':
      return ['V⁻ ≥ T'];
    case 'reached-fallen':
      return ['V⁻ ≥ T', 'W⁺ ≤ T'];
    case 'reached-late':
      return ['V⁻ ≥ T', valueOf('W⁻') === undefined ? 'W⁺ ≤ T' : 'W⁻ < T'];
    case 'within-rounding':
      return ['V⁻ < T < V⁺'];
    case 'missed':
      // "Over 5.5" has no upper end: what was counted is its bound.
      return [valueOf('V⁺') === undefined ? 'V⁻ < T' : 'V⁺ ≤ T'];
    case 'will-be-missed':
      return (valueOf('g_r') ?? 0) >= TIMES_FASTEST * (valueOf('f') ?? Infinity) ? ['g_r ≥ 1.5 · f'] : [];
    case 'not-judged':
      return state.why === 'goal-not-above-start' ? ['T ≤ B₀'] : [];
    case 'withdrawn':
    case 'pending':
    case 'no-deadline':
      return [];
  }
}
