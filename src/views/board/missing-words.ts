import type { BoardTarget } from '#src/domain/board.ts';
import type { I18n } from '#src/i18n/translator.ts';

type Shown = Pick<BoardTarget, 'goal' | 'deadline' | 'series' | 'progress'>;

/** Why a target has no bar; `null` when it has one. Absence is said, never drawn as zero. */
export function whyNoShare({ goal, deadline, series, progress }: Shown, { t }: I18n): string | null {
  if (goal.kind === 'cumulative') return t('targetList.sum');
  if (deadline.kind === 'none') return t('targetList.noDeadline');
  if (series === null) return t('targetList.noFigure');
  if (progress === null) return t('targetList.notComparable');
  return progress.share === null ? t('targetList.notAbove') : null;
}

/** Why a target has no trend; `null` when it has one. */
export function whyNoTrend({ goal, series }: Shown, { t }: I18n): string | null {
  if (goal.kind === 'cumulative') return t('targetList.noSeries');
  if (series === null) return t('targetList.noFigure');
  const years = series.trend.length;
  if (years === 0) return t('targetList.noSeries');
  return years === 1 ? t('targetList.oneFigure') : null;
}
