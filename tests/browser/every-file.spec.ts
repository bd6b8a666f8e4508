import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { pairFile, pairIds, published } from './published.ts';
import { expect, test } from './test.ts';

// The files of the built site as a search engine, a link preview or a reader without scripts gets them.

const dist = resolve(import.meta.dirname, '../../dist');

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .toSorted();

const addressOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;

const { vintage } = JSON.parse(published('manifest.json')) as { vintage: string };

test('there is a page for the list, the findings, the comparison, every country and every pair', () => {
  const countries = new Set(pairIds().flatMap((pair) => pair.split('-')));
  const expected = [
    '/',
    '/findings/',
    '/compare/',
    ...[...countries].map((code) => `/countries/${code}/`),
    ...pairIds().map((pair) => `/pairs/${pair}/`),
  ];
  expect(files.map(addressOf).toSorted()).toEqual(expected.toSorted());
});

test('the sitemap lists exactly the pages', () => {
  const xml = new JSDOM(readFileSync(join(dist, 'sitemap.xml')), { contentType: 'text/xml' }).window.document;
  const listed = Array.from(xml.querySelectorAll('url'), (url) => ({
    path: new URL(url.querySelector('loc')!.textContent, 'http://x').pathname,
    changed: url.querySelector('lastmod')!.textContent,
  }));
  expect(listed.map(({ path }) => path).toSorted()).toEqual(files.map(addressOf).toSorted());
  expect(new Set(listed.map(({ changed }) => changed))).toEqual(new Set([vintage.slice(0, 10)]));
});

for (const file of files) {
  test(`${addressOf(file)} is whole before any script runs`, () => {
    const html = readFileSync(join(dist, file), 'utf8');
    const { document } = new JSDOM(html).window;
    const meta = (key: string) => {
      const found = document.querySelectorAll(`meta[name="${key}"], meta[property="${key}"]`);
      expect(found, key).toHaveLength(1);
      return found[0]!.getAttribute('content') ?? '';
    };

    // To be read.
    const headings = document.querySelectorAll('h1');
    expect(headings).toHaveLength(1);
    expect(headings[0]!.textContent).not.toBe('');
    expect(document.querySelectorAll('main')).toHaveLength(1);
    expect(document.querySelector('#static')?.nextElementSibling?.id).toBe('root');
    expect(document.querySelector('noscript')?.textContent).toContain('JavaScript is switched off');

    // To be refused by nothing: the policy allows no style and no script in the page.
    expect(document.querySelectorAll('[style], style')).toHaveLength(0);
    const handlers = [...document.querySelectorAll('*')].flatMap((e) =>
      e.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
    expect(document.querySelectorAll('script:not([src]):not([type="application/ld+json"])')).toHaveLength(0);
    const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);

    // To be found and shared.
    expect(document.title.length).toBeGreaterThan(9);
    expect(document.title.length).toBeLessThanOrEqual(70);
    const description = meta('description');
    expect(description.length).toBeGreaterThan(15);
    expect(description.length).toBeLessThanOrEqual(200);
    expect(description.startsWith(headings[0]!.textContent.trim().slice(0, 100))).toBe(true);
    const canonical = document.querySelector('link[rel="canonical"]')!.getAttribute('href')!;
    expect(new URL(canonical, 'http://x').pathname).toBe(addressOf(file));
    expect(meta('og:url')).toBe(canonical);
    expect(meta('og:title')).toBe(document.title);
    expect(meta('og:description')).toBe(description);
    expect(meta('og:type')).toBe('website');
    expect(meta('og:site_name')).toBe('Goalpost');
    expect(meta('twitter:card')).toBe('summary_large_image');
    expect(meta('og:image:alt')).not.toBe('');

    // The picture is there, in the size that is said of it.
    expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
    expect(meta('twitter:image')).toBe(meta('og:image'));
    const picture = readFileSync(join(dist, new URL(meta('og:image'), 'http://x').pathname));
    expect(picture.toString('latin1', 1, 4)).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(picture.length).toBeLessThanOrEqual(60_000);

    // What is said to search engines of data is what is published.
    const data = JSON.parse(document.querySelector('script[type="application/ld+json"]')!.textContent) as {
      '@type': string;
      dateModified: string;
      url: string;
      distribution: { contentUrl: string }[];
    };
    expect(data).toMatchObject({ '@type': 'Dataset', dateModified: vintage.slice(0, 10), url: canonical });
    for (const { contentUrl } of data.distribution) {
      expect(existsSync(join(dist, new URL(contentUrl, 'http://x').pathname)), contentUrl).toBe(true);
    }
  });
}

for (const pair of pairIds()) {
  test(`the file of ${pair} holds every full year of its figures with a link to the source`, () => {
    const { document } = new JSDOM(readFileSync(join(dist, `pairs/${pair}/index.html`), 'utf8')).window;
    const { observations } = pairFile(pair);
    const links = new Set(
      Array.from(document.querySelectorAll('#static a[href]'), (a) => a.getAttribute('href')),
    );
    const years = observations.filter(({ period, status }) => /^\d{4}$/.test(period) && status === 'final');
    expect(years.filter(({ source }) => !links.has(source.url)).map(({ id }) => id)).toEqual([]);

    const { temporalCoverage } = JSON.parse(
      document.querySelector('script[type="application/ld+json"]')!.textContent,
    ) as { temporalCoverage?: string };
    const ends = observations
      .map(({ period }) => period.split('/').at(-1)!)
      .map((end) => (end.length === 4 ? `${end}-12` : end));
    expect(temporalCoverage?.split('/')[1]).toBe(ends.toSorted().at(-1));
  });
}

test('pages are light: at most 40 kB each as they travel, most of them 20', () => {
  const sizes = files.map((file) => statSync(join(dist, `${file}.gz`)).size).toSorted((a, b) => a - b);
  expect(sizes.at(-1)).toBeLessThanOrEqual(40_000);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(20_000);
});
