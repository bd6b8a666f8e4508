import type { RoundedChance } from '#src/analysis/projection/chance.ts';
import type { PairOutlook } from '#src/analysis/pair-outlook.ts';
import { shiftYears } from '#src/domain/period.ts';
import type { I18n } from '#src/i18n/translator.ts';
import { decimalsFor } from './decimals-for.ts';

/**
 * The projection as a sentence: whose figures, and between which sums eight chances in ten fall in its last year; or
 * why there is none. Sums are computed ones, to one decimal, in the currency of the newest figure.
 */
export function projectionSentence(outlook: PairOutlook, i18n: I18n): string {
  const { t, party } = i18n;
  const range = rangeWords(outlook, i18n);
  if (range !== null) {
    return t('turnover.projectionSentence', { onFigures: party(outlook.reporter).onFigures, range });
  }
  return outlook.kind === 'none'
    ? t('turnover.noProjection', { needed: outlook.needed, found: outlook.figures })
    : '';
}

/** "8 chances in 10 that 2030 falls between $4.2bn and $10.1bn"; `null` without ranges. */
export function rangeWords(outlook: PairOutlook, { t, format }: I18n): string | null {
  if (outlook.kind !== 'ranges') return null;
  const last = outlook.years.at(-1);
  if (!last) return null;
  const { period, amount } = outlook.from.observation;
  const money = (value: number) => format.money(value, { currency: amount.currency });
  return t('turnover.projectionRange', {
    year: format.period(shiftYears(period, last.horizon)),
    low: money(last.low80),
    high: money(last.high80),
  });
}

/**
 * For each goal ahead, how likely it is to be reported by its year, to the nearest 5 % with "under 5 %" and "over 95 %"
 * at the ends (domain 7.8). A goal farther off than ten years has no sentence.
 */
export function chanceSentences(outlook: PairOutlook, i18n: I18n): readonly string[] {
  if (outlook.kind !== 'ranges') return [];
  const { t, party, format } = i18n;
  const { from, chances, reporter } = outlook;
  const { period, amount } = from.observation;
  return chances.flatMap(({ goal, dueEnd, chance }) =>
    chance === null
      ? []
      : t('turnover.chance', {
          chance: chanceWords(chance, i18n),
          goal: format.money(goal, { decimals: decimalsFor(goal), currency: amount.currency }),
          year: format.period(shiftYears(period, Math.round(dueEnd - from.end))),
          onFigures: party(reporter).onFigures,
        }),
  );
}

/** "about 15%", "under 5%", "over 95%". */
export function chanceWords({ kind, percent }: RoundedChance, { t, format }: I18n): string {
  return t(`turnover.chanceKind.${kind}`, { percent: format.percent(percent / 100) });
}
