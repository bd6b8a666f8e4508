import type { I18n } from '#src/i18n/translator.ts';
import type { Stop } from './stops.ts';
import { valueText } from './value-text.ts';

/** What a screen reader hears at a stop: side, period, value, status; a projection as one, and a gap as a gap. */
export function stopText(stop: Stop, base: number | null, i18n: I18n): string {
  const { t, party, format } = i18n;
  const side = party(stop.reporter).side;
  const { figure, value, projected } = stop;
  if (projected) {
    const { low80, high80, median } = projected;
    return t('turnover.projectedAt', {
      side,
      period: format.period(projected.period),
      low: format.money(low80),
      high: format.money(high80),
      middle: format.money(median),
    });
  }
  if (!figure || value === null) return gapText(stop, base, i18n);
  const { observation } = figure;
  return t('chart.figureAt', {
    side,
    period: format.period(observation.period),
    value: valueText(observation.amount, value, base, i18n),
    status: t(`status.${observation.status}`),
  });
}

/** Why there is nothing to read in this year. */
export function gapText(stop: Stop, base: number | null, { t, party }: I18n): string {
  const where = { side: party(stop.reporter).side, period: String(Math.floor(stop.x)) };
  return stop.unpriced
    ? t('turnover.noIndexAt', { ...where, base: base ?? '' })
    : t('chart.noFigureAt', where);
}
