import { useQuery } from '@tanstack/react-query';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { boardQuery, trackRecordQuery } from '#src/queries/published.ts';
import { LoadFailure } from '../frame/load-failure.tsx';
import { Page } from '../frame/page.tsx';
import { BoardList } from './board-list.tsx';

/** `/`: every target on record, its verdict and its latest figure. */
export function BoardView() {
  const { t } = useI18n();
  const query = useQuery(boardQuery());
  // Asked for now, not when the list is there: the two files come side by side.
  const trackRecord = useQuery({ ...trackRecordQuery(), notifyOnChangeProps: [] });
  const title = t('board.title');
  const retry = () => {
    void query.refetch();
    void trackRecord.refetch();
  };
  return (
    <Page title={title} vintage={query.data?.data.vintage ?? null}>
      {query.data ? (
        <BoardList held={query.data} onRetry={retry} />
      ) : query.error ? (
        <LoadFailure title={title} problem={query.error} onRetry={retry} />
      ) : (
        <div className="skeleton" aria-busy="true">
          <div className="board-headline with-squares">
            <div className="headline-block">
              <h1>{title}</h1>
            </div>
          </div>
          <div className="targets ghost-box" />
          <p className="visually-hidden" role="status">
            {t('page.loading')}
          </p>
        </div>
      )}
    </Page>
  );
}
