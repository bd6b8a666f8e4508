import type { PairStory } from '#src/analysis/pair-story.ts';
import type { Reporter } from '#src/domain/observation.ts';
import { type Period, shiftYears } from '#src/domain/period.ts';

/** Where a coming year may end up (domain 7.8): five and eight chances in ten, and the middle. Values as the figures'. */
export interface ProjectedYear {
  readonly x: number;
  readonly period: Period;
  readonly low80: number;
  readonly low50: number;
  readonly median: number;
  readonly high50: number;
  readonly high80: number;
}

/** The coming years of the series that leads; nobody reported them, so they are no marks and join no line. */
export interface Projection {
  readonly reporter: Reporter;
  /** Which of the story's series it continues. */
  readonly side: number;
  readonly years: readonly ProjectedYear[];
}

/** `null` where the story has no ranges: no goal ahead, or too few figures in a row. */
export function projectedYears(story: PairStory): Projection | null {
  const { outlook } = story;
  if (outlook?.kind !== 'ranges') return null;
  const { from, reporter } = outlook;
  const side = story.series.findIndex((s) => s.figures.some((f) => f.observation.id === from.observation.id));
  if (side < 0) return null;
  return {
    reporter,
    side,
    years: outlook.years.map(({ horizon, end, ...range }) => ({
      ...range,
      x: end - 1,
      period: shiftYears(from.observation.period, horizon),
    })),
  };
}
