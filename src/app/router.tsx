import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  useLocation,
} from '@tanstack/react-router';
import { ErrorPage } from '#src/views/frame/error-page.tsx';
import { NotFound } from '#src/views/frame/not-found.tsx';
import { LoadingPage } from '#src/views/frame/loading-page.tsx';
import { Speaking } from './speaking.tsx';

const root = createRootRoute({
  // Any text is a query string; views/view-state.ts reads it and says what it did not understand.
  validateSearch: (search: Record<string, unknown>): Record<string, string> =>
    Object.fromEntries(Object.entries(search).map(([key, value]) => [key, String(value)])),
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

/** Each page's code comes when it is opened: a reader of one pair loads no list, and a reader of the list no charts. */
const BoardView = lazyRouteComponent(() => import('#src/views/board/board-view.tsx'), 'BoardView');
const PairView = lazyRouteComponent(() => import('#src/views/pair/pair-view.tsx'), 'PairView');

const boardRoute = createRoute({ getParentRoute: () => root, path: '/', component: BoardView });

const pairRoute = createRoute({
  getParentRoute: () => root,
  path: '/pairs/$pair/',
  // The router fetches the code before it draws; fetched while drawing, React complains of a suspended component.
  component: Object.assign(PairPage, { preload: async () => PairView.preload?.() }),
});

function PairPage() {
  return <PairView text={pairRoute.useParams({ select: (params): string => params.pair })} />;
}

const FindingsView = lazyRouteComponent(
  () => import('#src/views/findings/findings-view.tsx'),
  'FindingsView',
);
const CompareView = lazyRouteComponent(() => import('#src/views/compare/compare-view.tsx'), 'CompareView');
const CountryView = lazyRouteComponent(() => import('#src/views/country/country-view.tsx'), 'CountryView');

const findingsRoute = createRoute({
  getParentRoute: () => root,
  path: '/findings/',
  component: FindingsView,
});

const compareRoute = createRoute({ getParentRoute: () => root, path: '/compare/', component: CompareView });

const countryRoute = createRoute({
  getParentRoute: () => root,
  path: '/countries/$country/',
  component: Object.assign(CountryPage, { preload: async () => CountryView.preload?.() }),
});

function CountryPage() {
  return <CountryView text={countryRoute.useParams({ select: (params): string => params.country })} />;
}

/** A query string is text to us: one codec in views/view-state.ts gives it meaning, not the router. */
export const router = createRouter({
  routeTree: root.addChildren([boardRoute, pairRoute, findingsRoute, compareRoute, countryRoute]),
  trailingSlash: 'always',
  scrollRestoration: true,
  defaultErrorComponent: ErrorPage,
  defaultPendingComponent: LoadingPage,
  defaultPendingMs: 0,
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
