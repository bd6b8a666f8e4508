import { Link } from '@tanstack/react-router';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { CompareChoices } from './compare-choices.ts';
import { compareSearch } from './parse-compare.ts';

/** What the page is for, and the two ways to begin. */
export function NothingChosen({ choices }: { readonly choices: CompareChoices }) {
  const { t, rich } = useI18n();
  return (
    <div className="headline-block compare-head">
      <h1>{t('compare.title')}</h1>
      <p className="summary">{t('compare.empty')}</p>
      <p className="lede">
        {rich('compare.emptyHow', {
          link: (chunks) => (
            <Link key="list" to="/" search={compareSearch({ ...choices, targets: [] })}>
              {chunks}
            </Link>
          ),
        })}
      </p>
    </div>
  );
}
