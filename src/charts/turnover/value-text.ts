import type { Amount } from '#src/domain/amount.ts';
import type { I18n } from '#src/i18n/translator.ts';

/** A figure as published, or in dollars of one year to one decimal, with the source's own "over", "nearly" or "about". */
export function shortValue(amount: Amount, value: number, base: number | null, { format }: I18n): string {
  return base === null ? format.amount(amount) : format.qualified(format.money(value), amount.qualifier);
}

/** The same where the dollars must be named, because nothing near it does. */
export function valueText(amount: Amount, value: number, base: number | null, i18n: I18n): string {
  return moneyText(shortValue(amount, value, base, i18n), base, i18n);
}

/** Names the dollars of a finished sum. */
export function moneyText(sum: string, base: number | null, { t }: I18n): string {
  return base === null ? sum : t('turnover.inDollars', { sum, base });
}
