import { setupWorker } from 'msw/browser';
import { handlers, handlersFor, isTrouble } from './handlers.ts';
import { TROUBLES } from './answer.ts';

/** Answers the page's requests for data in development. `trouble` is a name from `TROUBLES`, or `null` for a good day. */
export async function startWorker(trouble: string | null): Promise<void> {
  const known = trouble !== null && isTrouble(trouble);
  if (trouble !== null && !known) {
    console.warn(`?mock=${trouble} is not known; there are: ${TROUBLES.join(', ')}`);
  }
  const worker = setupWorker(...(known ? handlersFor(trouble) : handlers));
  await worker.start({
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    onUnhandledRequest: 'bypass',
    quiet: true,
  });
}
