import { QueryClient } from '@tanstack/react-query';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Trouble } from '#mocks/answer.ts';
import { handlersFor } from '#mocks/handlers.ts';
import { server } from '#mocks/node.ts';
import { FetchError } from '#src/queries/fetch-error.ts';
import { lastGood } from '#src/queries/last-good.ts';
import type { Publication } from '#src/queries/publication.ts';
import { pastGrowthQuery, trackRecordQuery } from '#src/queries/published.ts';

let client: QueryClient;
let publication: Publication;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  client = new QueryClient();
  publication = {
    base: 'http://goalpost.test/data/v1/',
    store: lastGood(null),
    fetch: { sleep: async () => {}, random: () => 0.5, timeout: 2000 },
    now: () => Date.UTC(2026, 10, 24, 12),
  };
});
afterEach(() => {
  server.resetHandlers();
  client.clear();
});
afterAll(() => server.close());

const ask = () => client.fetchQuery(trackRecordQuery(publication));
const askGrowth = () => client.fetchQuery(pastGrowthQuery(publication));

test('on a good day it is whole, fresh and verified', async () => {
  const held = await ask();
  expect(held).toMatchObject({ fresh: true, verified: true, problem: null });
  expect(held.data.due.map((t) => t.target)).toContain('uz-kz-5bn-2021');
});

test('past growth is a file of its own', async () => {
  const held = await askGrowth();
  expect(held).toMatchObject({ fresh: true, verified: true, problem: null });
  expect(held.data.spells.length).toBeGreaterThan(100);
});

test('nothing waits for a browser that believes it is offline', () => {
  expect(trackRecordQuery(publication)).toMatchObject({ networkMode: 'always', retry: false });
});

test('when no figure is reported nothing has grown, and what fell due is unknown', async () => {
  server.use(...handlersFor('empty'));
  const { data } = await ask();
  expect((await askGrowth()).data.spells).toEqual([]);
  expect(data.due.every((t) => t.outcome === 'unknown' || t.outcome === 'pending')).toBe(true);
});

test.each<[Trouble, string]>([
  ['offline', 'offline'],
  ['malformed', 'schema'],
  ['missing', 'not-found'],
  ['429', 'limit'],
  ['500', 'http'],
])('%s on the first visit is said, and on the next the copy is kept', async (trouble, kind) => {
  server.use(...handlersFor(trouble));
  await expect(ask()).rejects.toSatisfy((error) => error instanceof FetchError && error.kind === kind);

  server.resetHandlers();
  client.clear();
  const good = await ask();
  client.clear();
  server.use(...handlersFor(trouble));
  expect(await ask()).toEqual({ ...good, fresh: false, problem: expect.objectContaining({ kind }) });
});
