import { setupServer } from 'msw/node';
import { handlers } from './handlers.ts';

/** For tests. Start it with `onUnhandledRequest: 'error'`, so that a forgotten route is loud. */
export const server = setupServer(...handlers);
