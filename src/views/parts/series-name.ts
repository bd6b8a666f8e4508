import type { AnnualSeries } from '#src/analysis/annual-series.ts';
import { periodKind } from '#src/domain/period.ts';
import type { I18n } from '#src/i18n/translator.ts';

/** Whose figures a series holds. A reporter's fiscal years are named so, because they stand beside calendar years. */
export function seriesName(
  { reporter, yearLike }: Pick<AnnualSeries, 'reporter' | 'yearLike'>,
  { t, party }: I18n,
): string {
  const { side } = party(reporter);
  return periodKind(yearLike) === 'fiscal-year' ? t('table.fiscal', { side }) : side;
}
