import { useI18n } from '#src/i18n/i18n-context.tsx';
import { Page } from './page.tsx';

/** While a page's own code is on its way: the frame stands, nothing spins. */
export function LoadingPage() {
  const { t } = useI18n();
  return (
    <Page title={t('page.loading')}>
      <p className="loading" role="status">
        {t('page.loading')}
      </p>
    </Page>
  );
}
