import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Board, PublishedPair } from '#src/domain/board.ts';
import type { PairId } from '#src/domain/party.ts';
import type { Vintage } from '#src/domain/record.ts';
import type { PastGrowth, TrackRecord } from '#src/domain/track-record.ts';
import { parseIndex } from '#src/wire/published/board.ts';
import type { PublishedManifest } from '#src/wire/published/manifest.ts';
import { parsePair } from '#src/wire/published/pair.ts';
import { parsePastGrowth } from '#src/wire/published/past-growth.ts';
import { parseTrackRecord } from '#src/wire/published/track-record.ts';
import type { FetchError } from './fetch-error.ts';
import { loadFile } from './load-file.ts';
import { loadManifest } from './load-manifest.ts';
import { type Held, type Publication, here } from './publication.ts';

const FIVE_MINUTES = 300_000;

/** The same for all: our own retries, and no trust in the browser's opinion on being online. */
const rules = {
  networkMode: 'always',
  retry: false,
  refetchOnWindowFocus: true,
  refetchOnReconnect: true,
} as const;

/** A copy shown for want of a newer one is stale at once, so the next occasion tries again. */
function staleTime(query: { readonly state: { readonly data?: Held<unknown> | undefined } }): number {
  return query.state.data?.problem ? 0 : FIVE_MINUTES;
}

/** What was published last. A manifest older than one already held is refused, and the held one kept. */
export function manifestQuery(publication = here()) {
  return queryOptions<Held<PublishedManifest>, FetchError>({
    ...rules,
    queryKey: ['published', 'manifest'],
    staleTime,
    queryFn: ({ signal }) => loadManifest(publication, signal),
  });
}

/** The list of all pairs. Fails with `FetchError` only when no copy is saved. */
export function boardQuery(publication = here()) {
  return fileQuery<Board>(['index'], 'index.json', parseIndex, publication);
}

/** One pair. A pair the manifest does not name fails with kind `not-found`, without a request. */
export function pairQuery(pair: PairId, publication = here()) {
  return fileQuery<PublishedPair>(['pair', pair], `pairs/${pair}.json`, parsePair, publication);
}

/** What became of the targets of all pairs that fell due. Fails with `FetchError` only when no copy is saved. */
export function trackRecordQuery(publication = here()) {
  return fileQuery<TrackRecord>(['track-record'], 'track-record.json', parseTrackRecord, publication);
}

/** How fast the trade of all pairs has grown. Fails with `FetchError` only when no copy is saved. */
export function pastGrowthQuery(publication = here()) {
  return fileQuery<PastGrowth>(['past-growth'], 'past-growth.json', parsePastGrowth, publication);
}

/** One file that the manifest promises, parsed. */
function fileQuery<T extends { readonly vintage: Vintage }>(
  key: readonly string[],
  path: string,
  parse: (json: unknown) => T,
  publication: Publication,
) {
  return queryOptions<Held<T>, FetchError>({
    ...rules,
    queryKey: ['published', ...key],
    staleTime,
    queryFn: ({ client, signal }) =>
      loadFile({ publication, manifest: sharedManifest(client, publication), signal, path, parse }),
  });
}

/** Through the client, so that one request serves all files that are wanted at a time. */
function sharedManifest(client: QueryClient, publication: Publication) {
  return (reload: boolean) => {
    const query = manifestQuery(publication);
    return client.fetchQuery(reload ? { ...query, staleTime: 0 } : query);
  };
}
