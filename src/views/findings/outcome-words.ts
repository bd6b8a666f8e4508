import type { DueTarget, Outcome } from '#src/domain/track-record.ts';
import type { I18n } from '#src/i18n/translator.ts';
import type { IconName } from '../parts/icon.tsx';

export const OUTCOME_ICONS: Readonly<Record<Outcome, IconName>> = {
  'on-time': 'reached',
  late: 'reached-late',
  missed: 'missed',
  disputed: 'disputed',
  pending: 'pending',
  unknown: 'not-judged',
  withdrawn: 'withdrawn',
};

/** The glyph of what became of a target; within rounding and since fallen have their own. */
export function dueIcon({ outcome, verdict }: DueTarget): IconName {
  return verdict === 'within-rounding' || verdict === 'reached-fallen' ? verdict : OUTCOME_ICONS[outcome];
}

/** "Reached on time, within rounding". */
export function dueText({ outcome, verdict }: DueTarget, { t }: I18n): string {
  const words = t(`happened.outcome.${outcome}`);
  return verdict === 'within-rounding' ? t('findings.table.rounding', { outcome: words }) : words;
}
