import { QueryClient } from '@tanstack/react-query';
import { HttpResponse, http } from 'msw';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { TROUBLES, type Trouble } from '#mocks/answer.ts';
import { handlersFor } from '#mocks/handlers.ts';
import { manifestTrouble } from '#mocks/manifest.ts';
import { server } from '#mocks/node.ts';
import { pairTrouble } from '#mocks/pair.ts';
import { everyday, stale } from '#mocks/record.ts';
import { FetchError } from '#src/queries/fetch-error.ts';
import { lastGood } from '#src/queries/last-good.ts';
import type { Publication } from '#src/queries/publication.ts';
import { boardQuery, manifestQuery, pairQuery } from '#src/queries/published.ts';
import { parseRecordInfo } from '#src/wire/record.ts';
import recordInfo from '../../data/record.json' with { type: 'json' };

const PAIR = 'kaz-uzb';
const { vintage } = parseRecordInfo(recordInfo);

let client: QueryClient;
let publication: Publication;
let clock: number;
let requests: string[];

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  client = new QueryClient();
  clock = Date.UTC(2026, 10, 24, 12);
  publication = {
    base: 'http://goalpost.test/data/v1/',
    store: lastGood(null),
    fetch: { sleep: async () => {}, random: () => 0.5, timeout: 2000 },
    now: () => clock,
  };
  requests = [];
  server.events.on('request:start', ({ request }) => {
    requests.push(request.url.replace(publication.base, ''));
  });
});
afterEach(() => {
  server.resetHandlers();
  server.events.removeAllListeners();
  client.clear();
  vi.unstubAllGlobals();
});
afterAll(() => server.close());

const board = () => client.fetchQuery(boardQuery(publication));
const pair = (id = PAIR) => client.fetchQuery(pairQuery(id, publication));
const kindOf = (query: Promise<unknown>) =>
  query.then(
    () => 'no error',
    (error: unknown) => (error instanceof FetchError ? error.kind : error),
  );

/** A page opened a day later: nothing in memory but what was saved. */
function nextDay() {
  client.clear();
  clock += 86_400_000;
  requests = [];
}

describe('a good day', () => {
  test('the board is whole, fresh and verified', async () => {
    const held = await board();
    expect(held).toMatchObject({
      savedAt: '2026-11-24T12:00:00.000Z',
      fresh: true,
      verified: true,
      problem: null,
    });
    expect(held.data.vintage).toBe(vintage);
    expect(held.data.pairs.map((row) => row.pair)).toContain(PAIR);
  });

  test('a pair comes with the publishers it names', async () => {
    const { data } = await pair();
    expect(data.record.pair).toBe(PAIR);
    for (const { source } of data.record.observations)
      expect(data.publishers.has(source.publisher)).toBe(true);
  });

  test('one request for the manifest serves all files', async () => {
    await Promise.all([board(), pair(), client.fetchQuery(manifestQuery(publication))]);
    expect(requests.toSorted()).toEqual(['index.json', 'manifest.json', `pairs/${PAIR}.json`]);
  });

  test('a pair that was never published is not asked for', async () => {
    expect(await kindOf(pair('aaa-bbb'))).toBe('not-found');
    expect(requests).toEqual(['manifest.json']);
  });

  test('nothing waits for a browser that believes it is offline', () => {
    for (const query of [boardQuery(publication), pairQuery(PAIR, publication), manifestQuery(publication)]) {
      expect(query).toMatchObject({ networkMode: 'always', retry: false, refetchOnWindowFocus: true });
    }
  });
});

/** What goes wrong with each trouble on the first visit, when there is nothing saved. */
const firstVisit: Readonly<Record<Trouble, string>> = {
  slow: 'timeout',
  offline: 'offline',
  malformed: 'schema',
  missing: 'not-found',
  empty: 'no error',
  // Nobody can tell that it is old.
  stale: 'no error',
  '429': 'limit',
  '500': 'http',
};

describe.each(TROUBLES)('%s', (trouble) => {
  beforeEach(() => {
    if (trouble === 'slow') publication = { ...publication, fetch: { ...publication.fetch, timeout: 15 } };
  });

  test('on the first visit', async () => {
    server.use(...handlersFor(trouble));
    expect(await kindOf(board())).toBe(firstVisit[trouble]);
    expect(await kindOf(pair())).toBe(firstVisit[trouble]);
  });

  if (trouble === 'empty') return;

  test('after a good day shows what was saved, with its date', async () => {
    publication = { ...publication, fetch: { ...publication.fetch, timeout: 2000 } };
    const [goodBoard, goodPair] = [await board(), await pair()];
    nextDay();
    if (trouble === 'slow') publication = { ...publication, fetch: { ...publication.fetch, timeout: 15 } };
    server.use(...handlersFor(trouble));

    const problem = { kind: trouble === 'stale' ? 'older-vintage' : firstVisit[trouble] };
    expect(await board()).toEqual({ ...goodBoard, fresh: false, problem: expect.objectContaining(problem) });
    expect(await pair()).toEqual({ ...goodPair, fresh: false, problem: expect.objectContaining(problem) });
  });
});

