// The second sheet's formulas: one line in, one number out, by the names of domain 7.6.

/** What a line is computed from. Money in whole dollars; times in months from the year 0, where a period ends. */
export interface Line {
  readonly b0: number;
  readonly t0: number;
  readonly goal: number;
  readonly due: number;
  readonly v: number;
  readonly t: number;
}

export type Path = 'compound' | 'straight';

/** The columns; `null` where domain 7.6 gives no answer. */
export interface Columns {
  readonly tau: number;
  readonly shareOfLevel: number;
  readonly shareOfIncrease: number | null;
  readonly dueStraight: number;
  readonly dueCompound: number;
  readonly gapStraight: number;
  readonly gapCompound: number;
  readonly q: number | null;
  readonly achieved: number | null;
  readonly requiredAtStart: number | null;
  readonly pace: number | null;
  readonly requiredFromNow: number | null;
  readonly requiredPerYear: number | null;
}

export function columns({ b0, t0, goal, due, v, t }: Line): Columns {
  const tau = (t - t0) / (due - t0);
  const rises = goal > b0;
  const dueStraight = (1 - tau) * b0 + tau * goal;
  const dueCompound = Math.exp((1 - tau) * Math.log(b0) + tau * Math.log(goal));
  const achieved = growth(b0, v, t - t0);
  const requiredAtStart = growth(b0, goal, due - t0);
  return {
    tau,
    shareOfLevel: v / goal,
    shareOfIncrease: rises ? (v - b0) / (goal - b0) : null,
    dueStraight,
    dueCompound,
    gapStraight: v - dueStraight,
    gapCompound: v - dueCompound,
    q: rises && t > t0 ? (v - b0) / (goal - b0) / tau : null,
    achieved,
    requiredAtStart,
    pace: rises && achieved !== null && requiredAtStart !== null ? achieved / requiredAtStart : null,
    requiredFromNow: growth(v, goal, due - t),
    requiredPerYear: due > t ? ((goal - v) / (due - t)) * 12 : null,
  };
}

/** A year's growth between two values so many months apart. */
export function growth(from: number, to: number, apart: number): number | null {
  return apart > 0 && from > 0 && to > 0 ? Math.expm1(((Math.log(to) - Math.log(from)) * 12) / apart) : null;
}

/**
 * The pace in words (domain 7.6): below 20 % of the time nothing, then by R on the compound path and by q on the
 * straight one: 0.95, 0.60 and 0. The straight one is whole numbers throughout, so its limits are met exactly.
 */
export function paceWord(line: Line, path: Path): string {
  const { b0, t0, goal, due, v, t } = line;
  if ((t - t0) * 5 < due - t0) return 'too-early';
  const { pace } = columns(line);
  const meets = (percent: number) =>
    path === 'straight'
      ? (v - b0) * (due - t0) * 100 >= percent * (goal - b0) * (t - t0)
      : pace !== null && pace * 100 >= percent;
  if (goal <= b0 || pace === null) return 'not-judged';
  if (meets(95)) return 'on-track';
  if (meets(60)) return 'too-slow';
  return v >= b0 ? 'far-behind' : 'below-start';
}
