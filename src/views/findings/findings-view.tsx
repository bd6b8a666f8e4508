import { useQuery } from '@tanstack/react-query';
import type { TrackRecord } from '#src/domain/track-record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { Held } from '#src/queries/publication.ts';
import { trackRecordQuery } from '#src/queries/published.ts';
import { IgnoredParts } from '../frame/ignored-parts.tsx';
import { LoadFailure } from '../frame/load-failure.tsx';
import { Page } from '../frame/page.tsx';
import { useView } from '../frame/use-view.ts';
import { MessageBar } from '../parts/message-bar.tsx';
import { problemText, savedText } from '../parts/problem-text.ts';
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
            notice={<SavedCopy held={query.data} onRetry={retry} />}
          />
        </>
      ) : query.error ? (
        <LoadFailure title={title} problem={query.error} onRetry={retry} />
      ) : (
        <div className="skeleton" aria-busy="true">
          <h1>{title}</h1>
          <p className="summary ghost" />
          <div className="findings-ghost ghost-box" />
          <p className="visually-hidden" role="status">
            {t('page.loading')}
          </p>
        </div>
      )}
    </Page>
  );
}

/** Says that newer figures did not come, and of when those shown are. */
function SavedCopy({ held, onRetry }: { readonly held: Held<TrackRecord>; readonly onRetry: () => void }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { problem, savedAt } = held;
  if (problem === null) return null;
  const date = savedText(savedAt, format);
  return (
    <MessageBar
      kind={problem.kind === 'offline' ? 'quiet' : 'bad'}
      action={
        <button type="button" className="button" onClick={onRetry}>
          {t('page.retry')}
        </button>
      }
    >
      {problem.kind === 'offline'
        ? t('bar.offline', { date })
        : t('bar.failed', { date, problem: problemText(problem, i18n) })}
    </MessageBar>
  );
}
