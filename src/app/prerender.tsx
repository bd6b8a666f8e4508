import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Day } from '#src/domain/day.ts';
import { TodayProvider } from '#src/views/frame/clock.tsx';
import { router as shipped } from './router.tsx';

// The build's door to the views: the same routes, drawn into a document without a browser. Nothing else of the app may be
// imported from `cli`, and nothing of this reaches a reader.

export interface DrawnPage {
  /** Holds what a browser's `#root` holds. */
  readonly root: HTMLElement;
  /** Makes a change of the document, and waits until the page has followed it. */
  readonly follow: (change: () => void) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** More than any page takes: beyond this something waits for what will not come. */
const MOST_TURNS = 500;

/**
 * Draws pages by address, as a reader finds them on `today`. They share what they fetched.
 *
 * @throws {Error} naming the page that shows a failure or does not come to rest.
 */
export function pageDrawer(today: Day): (address: string) => Promise<DrawnPage> {
  // What was fetched is not let go: a timer to that end would keep the program waiting when all is drawn.
  const client = new QueryClient({ defaultOptions: { queries: { gcTime: Infinity } } });

  return async (address) => {
    const history = createMemoryHistory({ initialEntries: [address] });
    const router = createRouter({ ...shipped.options, history });
    await router.load();
    const root = document.createElement('div');
    document.body.append(root);
    // What a boundary caught is an error page: fit for a reader, not for a file.
    const caught: unknown[] = [];
    const react = createRoot(root, { onCaughtError: (error) => caught.push(error) });
    const close = async () => {
      await act(async () => react.unmount());
      root.remove();
    };

    const isAtRest = () => {
      const failed = client
        .getQueryCache()
        .getAll()
        .find(({ state }) => state.error !== null);
      const cause = caught[0] ?? failed?.state.error;
      if (cause || root.querySelector('.failure'))
        throw new Error(`${address} could not be drawn`, { cause });
      const isWaiting = client.isFetching() > 0 || root.querySelector('[aria-busy="true"]') !== null;
      return !isWaiting && root.querySelector('h1') !== null;
    };
    const rest = async () => {
      for (let turn = 0; turn < MOST_TURNS; turn += 1) {
        if (isAtRest()) return;
        await act(() => new Promise((resolve) => setTimeout(resolve)));
      }
      throw new Error(`${address} does not come to rest: ${root.textContent.slice(0, 200)}`);
    };
    const follow = async (change: () => void) => {
      try {
        await act(async () => change());
        await rest();
      } catch (error) {
        await close();
        throw error;
      }
    };

    await follow(() =>
      react.render(
        <QueryClientProvider client={client}>
          <TodayProvider value={today}>
            <RouterProvider router={router} />
          </TodayProvider>
        </QueryClientProvider>,
      ),
    );
    return { root, follow, close };
  };
}
