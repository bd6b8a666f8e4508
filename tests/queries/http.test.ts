import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { FetchError } from '#src/queries/fetch-error.ts';
import { type FetchOptions, fetchJson } from '#src/queries/http.ts';

const URL = 'http://data.test/a.json';
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

type Answer = () => Response | Promise<Response>;

const json = (text: BodyInit, init: { readonly headers?: Readonly<Record<string, string>> } = {}) =>
  new Response(text, { ...init, headers: { 'content-type': 'application/json', ...init.headers } });
const good: Answer = () => json('{"a":1}');
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  () =>
    new Response(null, { status: code, headers });

/** Gives the answers in turn, the last one for ever, and tells how often it was asked and how long it was made to wait. */
async function ask(answers: readonly Answer[], options: FetchOptions = {}) {
  let asked = 0;
  const waits: number[] = [];
  server.use(http.get(URL, () => (answers[asked++] ?? answers.at(-1)!)()));
  const result = await fetchJson(URL, {
    sleep: async (ms) => void waits.push(ms),
    random: () => 0.5,
    now: () => Date.UTC(2026, 10, 24, 12),
    ...options,
  }).then(
    (fetched) => fetched.json,
    (error: unknown) => error,
  );
  return { result, asked, waits };
}

function failure(kind: string, rest: object = {}) {
  return expect.objectContaining({ kind, url: URL, ...rest }) as FetchError;
}

describe('a good answer', () => {
  test('is asked for once', async () => {
    expect(await ask([good])).toEqual({ result: { a: 1 }, asked: 1, waits: [] });
  });

  test.each(['application/json; charset=utf-8', 'text/json', 'application/geo+json'])(
    'as %s',
    async (type) => {
      const { result } = await ask([() => json('[]', { headers: { 'content-type': type } })]);
      expect(result).toEqual([]);
    },
  );

  test('with a byte order mark', async () => {
    expect((await ask([() => json('\uFEFF{"a":1}')])).result).toEqual({ a: 1 });
  });

  test('keeps the text as it came, for the checksum', async () => {
    server.use(http.get(URL, () => json('\uFEFF{ "a": "é" }\n')));
    expect((await fetchJson(URL)).text).toBe('\uFEFF{ "a": "é" }\n');
  });
});

describe('tried again', () => {
  test.each([408, 500, 502, 503, 504])('%i three times, after 1 and 2 seconds', async (code) => {
    expect(await ask([status(code)])).toEqual({
      result: failure('http', { status: code }),
      asked: 3,
      waits: [1000, 2000],
    });
  });

  test('503, 503, 200 succeeds', async () => {
    expect(await ask([status(503), status(503), good])).toMatchObject({ result: { a: 1 }, asked: 3 });
  });

  test('502 with a page for a body', async () => {
    const page: Answer = () =>
      new Response('<html>', { status: 502, headers: { 'content-type': 'text/html' } });
    expect(await ask([page])).toMatchObject({ result: failure('http', { status: 502 }), asked: 3 });
  });

  test('no answer', async () => {
    const none: Answer = () => HttpResponse.error();
    expect(await ask([none])).toEqual({
      result: failure('offline', { status: null }),
      asked: 3,
      waits: [1000, 2000],
    });
    expect(await ask([none, good])).toMatchObject({ result: { a: 1 }, asked: 2 });
  });

  test('the wait varies by half', async () => {
    expect((await ask([status(500)], { random: () => 0 })).waits).toEqual([500, 1000]);
    expect((await ask([status(500)], { random: () => 1 })).waits).toEqual([1500, 3000]);
  });

  test('short JSON, once', async () => {
    const short: Answer = () => json('{"a":');
    expect(await ask([short])).toMatchObject({ result: failure('not-json'), asked: 2, waits: [1000] });
    expect(await ask([short, good])).toMatchObject({ result: { a: 1 }, asked: 2 });
  });
});

describe('Retry-After', () => {
  test.each([
    [503, '2', 2000],
    [429, '2', 2000],
    [429, '30', 30_000],
    [429, 'Tue, 24 Nov 2026 12:00:05 GMT', 5000],
    [429, 'Tue, 24 Nov 2020 12:00:00 GMT', 1000],
    [429, '-7', 1000],
    [429, 'junk', 1000],
  ])('%i %s waits %i ms', async (code, header, wait) => {
    expect(await ask([status(code, { 'retry-after': header }), good])).toEqual({
      result: { a: 1 },
      asked: 2,
      waits: [wait],
    });
  });

  test('beyond 30 seconds nobody waits, but is told when to come back', async () => {
    expect(await ask([status(429, { 'retry-after': '86400' })])).toEqual({
      result: failure('limit', { status: 429, retryAt: '2026-11-25T12:00:00.000Z' }),
      asked: 1,
      waits: [],
    });
  });

  test('a time beyond all calendars is still a time', async () => {
    const { result } = await ask([status(503, { 'retry-after': '999999999999' })]);
    expect(result).toEqual(failure('limit', { retryAt: expect.stringMatching(/^\+?[0-9]+-/) }));
  });

  test('429 without it three times', async () => {
    expect(await ask([status(429)])).toMatchObject({ result: failure('limit', { retryAt: null }), asked: 3 });
  });
});

