import { useQuery } from '@tanstack/react-query';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { trackRecordQuery } from '#src/queries/published.ts';
import { IgnoredParts } from '../frame/ignored-parts.tsx';
import { LoadFailure } from '../frame/load-failure.tsx';
import { PageSkeleton } from '../frame/page-skeleton.tsx';
import { Page } from '../frame/page.tsx';
import { useView } from '../frame/use-view.ts';
import { HeldBar } from '../parts/held-bar.tsx';
import { findingText } from './finding-text.ts';
import { Findings } from './findings.tsx';

/** `/findings/`: how often announced trade targets are met. */
export function FindingsView() {
  const i18n = useI18n();
  const { t } = i18n;
  const query = useQuery(trackRecordQuery());
  const { ignored } = useView();
  const retry = () => void query.refetch();
  const title = query.data ? findingText(query.data.data.due, i18n) : t('findings.title');
  return (
    <Page title={title} vintage={query.data?.data.vintage ?? null}>
      {query.data ? (
        <>
          <IgnoredParts parts={ignored} />
          <Findings
            trackRecord={query.data.data}
            title={title}
            notice={<HeldBar held={query.data} onRetry={retry} />}
          />
        </>
      ) : query.error ? (
        <LoadFailure title={title} problem={query.error} onRetry={retry} />
      ) : (
        <PageSkeleton title={title} ghost="findings-ghost" />
      )}
    </Page>
  );
}
