import type { AnnualFigure, AnnualSeries } from '#src/analysis/annual-series.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { placeOf } from '#src/charts/turnover/place.ts';
import { decimalsOf, isPoint } from '#src/domain/amount.ts';
import { sameYearKind } from '#src/domain/period.ts';
import type { Format } from '#src/i18n/format.ts';

/** Only the two sides are compared, and only in years of one kind; not a side with a newspaper or with itself. */
export function areTwoSides(series: readonly AnnualSeries[], story: PairStory): boolean {
  const [a, b, ...more] = series;
  if (!a || !b || more.length > 0 || !sameYearKind(a.yearLike, b.yearLike)) return false;
  return placeOf(story, a.reporter) === 'first' && placeOf(story, b.reporter) === 'second';
}

/** Between the two sides' published values, to the coarser of their digits; empty unless both are plain values. */
export function difference(row: readonly (AnnualFigure | undefined)[], format: Format): string {
  const [a, b] = row;
  if (!a || !b || ![a, b].every((f) => isPoint(f.observation.amount))) return '';
  const decimals = Math.max(1, Math.min(decimalsOf(a.observation.amount), decimalsOf(b.observation.amount)));
  return format.money(Math.abs(a.value - b.value), { decimals, scale: a.observation.amount.scale });
}
