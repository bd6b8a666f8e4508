import type { FlatError } from '#src/analysis/part-year/flat-error.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { FigureLink } from '../parts/value.tsx';

/** Scaling by months, with what it would have got wrong. The scaled value itself is never printed (pitfall 7). */
export function WhyNotFlat({ errors }: { readonly errors: readonly FlatError[] }) {
  const { t, rich, party, format } = useI18n();
  return (
    <details className="why-not">
      <summary>{t('partYear.whyNot')}</summary>
      <p>
        {t('partYear.whyNotText')} {t(errors.length > 0 ? 'partYear.whyNotPast' : 'partYear.whyNotNone')}
      </p>
      {errors.length > 0 && (
        <ul>
          {errors.map(({ part, year, error }) => (
            <li key={part.id}>
              {rich('partYear.flat', {
                side: party(part.reporter).side,
                period: format.period(part.period),
                error: format.percent(Math.abs(error)),
                way: Math.abs(error) < 0.005 ? 'right' : error < 0 ? 'low' : 'high',
                link: (chunks) => (
                  <FigureLink key="part" observation={part}>
                    {chunks}
                  </FigureLink>
                ),
                year: () => (
                  <FigureLink key="year" observation={year}>
                    {format.amount(year.amount)}
                  </FigureLink>
                ),
              })}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
