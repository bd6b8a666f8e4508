import { useI18n } from '#src/i18n/i18n-context.tsx';

/** The boxes of the page before its figures are here: same places, same heights, so nothing shifts. No spinner. */
export function PairSkeleton({ title }: { readonly title: string }) {
  const { t } = useI18n();
  return (
    <div className="skeleton" aria-busy="true">
      <div className="opening">
        <h1>{title}</h1>
        <div className="facts" />
        <p className="summary ghost" />
        <div className="strip ghost-box" />
      </div>
      <div className="hero">
        <div className="ghost ghost-title" />
        <div className="chart-box ghost-box" />
      </div>
      <p className="visually-hidden" role="status">
        {t('page.loading')}
      </p>
    </div>
  );
}
