import { decimalsBorne } from '#src/analysis/implied/decimals-borne.ts';
import type { ImpliedFlag } from '#src/analysis/implied/flag.ts';
import { decimalsOf, SCALES, valueOf } from '#src/domain/amount.ts';
import { isFullYear } from '#src/domain/period.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import { FigureLink } from '../parts/value.tsx';

/** What another release says about this value without printing it, beside the stored one (domain 7.10). */
export function ImpliedNote({ flag }: { readonly flag: ImpliedFlag }) {
  const i18n = useI18n();
  const { rich, format } = i18n;
  const { observation, rule } = flag;
  return (
    <span className="flag" data-implied-by={observation.id}>
      {rich(
        rule === 'growth' && !isFullYear(observation.period) ? 'implied.growthOfPart' : `implied.${rule}`,
        {
          period: format.period(observation.period),
          // A running sum speaks for itself; the other rules compute what nobody printed.
          value: rule === 'months' ? format.amount(observation.amount) : impliedText(flag, i18n),
          link: (chunks) => (
            <FigureLink key="by" observation={observation}>
              {chunks}
            </FigureLink>
          ),
        },
      )}
    </span>
  );
}

/**
 * The range that a flag implies, its ends rounded outwards so that it leaves nothing out. Its last digit is no finer than
 * the range is wide and no finer than the row it follows from, unless it takes one more to tell it from the stored value.
 */
export function impliedText(flag: ImpliedFlag, { t, format }: I18n): string {
  const { implied, observation, against } = flag;
  const { amount } = observation;
  const unit = SCALES[amount.scale];
  const ends = (decimals: number) => {
    const step = unit / 10 ** decimals;
    // A hair of slack: 4.5 is 4.499… steps in binary floating point.
    return [
      Math.floor(implied.low / step + 1e-6) * step,
      Math.ceil(implied.high / step - 1e-6) * step,
    ] as const;
  };
  const printed = Math.max(1, decimalsOf(amount));
  const least = Math.min(printed, decimalsBorne(implied, unit) ?? printed);
  const covers = (decimals: number) => {
    const [from, to] = ends(decimals);
    return against !== null && valueOf(against.amount) >= from && valueOf(against.amount) <= to;
  };
  const decimals = covers(least) ? least + 1 : least;
  const options = { decimals, scale: amount.scale, currency: amount.currency };
  const [from, to] = ends(decimals);
  const low = format.money(from, options);
  if (implied.high === Infinity) return format.qualified(low, 'above');
  const high = format.money(to, options);
  return low === high ? low : t('implied.range', { low, high });
}
