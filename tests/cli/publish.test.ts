import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publish } from '#src/cli/publish.ts';
import { folderWith } from './folder-with.ts';

const SITE = 'https://goalpost.example';

const undo: (() => Promise<void>)[] = [];
let dist: string;
let record: string;

beforeAll(async () => {
  record = await place({});
  for (const folder of ['pairs', 'prices']) await mkdir(join(record, folder));
  for (const file of ['record.json', 'publishers.json', 'prices/us-cpi.json', 'pairs/kaz-uzb.json']) {
    await copyFile(join('data', file), join(record, file));
  }
  dist = await place({
    'index.html': await readFile('index.html', 'utf8'),
    _headers: await readFile('public/_headers', 'utf8'),
    'pairs/aaa-zzz/index.html': 'of a pair that has left the record',
  });
  await publish(record, dist, SITE);
});

afterAll(async () => {
  for (const step of undo) await step();
});

async function place(files: Readonly<Record<string, string>>): Promise<string> {
  const { dir, remove } = await folderWith(files);
  undo.push(remove);
  return dir;
}

const text = (file: string) => readFile(join(dist, file), 'utf8');

test('every file that the manifest promises is there', async () => {
  const { files } = JSON.parse(await text('data/v1/manifest.json')) as {
    files: Record<string, { bytes: number }>;
  };
  expect(Object.keys(files)).toEqual([
    'index.json',
    'pairs/kaz-uzb.json',
    'past-growth.json',
    'track-record.json',
  ]);
  for (const [file, { bytes }] of Object.entries(files)) {
    expect(Buffer.byteLength(await text(`data/v1/${file}`))).toBe(bytes);
  }
});

test('the pair has a page of its own, and one that has left has none', async () => {
  expect(await text('pairs/kaz-uzb/index.html')).toContain(
    '<title>Kazakhstan–Uzbekistan trade target | Goalpost</title>',
  );
  await expect(text('pairs/aaa-zzz/index.html')).rejects.toThrow('ENOENT');
});

test('every page can be read without scripts, and has its preview and its line in the sitemap', async () => {
  const pages = ['', 'findings/', 'compare/', 'countries/kaz/', 'countries/uzb/', 'pairs/kaz-uzb/'];
  expect((await text('sitemap.xml')).match(/(?<=<loc>).*?(?=<)/g)).toEqual(
    pages.map((path) => `${SITE}/${path}`),
  );
  for (const path of pages) {
    const preview = await readFile(join(dist, `previews/${path.replace(/\/$/, '') || 'board'}.png`));
    const [width, height] = [16, 20].map((at) => preview.readUInt32BE(at));
    const headings = (await text(`${path}index.html`)).match(/<h1/g)?.length;
    expect({ path, headings, width, height }).toEqual({ path, headings: 1, width: 1200, height: 630 });
  }
  expect(await text('robots.txt')).toContain(`Sitemap: ${SITE}/sitemap.xml\n`);
});

test('the page of the pair holds its finding, its chart, its table and its sources', async () => {
  const html = await text('pairs/kaz-uzb/index.html');
  expect(html).toContain('Four-fifths of the time used, one-sixth of the promised increase delivered</h1>');
  expect(html).toMatch(/<svg class="recharts-surface"[^>]*viewBox="0 0 1200 480"/);
  expect(html).toMatch(/<td[^>]*>.*\$4\.97bn/);
  expect(html).toContain('href="https://ru.trend.az/casia/uzbekistan/4148431.html"');
});

test('two clocks are not looked at: the page is of the day of its record', async () => {
  const { vintage } = JSON.parse(await readFile(join(record, 'record.json'), 'utf8')) as { vintage: string };
  expect(await text('pairs/kaz-uzb/index.html')).toContain(`"dateModified":"${vintage.slice(0, 10)}"`);
  expect(await text('pairs/kaz-uzb/index.html')).toContain('As of 24 Nov 2026');
});

test('there is a 404 page and a redirect for the codes the wrong way round', async () => {
  expect(await text('404.html')).toContain('Page not found');
  expect(await text('_redirects')).toBe('/pairs/uzb-kaz/* /pairs/kaz-uzb/:splat 301\n');
});

test('every page carries the policy', async () => {
  for (const page of ['index.html', '404.html', 'pairs/kaz-uzb/index.html']) {
    expect(
      (await text(page)).match(/http-equiv="Content-Security-Policy" content="default-src 'none';/g),
    ).toHaveLength(1);
  }
});

test('text is there compressed as well, as it is now', async () => {
  const copy = await readFile(join(dist, 'data/v1/pairs/kaz-uzb.json.br'));
  expect(brotliDecompressSync(copy).toString()).toBe(await text('data/v1/pairs/kaz-uzb.json'));
});

test('a second run changes nothing', async () => {
  const files = [
    'index.html',
    '404.html',
    'pairs/kaz-uzb/index.html',
    'data/v1/manifest.json',
    '_redirects',
    'robots.txt',
  ];
  const before = await Promise.all(files.map(text));
  const picture = await readFile(join(dist, 'previews/pairs/kaz-uzb.png'));
  await publish(record, dist, SITE);
  expect(await Promise.all(files.map(text))).toEqual(before);
  expect((await readFile(join(dist, 'previews/pairs/kaz-uzb.png'))).equals(picture)).toBe(true);
});

test('what has not been built is named', async () => {
  await expect(publish(record, await place({}))).rejects.toThrow(/index\.html is missing: "npm run build"/);
});
