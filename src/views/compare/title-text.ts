import type { CompareChart } from '#src/charts/compare/model.ts';
import type { I18n } from '#src/i18n/translator.ts';

/** The finding, true when read alone: how many of the goals on the chart are above the straight path. */
export function titleText({ series }: CompareChart, { t }: I18n): string {
  const ahead = series.filter(({ last }) => last.share > last.timeUsed).length;
  if (series.length === 0) return t('compare.noneDrawn');
  if (series.length === 1) return t('compare.aheadOne', { ahead: ahead === 1 ? 'yes' : 'no' });
  return t('compare.ahead', { of: series.length, ahead });
}
