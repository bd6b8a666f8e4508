import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { boardChoice } from '#src/analysis/board-choice.ts';
import type { PairId } from '#src/domain/party.ts';
import { RecordError, faultLine } from '#src/wire/record-error.ts';
import { headersFor, parseHeadersFile } from './headers-file.ts';
import { type LoadedRecord, loadRecord } from './load-record.ts';
import { withPolicy } from './meta-policy.ts';
import { precompress } from './precompress.ts';
import { publishedSchemas } from './published-schemas.ts';
import { buildPublished } from './published.ts';
import { reversedPairs } from './redirects.ts';
import { notFoundPage, pairPage, staticPage } from './static-pages.ts';

/**
 * Makes what Vite built into the published site: the data, one page per pair, the 404 page, the redirects, and a
 * compressed copy of everything that is text.
 *
 * @returns one sentence on what was written.
 * @throws {RecordError} with every fault of the record, before anything is written.
 * @throws {Error} when `dist` has not been built.
 */
export async function publish(record: string, dist: string): Promise<string> {
  const loaded = await loadRecord(record);
  const shell = await built(dist, 'index.html');
  const headers = headersFor(parseHeadersFile(await built(dist, '_headers')), '/');
  const pairs = loaded.records.map(({ pair }) => pair);

  for (const stale of ['data/v1', 'pairs']) await rm(join(dist, stale), { recursive: true, force: true });
  const files = [
    ...(await dataFiles(loaded)),
    ...pages(shell, pairs, headers.get('Content-Security-Policy')),
    ['_redirects', reversedPairs(pairs)] as const,
  ];
  for (const [file, text] of files) {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), text);
  }
  const compressed = await precompress(dist);
  return `${files.length} files written to ${dist}, of vintage ${loaded.info.vintage}; ${compressed} compressed`;
}

async function built(dist: string, file: string): Promise<string> {
  const text = await readFile(join(dist, file), 'utf8').catch(() => null);
  if (text === null) throw new Error(`${join(dist, file)} is missing: "npm run build" makes it`);
  return text;
}

type File = readonly [path: string, text: string];

async function dataFiles(loaded: LoadedRecord): Promise<readonly File[]> {
  // The manifest comes last, so that it never promises a file that is not there yet.
  const texts = [...publishedSchemas(), ...(await buildPublished(loaded, boardChoice))];
  return texts.map(([path, text]) => [`data/v1/${path}`, text]);
}

function pages(shell: string, pairs: readonly PairId[], policy: string | undefined): readonly File[] {
  if (policy === undefined) throw new Error('public/_headers sets no Content-Security-Policy for /');
  const home = withPolicy(shell, policy);
  return [
    ['index.html', home],
    ...[notFoundPage, ...pairs.map(pairPage)].map((page) => [page.file, staticPage(home, page)] as const),
  ];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(await publish('data', 'dist'));
  } catch (error) {
    for (const line of complaints(error)) console.error(line);
    process.exitCode = 1;
  }
}

function complaints(error: unknown): readonly string[] {
  if (error instanceof RecordError) return error.faults.map(faultLine);
  return [error instanceof Error ? error.message : String(error)];
}
