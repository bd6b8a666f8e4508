import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { router as shipped } from '#src/app/router.tsx';
import type { Board, PublishedPair } from '#src/domain/board.ts';
import type { Day } from '#src/domain/day.ts';
import type { Held } from '#src/queries/publication.ts';
import { boardQuery, pairQuery } from '#src/queries/published.ts';
import { TodayProvider } from '#src/views/frame/clock.tsx';
import { TODAY } from '#tests/published-pairs.ts';

/** What has already arrived. A page asks the server for the rest, which is `mocks/node.ts`. */
interface Arrived {
  readonly pairs?: readonly Held<PublishedPair>[];
  readonly board?: Held<Board>;
  readonly today?: Day;
}

/** The shipped routes at an address such as `/pairs/kaz-uzb/?lang=ru`, in a history of their own. */
export async function renderPage(address: string, { pairs = [], board, today = TODAY }: Arrived = {}) {
  const client = new QueryClient();
  for (const pair of pairs) client.setQueryData(pairQuery(pair.data.record.pair).queryKey, pair);
  if (board) client.setQueryData(boardQuery().queryKey, board);
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createRouter({ ...shipped.options, history });
  await router.load();
  const rendered = render(
    <QueryClientProvider client={client}>
      <TodayProvider value={today}>
        <RouterProvider router={router} />
      </TodayProvider>
    </QueryClientProvider>,
  );
  return { ...rendered, router, client };
}
