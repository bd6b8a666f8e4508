import type { I18n } from '#src/i18n/translator.ts';
import type { Stop } from './stops.ts';

/** What a screen reader hears at a stop: side, period, value, status; a gap is said as a gap. */
export function stopText(stop: Stop, { t, party, format }: I18n): string {
  const side = party(stop.reporter).side;
  if (!stop.figure) return t('chart.noFigureAt', { side, period: String(Math.floor(stop.x)) });
  const { observation } = stop.figure;
  return t('chart.figureAt', {
    side,
    period: format.period(observation.period),
    value: format.amount(observation.amount),
    status: t(`status.${observation.status}`),
  });
}
