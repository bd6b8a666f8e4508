import type { ImpliedFlag } from '#src/analysis/implied/flag.ts';
import { decimalsOf, SCALES } from '#src/domain/amount.ts';
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
      {rich(`implied.${rule}`, {
        period: format.period(observation.period),
        value: impliedText(flag, i18n),
        link: (chunks) => (
          <FigureLink key="by" observation={observation}>
            {chunks}
          </FigureLink>
        ),
      })}
    </span>
  );
}

/** The range with the digits of the row it follows from, its ends rounded outwards so that it leaves nothing out. */
export function impliedText({ implied, observation }: ImpliedFlag, { t, format }: I18n): string {
  const { amount } = observation;
  const decimals = Math.max(1, decimalsOf(amount));
  const step = SCALES[amount.scale] / 10 ** decimals;
  const options = { decimals, scale: amount.scale, currency: amount.currency };
  const low = format.money(Math.floor(implied.low / step + 1e-6) * step, options);
  if (implied.high === Infinity) return format.qualified(low, 'above');
  const high = format.money(Math.ceil(implied.high / step - 1e-6) * step, options);
  return low === high ? low : t('implied.range', { low, high });
}
