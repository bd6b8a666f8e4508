import type { Observation } from '#src/domain/observation.ts';
import { endYear } from '#src/domain/period.ts';
import { type AnnualFigure, type AnnualSeries, isValue } from './annual-series.ts';

/** The fastest growth over one year that anybody reported, as a fraction, with the figure it rests on. */
export interface FastestYear {
  readonly growth: number;
  /** Digits of the percentage as published; one where we computed it. */
  readonly decimals: number;
  readonly year: number;
  readonly observation: Observation;
}

/**
 * Looks at growth as published beside any figure and at growth between consecutive years of one reporter; never across
 * reporters (pitfall 4), and never from or to a bound, which is no value ("over 5"). `null` when there is neither.
 */
export function fastestYear(series: readonly AnnualSeries[]): FastestYear | null {
  const found = series.flatMap((s) =>
    s.figures.flatMap((figure, i) => {
      const year = endYear(figure.observation.period);
      const published = [figure.observation, ...figure.others].flatMap((observation) =>
        observation.growth === null
          ? []
          : [
              {
                growth: Number(observation.growth) / 100,
                decimals: observation.growth.split('.')[1]?.length ?? 0,
                year,
                observation,
              },
            ],
      );
      const growth = growthFrom(s.figures[i - 1], figure);
      return growth === null
        ? published
        : [...published, { growth, decimals: 1, year, observation: figure.observation }];
    }),
  );
  return found.toSorted((a, b) => b.growth - a.growth)[0] ?? null;
}

function growthFrom(previous: AnnualFigure | undefined, figure: AnnualFigure): number | null {
  if (previous === undefined || Math.round(figure.end - previous.end) !== 1) return null;
  return isValue(previous) && isValue(figure) && previous.value > 0
    ? figure.value / previous.value - 1
    : null;
}
