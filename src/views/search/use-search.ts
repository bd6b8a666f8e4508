import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Board } from '#src/domain/board.ts';
import type { PairId } from '#src/domain/party.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { FetchError } from '#src/queries/fetch-error.ts';
import type { Held } from '#src/queries/publication.ts';
import { boardQuery } from '#src/queries/published.ts';
import { goalsInForce } from './current-goals.ts';
import type { hitFinder } from './hit-finder.ts';
import { type Hits, NO_HITS } from './hits.ts';

interface FinderCode {
  readonly hitFinder: typeof hitFinder;
}

export interface Search extends Hits {
  /** The list searched; `null` until it is there. */
  readonly held: Held<Board> | null;
  readonly state: 'loading' | 'ready' | 'failed';
  /** With `failed`: why, or `null` when it was the program that did not come. */
  readonly problem: FetchError | null;
  /** Fetches the program's part of it; to be called when the box is opened. */
  readonly load: () => void;
  readonly retry: () => void;
}

/**
 * What the box has to show. Nothing is fetched before it is opened: the list of targets and the names in every language
 * then come side by side. An empty query shows `recent`.
 */
export function useSearch(query: string, recent: readonly PairId[], wanted: boolean): Search {
  const i18n = useI18n();
  const board = useQuery({ ...boardQuery(), enabled: wanted });
  const { code, failed, load } = useFinderCode();
  const data = board.data?.data;
  const find = useMemo(() => (code && data ? code.hitFinder(data, i18n) : null), [code, data, i18n]);
  const isEmpty = query.trim() === '';
  const hits = useMemo<Hits>(() => {
    if (!isEmpty) return find?.(query) ?? NO_HITS;
    const goals = data && goalsInForce(data);
    return {
      hits: recent.map((pair) => ({ kind: 'pair', pair, target: goals?.get(pair) ?? null })),
      near: false,
    };
  }, [isEmpty, find, query, recent, data]);
  const isLost = failed || (board.isError && !data);
  return {
    ...hits,
    held: board.data ?? null,
    state: isLost ? 'failed' : find ? 'ready' : 'loading',
    problem: board.error,
    load,
    retry: () => {
      void board.refetch();
      load();
    },
  };
}

/** The finder knows every language's names: more than a page that is not searched should fetch. */
function useFinderCode() {
  const [code, setCode] = useState<FinderCode | null>(null);
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    import('./hit-finder.ts').then(
      ({ hitFinder }) => setCode((known) => known ?? { hitFinder }),
      () => setFailed(true),
    );
  };
  return { code, failed, load };
}
