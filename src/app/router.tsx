import {
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  useLocation,
  useParams,
} from '@tanstack/react-router';
import { BoardView } from '#src/views/board/board-view.tsx';
import { ErrorPage } from '#src/views/frame/error-page.tsx';
import { NotFound } from '#src/views/frame/not-found.tsx';
import { PairView } from '#src/views/pair/pair-view.tsx';
import { Speaking } from './speaking.tsx';

const root = createRootRoute({
  component: () => (
    <Speaking>
      <Outlet />
    </Speaking>
  ),
  notFoundComponent: () => <NotFoundPage />,
});

function NotFoundPage() {
  return <NotFound path={useLocation({ select: (l) => l.pathname })} />;
}

function PairPage() {
  const { pair } = useParams({ from: '/pairs/$pair/' });
  return <PairView text={pair} />;
}

const routes = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: BoardView }),
  createRoute({ getParentRoute: () => root, path: '/pairs/$pair/', component: PairPage }),
]);

/** A query string is text to us: one codec in views/view-state.ts gives it meaning, not the router. */
export const router = createRouter({
  routeTree: routes,
  trailingSlash: 'always',
  scrollRestoration: true,
  defaultErrorComponent: ErrorPage,
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString();
    return text === '' ? '' : `?${text}`;
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
