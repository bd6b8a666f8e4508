import { PATHS, type PathId } from './paths/registry.ts';

/** Years are points on one time axis (2025 ends at 2026.0); amounts are in one currency unit. */
export interface ProgressInput {
  readonly start: number;
  readonly startEnd: number;
  readonly goal: number;
  readonly dueEnd: number;
  readonly value: number;
  readonly valueEnd: number;
}

/** All shares and rates are fractions (0.16 is 16 %), rates per year. `null` where the formula has no answer. */
export interface Progress {
  /** V / T. Never progress by itself: at the start it is not zero (pitfall 2). */
  readonly shareOfLevel: number;
  /** (V − B₀) / (T − B₀) */
  readonly shareOfIncrease: number | null;
  /** τ = (t − t₀) / (t_D − t₀) */
  readonly timeUsed: number;
  readonly due: Readonly<Record<PathId, number>>;
  /** V − P(τ), per path. */
  readonly gap: Readonly<Record<PathId, number>>;
  /** q = (V − B₀) / (P_L(τ) − B₀) */
  readonly shareOfScheduledIncrease: number | null;
  /** g_a = (V / B₀)^(1 / (t − t₀)) − 1 */
  readonly achievedGrowth: number | null;
  /** g₀ = (T / B₀)^(1 / (t_D − t₀)) − 1 */
  readonly requiredGrowthAtStart: number | null;
  /** R = g_a / g₀ */
  readonly pace: number | null;
  /** g_r = (T / V)^(1 / (t_D − t)) − 1; `null` once the due year has its figure. */
  readonly requiredGrowthFromNow: number | null;
  /** (T − V) / (t_D − t), currency a year. */
  readonly requiredPerYear: number | null;
}

/**
 * How far a value has come from the start towards the goal (domain 7.6, whose names and symbols these are; thresholds
 * and pace ratio after Eurostat's method as adopted by Open-SDG).
 *
 * Growth needs a positive start and some time since it; the pace ratio also needs a goal above the start.
 */
export function progress(input: ProgressInput): Progress {
  const { start, goal, value } = input;
  const whole = input.dueEnd - input.startEnd;
  const used = input.valueEnd - input.startEnd;
  const left = input.dueEnd - input.valueEnd;
  const timeUsed = used / whole;
  const due = {
    compound: PATHS.compound.due(start, goal, timeUsed),
    straight: PATHS.straight.due(start, goal, timeUsed),
  };
  const achievedGrowth = yearlyGrowth(start, value, used);
  const requiredGrowthAtStart = yearlyGrowth(start, goal, whole);
  return {
    shareOfLevel: value / goal,
    shareOfIncrease: ratio(value - start, goal - start),
    timeUsed,
    due,
    gap: { compound: value - due.compound, straight: value - due.straight },
    shareOfScheduledIncrease: ratio(value - start, due.straight - start),
    achievedGrowth,
    requiredGrowthAtStart,
    pace:
      achievedGrowth === null || requiredGrowthAtStart === null
        ? null
        : ratio(achievedGrowth, requiredGrowthAtStart),
    requiredGrowthFromNow: yearlyGrowth(value, goal, left),
    requiredPerYear: left > 0 ? (goal - value) / left : null,
  };
}

/** Growth a year that turns `from` into `to` in `years`; `null` unless all three are positive. */
export function yearlyGrowth(from: number, to: number, years: number): number | null {
  return from > 0 && to > 0 && years > 0 ? (to / from) ** (1 / years) - 1 : null;
}

/** Only a rise can be shared out: `null` unless the whole is positive. */
function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
