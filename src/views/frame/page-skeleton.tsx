import { useI18n } from '#src/i18n/i18n-context.tsx';

/** The boxes of a page while its figures are on their way: quiet, without movement. `ghost` is the box's own class. */
export function PageSkeleton({
  title,
  ghost,
  className = '',
}: {
  readonly title: string;
  readonly ghost: string;
  readonly className?: string;
}) {
  const { t } = useI18n();
  return (
    <div className={`skeleton ${className}`.trim()} aria-busy="true">
      <h1>{title}</h1>
      <p className="summary ghost" />
      <div className={`${ghost} ghost-box`} />
      <p className="visually-hidden" role="status">
        {t('page.loading')}
      </p>
    </div>
  );
}
