import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dayOfVintage } from '#src/domain/vintage.ts';
import { loadI18n } from '#src/i18n/translator.ts';
import { RecordError, faultLine } from '#src/wire/record-error.ts';
import { headersFor, parseHeadersFile } from './headers-file.ts';
import { type LoadedRecord, loadRecord } from './load-record.ts';
import { withPolicy } from './meta-policy.ts';
import { dataSet } from './pages/data-set.ts';
import { drawPages } from './pages/draw-pages.ts';
import { descriptionOf, named, titleOf } from './pages/page-words.ts';
import { parseSite, type Site } from './pages/site.ts';
import { type SitePage, sitePages } from './pages/site-pages.ts';
import { sitemap, withSitemap } from './pages/sitemap.ts';
import { readLook } from './previews/look.ts';
import { picture } from './previews/picture.ts';
import { rasteriser } from './previews/rasteriser.ts';
import { precompress } from './precompress.ts';
import { publishedSchemas } from './published-schemas.ts';
import { buildPublished } from './published.ts';
import { reversedPairs } from './redirects.ts';
import { withFonts } from './pages/fonts.ts';
import { notFoundPage, shellOf, staticPage } from './static-pages.ts';

/**
 * Makes what Vite built into the published site: the data, every page as it reads without scripts, its preview, the 404
 * page, the redirects, the sitemap, and a compressed copy of everything that is text.
 *
 * @param site where it will stand, as far as the build is told: links that leave the site are whole only then.
 * @returns one sentence on what was written.
 * @throws {RecordError} with every fault of the record, before anything is written.
 * @throws {Error} when `dist` has not been built, and naming a page that cannot be drawn.
 */
export async function publish(record: string, dist: string, site: Site = null): Promise<string> {
  const loaded = await loadRecord(record);
  const shell = await readShell(dist);
  const robots = await readFile(join(dist, 'robots.txt'), 'utf8').catch(() => '');
  const data = await dataFiles(loaded);
  const pages = sitePages(loaded.records);

  for (const stale of STALE) await rm(join(dist, stale), { recursive: true, force: true });
  const files: readonly File[] = [
    ...data,
    ['404.html', staticPage(shell, notFoundPage, site)],
    ['_redirects', reversedPairs(loaded.records.map(({ pair }) => pair))],
    [
      'sitemap.xml',
      sitemap(
        pages.map(({ address }) => address),
        dayOfVintage(loaded.info.vintage),
        site,
      ),
    ],
    ['robots.txt', withSitemap(robots, site)],
  ];
  for (const [file, text] of files) await write(join(dist, file), text);
  await writePages({ pages, shell, loaded, data: new Map(data), dist, site });
  const compressed = await precompress(dist);
  const count = files.length + pages.length;
  return `${count} files written to ${dist}, of vintage ${loaded.info.vintage}; ${compressed} compressed`;
}

/** What an earlier record may have left. */
const STALE = ['data/v1', 'pairs', 'countries', 'previews'];

type File = readonly [path: string, text: string];

async function dataFiles(loaded: LoadedRecord): Promise<readonly File[]> {
  // The manifest comes last, so that it never promises a file that is not there yet.
  const texts = [...publishedSchemas(), ...(await buildPublished(loaded))];
  return texts.map(([path, text]) => [`data/v1/${path}`, text]);
}

async function readShell(dist: string): Promise<string> {
  const html = shellOf(await built(dist, 'index.html'));
  const policy = headersFor(parseHeadersFile(await built(dist, '_headers')), '/').get(
    'Content-Security-Policy',
  );
  if (policy === undefined) throw new Error('public/_headers sets no Content-Security-Policy for /');
  return withFonts(withPolicy(html, policy), await readdir(join(dist, 'assets')).catch(() => []));
}

interface Writing {
  readonly pages: readonly SitePage[];
  readonly shell: string;
  readonly loaded: LoadedRecord;
  readonly data: ReadonlyMap<string, string>;
  readonly dist: string;
  readonly site: Site;
}

async function writePages({ pages, shell, loaded, data, dist, site }: Writing): Promise<void> {
  const { vintage } = loaded.info;
  const { rules, colours } = await readLook();
  const i18n = await loadI18n('en');
  const given = {
    today: dayOfVintage(vintage),
    answers: (path: string) => data.get(path.slice(1)),
    rules,
    i18n,
  };
  const { png, close } = await rasteriser();
  await drawPages(pages, given, async (page, copy) => {
    const description = descriptionOf(copy);
    const words = { name: named(copy.title), description };
    const html = staticPage(
      shell,
      {
        file: page.file,
        title: titleOf(copy),
        description,
        shared: {
          address: page.address,
          image: { path: `/${page.preview}`, alt: copy.heading },
          dataSet: dataSet(page, words, { site, vintage, i18n }),
        },
        copy: copy.html,
      },
      site,
    );
    await write(join(dist, page.file), html);
    await write(join(dist, page.preview), png(picture(copy.scene, colours, i18n.t)));
  });
  await close();
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function built(dist: string, file: string): Promise<string> {
  const text = await readFile(join(dist, file), 'utf8').catch(() => null);
  if (text === null) throw new Error(`${join(dist, file)} is missing: "npm run build" makes it`);
  return text;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(await publish('data', 'dist', parseSite(process.env['SITE_URL'])));
  } catch (error) {
    for (const line of complaints(error)) console.error(line);
    process.exitCode = 1;
  }
}

function complaints(error: unknown): readonly string[] {
  if (error instanceof RecordError) return error.faults.map(faultLine);
  if (!(error instanceof Error)) return [String(error)];
  return [error.message, ...(error.cause instanceof Error ? complaints(error.cause) : [])];
}
