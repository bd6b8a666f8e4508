import { baseRates } from '#src/analysis/track-record/base-rates.ts';
import type { DueTarget } from '#src/domain/track-record.ts';
import type { I18n } from '#src/i18n/translator.ts';

/** The finding of the page as one sentence that is true when read alone; without settled targets it says so. */
export function findingText(due: readonly DueTarget[], { t }: I18n): string {
  const { settled, 'on-time': onTime } = baseRates(due);
  if (due.length === 0) return t('findings.empty');
  if (settled === 0) return t('findings.unsettled', { due: due.length });
  return t('targetList.finding', { settled, onTime });
}
