import { parseJsonText, withoutBom } from '#src/wire/json-text.ts';
import { FetchError } from './fetch-error.ts';
import { readBody } from './read-body.ts';
import { LONGEST_WAIT, backOff, retryAfter } from './retry-after.ts';

const MEGABYTE = 1_000_000;
const MOST_TRIES = 3;

/** What the fetch rules need from the world. The defaults are the real ones; tests hand in their own. */
export interface FetchOptions {
  readonly signal?: AbortSignal;
  /** Of the body after decompression. */
  readonly maxBytes?: number;
  /** For all tries together, headers and bodies, in milliseconds; waits between tries are not counted. A trickle of
   * bytes does not extend it. */
  readonly timeout?: number;
  /** `reload` goes past every cache. */
  readonly cache?: 'no-cache' | 'reload';
  readonly sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 to 1. */
  readonly random?: () => number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export interface Fetched {
  /** Exactly as received, for the checksum. */
  readonly text: string;
  /** Only `src/wire` may give it a type. */
  readonly json: unknown;
}

/**
 * Fetches one JSON file.
 *
 * At most three tries, of ten seconds in all, so that a reader is told in that time; running out of it is final. No
 * answer, 408, 429 and 5xx are tried again, an answer that broke off or is not JSON once; between tries it waits as `Retry-After` says, up to 30 s, or else 1, 2 s ± 50 %. A page instead of data,
 * a body above the cap and any other status are final at once.
 *
 * @throws {FetchError}
 * @throws the reason of `signal` when the caller gave up.
 */
export async function fetchJson(url: string, options: FetchOptions = {}): Promise<Fetched> {
  const { signal, sleep = wait, random = Math.random, now = Date.now, timeout = 10_000 } = options;
  let left = timeout;
  for (let tries = 1; ; tries += 1) {
    const started = now();
    // After a bad answer the caches between are suspect too.
    const answer = await attempt(url, { ...options, timeout: left, ...(tries > 1 && { cache: 'reload' }) });
    left = Math.max(1, left - (now() - started));
    if (!(answer instanceof Failure)) return answer;
    const asked = retryAfter(answer.retryAfter, now());
    if (asked !== null && asked > LONGEST_WAIT) {
      const { status, detail } = answer.error;
      const retryAt = new Date(now() + asked).toISOString();
      throw new FetchError('limit', { url, status, detail, retryAt });
    }
    if (tries >= answer.mostTries) throw answer.error;
    await sleep(asked ?? backOff(tries, random()), signal);
  }
}

/** A try that failed, and how many tries such a failure is worth. */
class Failure {
  readonly error: FetchError;
  readonly mostTries: number;
  readonly retryAfter: string | null;

  constructor(error: FetchError, mostTries: number, retryAfterHeader: string | null = null) {
    this.error = error;
    this.mostTries = mostTries;
    this.retryAfter = retryAfterHeader;
  }
}

async function attempt(url: string, options: FetchOptions): Promise<Fetched | Failure> {
  const { signal, timeout = 10_000, cache = 'no-cache', maxBytes = 5 * MEGABYTE } = options;
  signal?.throwIfAborted();
  const stop = new AbortController();
  let late = false;
  const giveUp = () => stop.abort();
  signal?.addEventListener('abort', giveUp);
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, timeout);
  let response: Response | null = null;
  try {
    response = await fetch(url, { signal: stop.signal, cache, headers: { accept: 'application/json' } });
    const refused = refusal(response, url);
    if (refused !== null) return refused;
    return readJson(await readBody(response, url, maxBytes), response.status, url);
  } catch (error) {
    signal?.throwIfAborted();
    if (late)
      return new Failure(new FetchError('timeout', { url, detail: `no whole answer in ${timeout} ms` }), 1);
    if (error instanceof FetchError) return new Failure(error, error.kind === 'not-json' ? 2 : 1);
    // The browser does not say why; with a status in hand at least the answer had begun.
    return response === null
      ? new Failure(new FetchError('offline', { url, detail: 'no answer' }), MOST_TRIES)
      : new Failure(
          new FetchError('offline', { url, status: response.status, detail: 'the answer broke off' }),
          2,
        );
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
    // Ends the download of a body nobody wants; after a whole one it does nothing.
    stop.abort();
  }
}

/** What the status and the type of the content already say against an answer. */
function refusal(response: Response, url: string): Failure | null {
  const { status } = response;
  const again = response.headers.get('retry-after');
  if (status === 404 || status === 410 || status === 451) {
    const detail = status === 404 ? null : 'withdrawn';
    return new Failure(new FetchError('not-found', { url, status, detail }), 1);
  }
  if (status === 429) return new Failure(new FetchError('limit', { url, status }), MOST_TRIES, again);
  if (status === 408 || status >= 500)
    return new Failure(new FetchError('http', { url, status }), MOST_TRIES, again);
  if (status !== 200) {
    // 204 and 206 are successes of another kind: there is nothing, or only a part.
    const detail = response.ok ? 'not a whole answer' : null;
    return new Failure(new FetchError('http', { url, status, detail }), 1);
  }
  const type = response.headers.get('content-type') ?? '';
  if (/^(text\/html|application\/xhtml)/i.test(type))
    return new Failure(new FetchError('html', { url, status }), 1);
  if (!/^(application|text)\/([a-z0-9.-]+\+)?json\s*(;|$)/i.test(type)) {
    return new Failure(
      new FetchError('not-json', { url, status, detail: `content type ${type || 'missing'}` }),
      1,
    );
  }
  return null;
}

function readJson(text: string, status: number, url: string): Fetched | Failure {
  const first = withoutBom(text)[0];
  if (first === '<') {
    const detail = 'a page that calls itself JSON';
    return new Failure(new FetchError('html', { url, status, detail }), 1);
  }
  try {
    if (first !== '{' && first !== '[')
      throw new SyntaxError(text === '' ? 'an empty answer' : 'not an object');
    return { text, json: parseJsonText(text) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : null;
    return new Failure(new FetchError('not-json', { url, status, detail }), 2);
  }
}

function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
