import { addDays, type Day, toYears } from '#src/domain/day.ts';
import { type AnnualSeries, isValue } from './annual-series.ts';
import { fastestYear } from './fastest-year.ts';
import { chanceOfReaching } from './projection/chance.ts';
import { FARTHEST } from './projection/parameters.ts';
import { yearlyGrowth } from './progress.ts';
import type { State } from './verdict.ts';

/** What the rule looks at in a cell. */
interface Cell {
  readonly series: AnnualSeries;
  readonly dueEnd: number | null;
  readonly state: State;
}

/** The growth still needed must be this many times the fastest ever reported. */
export const TIMES_FASTEST = 1.5;
const UNDER = 0.05;
/** A side whose newest year is not the newest of all is not counted but named (design guide, section 6). */
export const SAME_YEAR = 0.9;

/**
 * The cells that say a running goal will be missed, none unless all that are counted do: a forecast in words, so with a high bar (design guide, section 6). Less than a
 * year is left of the period; the growth a year still needed is at least one and a half times the fastest full year
 * ever reported for the pair; the projection gives under 5 %; and all of this in every cell that has a figure for the
 * newest year. A side with an older one keeps its pace and is named. Without four comparable figures there is no projection, so nothing is said.
 */
export function willBeMissed<C extends Cell>(
  cells: readonly C[],
  all: readonly AnnualSeries[],
  goal: number,
  asOf: Day,
): readonly C[] {
  const fastest = fastestYear(all);
  const heard = cells.filter((c) => isRunning(c.state));
  const newest = Math.max(...heard.map((c) => c.series.figures.findLast(isValue)?.end ?? -Infinity));
  if (fastest === null || heard.length < cells.filter((c) => speaks(c.state)).length) return [];
  const counted = heard.filter((c) => (c.series.figures.findLast(isValue)?.end ?? 0) > newest - SAME_YEAR);
  const certain = counted.every(({ series, dueEnd }) => {
    const figures = series.figures.filter(isValue);
    const latest = figures.at(-1);
    if (latest === undefined || dueEnd === null || dueEnd - toYears(addDays(asOf, 1)) >= 1) return false;
    const needed = yearlyGrowth(latest.value, goal, dueEnd - latest.end);
    const years = Math.ceil(dueEnd - latest.end - 1e-9);
    if (needed === null || needed < TIMES_FASTEST * fastest.growth || years > FARTHEST) return false;
    const chance = chanceOfReaching(figures, goal, years);
    return chance !== null && chance < UNDER;
  });
  return certain ? counted : [];
}

/** A cell whose pace is being judged. */
export function isRunning({ state }: State): boolean {
  return ['on-track', 'too-slow', 'far-behind', 'below-start'].includes(state);
}

/** A cell that says anything of the goal itself. */
function speaks(state: State): boolean {
  return !['no-deadline', 'too-early', 'pending', 'not-judged'].includes(state.state);
}
