import { createHash } from 'node:crypto';
import type { BrowserContext, Page, Route } from '@playwright/test';
import { expect } from './test.ts';
import { published } from './published.ts';

/** One way for the data to go wrong, by the path of the file below `data/v1/`. */
export interface Fault {
  readonly name: string;
  /** What the page says in place of figures; `null` when they are good in themselves. */
  readonly alone: RegExp | null;
  /** What it says beside the last good figures. */
  readonly beside: RegExp;
  /** Answers for a file. `undefined` lets the request through. */
  readonly answer: (path: string) => Answer | undefined;
}

type Answer = 'no network' | NonNullable<Parameters<Route['fulfill']>[0]>;

const SAVED = 'Showing those of 24 November 2026, 12:00 UTC.';

function besideOf(problem: string): RegExp {
  return new RegExp(`^New figures could not be read: ${problem}.* ${SAVED}`);
}

const json = (body: string): Answer => ({ contentType: 'application/json', body });

/** A manifest that promises other texts for some files. */
function manifestFor(texts: Readonly<Record<string, string>>, changes: object = {}): string {
  const manifest = JSON.parse(published('manifest.json')) as {
    readonly files: Record<string, { sha256: string; bytes: number; points: number }>;
  };
  for (const [path, text] of Object.entries(texts)) {
    const bytes = Buffer.from(text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    manifest.files[path] = { ...manifest.files[path]!, sha256, bytes: bytes.length };
  }
  return JSON.stringify({ ...manifest, ...changes });
}

/** Changes every data file in the same way and promises the changed texts, so that no checksum is wrong. */
function changed(change: (text: string) => string, manifest: object = {}): Fault['answer'] {
  const paths = ['index.json', 'pairs/kaz-uzb.json', 'track-record.json', 'past-growth.json'];
  const texts = Object.fromEntries(paths.map((path) => [path, change(published(path))]));
  return (path) => {
    if (path === 'manifest.json') return json(manifestFor(texts, manifest));
    return texts[path] === undefined ? undefined : json(texts[path]);
  };
}

const isData = (path: string) => path !== 'manifest.json';

export const FAULTS: readonly Fault[] = [
  {
    name: 'no network',
    alone: /^The network did not answer\./,
    beside: /^You are offline\. Showing figures saved on 24 November 2026, 12:00 UTC\./,
    answer: () => 'no network',
  },
  {
    name: 'a server in trouble (500)',
    alone: /^The server answered 500\./,
    beside: besideOf('the server answered 500\\.'),
    answer: () => ({ status: 500 }),
  },
  {
    name: 'files that are not there (404)',
    alone: /^There is no such file\./,
    beside: besideOf('there is no such file\\.'),
    answer: () => ({ status: 404 }),
  },
  {
    name: 'a sign-in page instead of data',
    alone: /^A web page came instead of data/,
    beside: besideOf('a web page came instead of data'),
    answer: () => ({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
  },
  {
    name: 'half a file',
    alone: /^The answer is not the data file\./,
    beside: besideOf('the answer is not the data file\\.'),
    answer: (path) => {
      const text = published(path);
      return isData(path) ? json(text.slice(0, text.length / 2)) : undefined;
    },
  },
  {
    name: 'one byte changed',
    alone: /^The file did not pass our checks \(checksum\)\./,
    beside: besideOf('the file did not pass our checks'),
    answer: (path) => (isData(path) ? json(published(path).replace(/4\.97(?=[" ])/, '9.97')) : undefined),
  },
  {
    name: 'a file that breaks its schema',
    alone: /^The file breaks a rule \(.+\)\./,
    beside: besideOf('the file breaks a rule \\(.+\\)\\.'),
    answer: changed((text) =>
      text.replaceAll('billion USD', 'billion shells').replaceAll('"4.97"', '"4.97 shells"'),
    ),
  },
  {
    name: 'files for a newer version of the page',
    alone: /^The figures are made for a newer version of this page\. Reload it\./,
    beside: besideOf('the figures are made for a newer version of this page\\.'),
    answer: changed((text) => text, { schemaVersion: '2.0.0' }),
  },
  {
    name: 'an older record than the one already seen',
    alone: null,
    beside: besideOf('the server has an older record'),
    answer: changed((text) => text.replaceAll(/"vintage":"[^"]*"/g, '"vintage":"2000-01-01.1"'), {
      vintage: '2000-01-01.1',
    }),
  },
];

/** What the browser itself logs when an answer is a failure. */
export const LOGGED = [/Failed to load resource: .*(500|404|ERR_INTERNET_DISCONNECTED)/];

/** From here on the data go wrong. The function returned ends it. */
export async function breakData(context: BrowserContext, { answer }: Fault): Promise<() => Promise<void>> {
  const files = '**/data/v1/**';
  const handler = async (route: Route) => {
    const path = new URL(route.request().url()).pathname.replace('/data/v1/', '');
    const answered = answer(path);
    if (answered === undefined) await route.fallback();
    else if (answered === 'no network') await route.abort('internetdisconnected');
    else await route.fulfill(answered);
  };
  await context.route(files, handler);
  return () => context.unroute(files, handler);
}

/** Waits for something to come true while the page's own clock leaps over the waits between its tries. */
export async function expectSoon(page: Page, check: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(3000);
    await check();
  }).toPass({ intervals: [100], timeout: 20_000 });
}
