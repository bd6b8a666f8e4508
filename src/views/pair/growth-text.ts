import type { GrowthSpell } from '#src/analysis/track-record/growth-spells.ts';
import type { I18n } from '#src/i18n/translator.ts';

/** Growth a year, signed, with the digits as published; one digit where we computed it. */
export function growthText({ growth, decimals }: GrowthSpell, { format }: I18n): string {
  const text = decimals === null ? format.growth(growth) : format.percent(growth, decimals);
  return growth > 0 ? `+${text}` : text;
}
