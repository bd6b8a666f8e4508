import { useI18n } from '#src/i18n/i18n-context.tsx';

/** The boxes of the page while its figures are on their way: quiet, without movement. */
export function CompareSkeleton({ title }: { readonly title: string }) {
  const { t } = useI18n();
  return (
    <div className="skeleton compare-head" aria-busy="true">
      <h1>{title}</h1>
      <p className="summary ghost" />
      <div className="chart-box ghost-box" />
      <p className="visually-hidden" role="status">
        {t('page.loading')}
      </p>
    </div>
  );
}
