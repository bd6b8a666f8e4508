import { type Day, toYears } from '#src/domain/day.ts';
import type { RoundedChance } from './projection/chance.ts';
import { chanceOfReaching, roundedChance } from './projection/chance.ts';
import { FARTHEST } from './projection/parameters.ts';
import { projection, type YearRange } from './projection/projection.ts';
import { type AnnualFigure, type AnnualSeries, isValue } from './annual-series.ts';

/** Years after which a figure that has not come is called not found. */
const LONG_OVERDUE = 1;

/** How likely a goal is to be reported reached by its due year. */
export interface GoalChance {
  readonly goal: number;
  /** Where the due year ends, in years. */
  readonly dueEnd: number;
  /** `null` beyond ten years, and once the due year has its figure. */
  readonly chance: RoundedChance | null;
}

/** What one reporter's figures say about the years to come, or why they say nothing. */
export type PairOutlook =
  | {
      readonly kind: 'ranges';
      readonly reporter: AnnualSeries['reporter'];
      /** The newest exact figure, from which all is counted. */
      readonly from: AnnualFigure;
      /** Year by year; `end` is where the year ends. Values in whole currency units. */
      readonly years: readonly (YearRange & { readonly end: number })[];
      readonly chances: readonly GoalChance[];
    }
  | {
      readonly kind: 'none';
      readonly why: 'too-few-figures';
      readonly reporter: AnnualSeries['reporter'];
      readonly figures: number;
      readonly needed: number;
    };

/**
 * The projection of one series up to the last of its goals' due years, at most ten years (domain 7.8). Bounds ("over 5")
 * are no figures. `null` when no goal lies ahead of the newest figure: a settled promise needs no outlook, and one whose figures are more
 * than a year overdue gets none, because nobody should be told in 2026 what 2014 may have brought.
 */
export function pairOutlook(
  series: AnnualSeries,
  goals: readonly { readonly goal: number; readonly dueEnd: number }[],
  asOf: Day,
): PairOutlook | null {
  const figures = series.figures.filter(isValue);
  const from = figures.at(-1);
  if (from === undefined) return null;
  const ahead = goals.filter((g) => yearsTo(g.dueEnd, from) > 0 && g.dueEnd + LONG_OVERDUE > toYears(asOf));
  if (ahead.length === 0) return null;
  const points = figures.map(({ end, value }) => ({ end, value }));
  const horizon = Math.min(FARTHEST, Math.max(...ahead.map((g) => yearsTo(g.dueEnd, from))));
  const found = projection(points, horizon);
  const { reporter } = series;
  if (found.kind === 'none') return { ...found, reporter };
  return {
    kind: 'ranges',
    reporter,
    from,
    years: found.years.map((y) => ({ ...y, end: from.end + y.horizon })),
    chances: ahead.map((g) => {
      const chance = chanceOfReaching(points, g.goal, yearsTo(g.dueEnd, from));
      return { ...g, chance: chance === null ? null : roundedChance(chance) };
    }),
  };
}

/** Whole years from the newest figure's year to the due one; a fiscal year due within it counts as that year. */
function yearsTo(dueEnd: number, from: AnnualFigure): number {
  return Math.round(dueEnd - from.end);
}