describe('after trouble', () => {
  test('the next occasion asks again, and all is well', async () => {
    await board();
    nextDay();
    server.use(...handlersFor('offline'));
    expect((await board()).fresh).toBe(false);
    server.resetHandlers();
    expect(await board()).toMatchObject({ fresh: true, problem: null, savedAt: '2026-11-25T12:00:00.000Z' });
  });

  test('good data are not asked for again within five minutes', async () => {
    await board();
    await board();
    expect(requests).toEqual(['manifest.json', 'index.json']);
  });

  test('a missing file is missing although the manifest promises it', async () => {
    server.use(...handlersFor('missing'));
    await expect(pair()).rejects.toMatchObject({ url: `${publication.base}pairs/${PAIR}.json`, status: 404 });
  });

  test('the detail of a broken schema is a path and a rule', async () => {
    server.use(...handlersFor('malformed'));
    await expect(pair()).rejects.toMatchObject({
      detail: expect.stringMatching(/\.en: expected string, found 7$/),
    });
  });

  test('the limit says when to come back', async () => {
    publication = { ...publication, fetch: { ...publication.fetch, now: () => clock } };
    server.use(...handlersFor('429'));
    await expect(board()).rejects.toMatchObject({ kind: 'limit', retryAt: '2026-11-25T12:00:00.000Z' });
  });

  test('figures may be missing for every pair', async () => {
    server.use(...handlersFor('empty'));
    const { data } = await board();
    expect(data.targets.filter(({ series }) => series !== null)).toEqual([]);
    expect((await pair()).data.record.observations).toEqual([]);
  });
});

describe('all or nothing', () => {
  test('a new vintage between two requests: both are asked for once more', async () => {
    server.use(...handlersFor('stale'));
    expect((await client.fetchQuery(manifestQuery(publication))).data.vintage).toBe('2000-01-01.1');
    server.resetHandlers();
    requests = [];
    expect(await pair()).toMatchObject({ fresh: true, data: { vintage } });
    expect(requests).toEqual([`pairs/${PAIR}.json`, 'manifest.json', `pairs/${PAIR}.json`]);
  });

  test('a manifest of one vintage and files of another are refused', async () => {
    server.use(pairTrouble.stale);
    expect(await kindOf(pair())).toBe('checksum');
    expect(requests.filter((path) => path === 'manifest.json')).toHaveLength(2);
  });

  test('a vintage inside the file that is not the manifest’s is refused, whatever the checksum says', async () => {
    const manifest = (await stale()).get('manifest.json')!.replace('2000-01-01.1', '2000-01-02.1');
    server.use(...handlersFor('stale'));
    server.use(http.get('*/data/v1/manifest.json', () => asJson(manifest)));
    expect(await kindOf(pair())).toBe('checksum');
  });

  test('one changed digit is refused', async () => {
    const text = (await everyday()).get(`pairs/${PAIR}.json`)!.replace('4.97 billion', '9.97 billion');
    server.use(http.get('*/data/v1/pairs/:file', () => asJson(text)));
    expect(await kindOf(pair())).toBe('checksum');
  });

  test('without a secure context the length is compared, and that is said', async () => {
    const good = (await everyday()).get(`pairs/${PAIR}.json`)!;
    vi.stubGlobal('crypto', {});
    expect(await pair()).toMatchObject({ fresh: true, verified: false });
    client.clear();
    server.use(http.get('*/data/v1/pairs/:file', () => asJson(`${good} `)));
    // The saved copy was not verified either.
    expect(await pair()).toMatchObject({ fresh: false, verified: false, problem: { kind: 'checksum' } });
  });
});

describe('older and newer', () => {
  test('an older vintage than the one held is refused even for a file not yet held', async () => {
    await board();
    nextDay();
    server.use(...handlersFor('stale'));
    expect(await kindOf(pair())).toBe('older-vintage');
  });

  test('a file made for a newer version of this program', async () => {
    const newer = (await everyday()).get('manifest.json')!.replace('"1.0.0"', '"2.0.0"');
    server.use(http.get('*/data/v1/manifest.json', () => asJson(newer)));
    expect(await kindOf(board())).toBe('newer-version');
  });

  test('a newer minor version with a byte order mark is read', async () => {
    const newer = (await everyday()).get('manifest.json')!.replace('"1.0.0"', '"1.9.0","mood":"good"');
    server.use(http.get('*/data/v1/manifest.json', () => asJson(`\uFEFF${newer}`)));
    expect((await board()).fresh).toBe(true);
  });

  test('without the manifest nothing can be verified, so the saved copy is shown', async () => {
    await pair();
    nextDay();
    server.use(manifestTrouble['500']);
    expect(await pair()).toMatchObject({ fresh: false, problem: { kind: 'http', status: 500 } });
    expect(requests).not.toContain(`pairs/${PAIR}.json`);
  });

  test('a pair taken out of the record is gone, saved or not', async () => {
    await pair();
    nextDay();
    const without = (await everyday())
      .get('manifest.json')!
      .replace(`pairs/${PAIR}.json`, 'pairs/other.json');
    server.use(http.get('*/data/v1/manifest.json', () => asJson(without)));
    expect(await kindOf(pair())).toBe('not-found');
  });

  test('a saved copy that no longer reads counts as none', async () => {
    publication.store.write('index.json', {
      text: '{"schemaVersion":"0.1.0"}',
      savedAt: '2026-01-01',
      verified: true,
    });
    server.use(...handlersFor('offline'));
    expect(await kindOf(board())).toBe('offline');
  });

  test('nor does a pair saved before it carried a price index, until the server answers', async () => {
    const { prices: _, ...older } = JSON.parse((await everyday()).get(`pairs/${PAIR}.json`)!);
    publication.store.write(`pairs/${PAIR}.json`, {
      text: JSON.stringify(older),
      savedAt: '2026-01-01',
      verified: true,
    });
    server.use(...handlersFor('offline'));
    expect(await kindOf(pair())).toBe('offline');
    server.resetHandlers();
    expect(await pair()).toMatchObject({ fresh: true, data: { prices: { id: 'us-cpi' } } });
  });
});

function asJson(text: string): Response {
  return new HttpResponse(text, { headers: { 'content-type': 'application/json' } });
}
