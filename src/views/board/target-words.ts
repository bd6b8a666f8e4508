import type { BoardTarget } from '#src/domain/board.ts';
import type { I18n } from '#src/i18n/translator.ts';

/** "by 2030", "no date", or the years a sum runs over. */
export function dueText({ goal, deadline }: Pick<BoardTarget, 'goal' | 'deadline'>, i18n: I18n): string {
  const { t, format } = i18n;
  if (goal.kind === 'cumulative') return t('targetList.over', { period: format.period(goal.window) });
  return deadline.kind === 'none' ? t('targetList.noDate') : t('targetList.by', { year: deadline.year });
}

/** What is counted, where it is not all goods in both directions; else `null`. */
export function quantityText({ flow, scope }: BoardTarget['quantity'], i18n: I18n): string | null {
  const { t, party } = i18n;
  const parts = [
    ...(scope === 'unspecified' || scope === 'goods' ? [] : [t(`scope.${scope}`)]),
    ...(flow === 'turnover'
      ? []
      : [
          t('targetList.oneWay', {
            exporter: party(flow.exporter).name,
            importer: party(flow.importer).name,
          }),
        ]),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}