describe('final at once', () => {
  test.each([
    [204, 'http', 'not a whole answer'],
    [206, 'http', 'not a whole answer'],
    [400, 'http', null],
    [401, 'http', null],
    [403, 'http', null],
    [404, 'not-found', null],
    [410, 'not-found', 'withdrawn'],
    [451, 'not-found', 'withdrawn'],
  ])('%i is %s', async (code, kind, detail) => {
    expect(await ask([status(code)])).toEqual({
      result: failure(kind, { status: code, detail }),
      asked: 1,
      waits: [],
    });
  });

  test('a web page', async () => {
    const page =
      (type: string): Answer =>
      () =>
        json('<!doctype html>', { headers: { 'content-type': type } });
    expect(await ask([page('text/html')])).toMatchObject({ result: failure('html'), asked: 1 });
    expect(await ask([page('application/json')])).toMatchObject({ result: failure('html'), asked: 1 });
  });

  test('another type', async () => {
    const text: Answer = () => json('{}', { headers: { 'content-type': 'text/plain' } });
    expect(await ask([text])).toMatchObject({
      result: failure('not-json', { detail: 'content type text/plain' }),
      asked: 1,
    });
  });

  test('more than the cap', async () => {
    const { result, asked } = await ask([() => json(`["${'x'.repeat(100)}"]`)], { maxBytes: 50 });
    expect(result).toEqual(failure('too-big'));
    expect(asked).toBe(1);
    expect((await ask([() => json('["xx"]')], { maxBytes: 6 })).result).toEqual(['xx']);
  });
});

describe('refused after a second look', () => {
  test.each(['', 'null', '"x"', '42', ' {}', 'undefined'])('%j', async (text) => {
    expect(await ask([() => json(text)])).toMatchObject({ result: failure('not-json'), asked: 2 });
  });

  test('Latin-1', async () => {
    const latin: Answer = () => json(Uint8Array.from([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]));
    expect(await ask([latin])).toMatchObject({
      result: failure('not-json', { detail: 'not UTF-8' }),
      asked: 2,
    });
  });
});

describe('time', () => {
  test('tries share the ten seconds: one that used them up leaves no time for the next', async () => {
    // 503 after 9.99 of 10 seconds, by an injected clock; then a server that never answers has 10 ms left.
    let clock = 0;
    const late: Answer = () => {
      clock += 9_990;
      return new HttpResponse(null, { status: 503 });
    };
    const never: Answer = () => new Promise(() => {});
    expect(await ask([late, never], { now: () => clock })).toMatchObject({
      result: { kind: 'timeout', detail: 'no whole answer in 10 ms' },
      asked: 2,
    });
  });

  test('a server that never answers', async () => {
    const never: Answer = () => new Promise(() => {});
    expect(await ask([never], { timeout: 20 })).toMatchObject({ result: failure('timeout'), asked: 1 });
  });

  test('a caller who gave up is not told of failures, and no more is asked', async () => {
    const caller = new AbortController();
    const reason = new Error('left the page');
    const { result, asked } = await ask(
      [
        () => {
          caller.abort(reason);
          return new Promise(() => {});
        },
      ],
      { signal: caller.signal },
    );
    expect(result).toBe(reason);
    expect(asked).toBe(1);
  });

  test('a caller may give up during a wait', async () => {
    const caller = new AbortController();
    const { result, asked } = await ask([status(500)], {
      signal: caller.signal,
      sleep: async () => caller.abort(new Error('left')),
    });
    expect(result).toEqual(new Error('left'));
    expect(asked).toBe(1);
  });

  test('waiting ends when the caller gives up', async () => {
    const caller = new AbortController();
    server.use(http.get(URL, status(503, { 'retry-after': '30' })));
    // The caller leaves as soon as the wait has begun.
    const timeout = globalThis.setTimeout;
    const timers = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((end: () => void, ms?: number) => {
      if (ms === 30_000) queueMicrotask(() => caller.abort(new Error('left')));
      return timeout(end, ms);
    }) as typeof setTimeout);
    await expect(fetchJson(URL, { signal: caller.signal })).rejects.toThrow('left');
    timers.mockRestore();
  });
});
