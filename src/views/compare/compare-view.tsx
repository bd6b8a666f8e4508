import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Board, PublishedPair } from '#src/domain/board.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { FetchError } from '#src/queries/fetch-error.ts';
import type { Held } from '#src/queries/publication.ts';
import { boardQuery, pairQuery } from '#src/queries/published.ts';
import { HeldBar } from '../parts/held-bar.tsx';
import { MessageBar } from '../parts/message-bar.tsx';
import { useToday } from '../frame/clock.tsx';
import { IgnoredParts } from '../frame/ignored-parts.tsx';
import { LoadFailure } from '../frame/load-failure.tsx';
import { PageSkeleton } from '../frame/page-skeleton.tsx';
import { Page } from '../frame/page.tsx';
import { AddTarget } from './add-target.tsx';
import { chartOf, comparedTarget } from './compared-target.ts';
import { ChosenList } from './chosen-list.tsx';
import { ComparisonView } from './comparison-view.tsx';
import { NothingChosen } from './nothing-chosen.tsx';
import { useCompare } from './use-compare.ts';

/** `/compare/?targets=<id>,<id>`: up to six targets on one chart, whatever their size and dates. */
export function CompareView() {
  const { t } = useI18n();
  const query = useQuery(boardQuery());
  const title = t('compare.title');
  return (
    <Page title={title} vintage={query.data?.data.vintage ?? null}>
      {query.data ? (
        <Compared held={query.data} onRetry={() => void query.refetch()} />
      ) : query.error ? (
        <LoadFailure title={title} problem={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Skeleton title={title} />
      )}
    </Page>
  );
}

function Compared({ held, onRetry }: { readonly held: Held<Board>; readonly onRetry: () => void }) {
  const { t } = useI18n();
  const { choices, ignored, cut, change } = useCompare();
  const today = useToday();
  const asOf = choices.asOf ?? today;
  const board = held.data;
  const listed = useMemo(
    () => choices.targets.flatMap((id) => board.targets.filter((target) => target.id === id)),
    [choices, board],
  );
  const unknown = choices.targets.filter((id) => !listed.some((target) => target.id === id));
  const arrived = useQueries({ queries: listed.map(({ pair }) => pairQuery(pair)), combine: arrivals });
  const compared = useMemo(
    () =>
      listed.map((target, i) =>
        comparedTarget(target, arrived[i]?.held?.data, arrived[i]?.problem ?? null, asOf),
      ),
    [listed, arrived, asOf],
  );
  const chart = useMemo(() => chartOf(compared), [compared]);
  const remove = (id: string) => change({ targets: choices.targets.filter((other) => other !== id) });
  const retry = () => {
    for (const { held: pair, problem, refetch } of arrived) if (problem ?? pair?.problem) void refetch();
  };
  const retryAll = () => {
    onRetry();
    retry();
  };
  // One bar for all that is shown: the list, or else the first pair that is a saved copy.
  const saved = [held, ...arrived.flatMap(({ held: pair }) => pair ?? [])].find(
    ({ problem }) => problem !== null,
  );
  const isLoading = compared.length > 0 && compared.every(({ kind }) => kind === 'loading');
  return (
    <>
      <IgnoredParts parts={ignored} />
      {cut > 0 && <MessageBar kind="note">{t('compare.cut', { count: cut })}</MessageBar>}
      {unknown.length > 0 && (
        <MessageBar kind="note">{t('compare.unknown', { ids: unknown.join(', ') })}</MessageBar>
      )}
      {saved && <HeldBar held={saved} onRetry={retryAll} />}
      {isLoading ? (
        <Skeleton title={t('compare.title')} />
      ) : listed.length === 0 ? (
        <NothingChosen choices={choices} />
      ) : (
        <ComparisonView
          chart={chart}
          compared={compared}
          choices={choices}
          asOf={asOf}
          vintage={board.vintage}
          onRetry={retry}
        >
          <ChosenList compared={compared} chart={chart} onRemove={remove} />
        </ComparisonView>
      )}
      <AddTarget
        board={board}
        chosen={listed.map((target) => target.id)}
        onAdd={(id) => change({ targets: [...listed.map((target) => target.id), id] })}
      />
    </>
  );
}

function Skeleton({ title }: { readonly title: string }) {
  return <PageSkeleton title={title} ghost="chart-box" className="compare-head" />;
}

/** Made once for the same answers, so that a chart is not drawn anew for nothing. */
function arrivals(results: readonly UseQueryResult<Held<PublishedPair>, FetchError>[]) {
  return results.map(({ data, error, refetch }) => ({ held: data, problem: error, refetch }));
}
