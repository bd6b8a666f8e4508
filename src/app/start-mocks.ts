/**
 * In development the data come from the mocks, which publish the record in the page itself; `?mock=offline` and its like
 * choose a trouble. A build does nothing here and contains no mock.
 */
export async function startMocks(search: string): Promise<void> {
  if (!import.meta.env.DEV) return;
  const { startWorker } = await import('#mocks/browser.ts');
  await startWorker(new URLSearchParams(search).get('mock'));
}
