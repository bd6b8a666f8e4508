import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { precompress } from '#src/cli/precompress.ts';
import { startServer } from '#src/cli/start-server.ts';
import { folderWith } from './folder-with.ts';

const long = 'figure '.repeat(200);

const site = {
  'index.html': `<title>home</title>${long}`,
  '404.html': `<title>not found</title>${long}`,
  'pairs/kaz-uzb/index.html': '<title>pair</title>',
  'assets/app-1a2b.js': long,
  'data/v1/index.json': JSON.stringify(long),
  _headers: `/*
  Content-Security-Policy: default-src 'self'; upgrade-insecure-requests
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/data/v1/*
  Access-Control-Allow-Origin: *
`,
  _redirects: '/pairs/uzb-kaz/* /pairs/kaz-uzb/:splat 301\n',
};

let origin: string;
const undo: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const { dir, remove } = await folderWith(site);
  await precompress(dir);
  const server = await startServer({ dir, port: 0 });
  undo.push(server.close, remove);
  origin = `http://localhost:${server.port}`;
});

afterAll(async () => {
  for (const step of undo) await step();
});

const ask = (path: string, init?: RequestInit) => fetch(origin + path, { redirect: 'manual', ...init });

/** `fetch` hides the coding of what it has decoded, and tidies paths. */
const raw = (path: string, coding: string) =>
  new Promise<{ status: number | undefined; coding: string | undefined }>((done, failed) => {
    get(origin, { path, headers: { 'accept-encoding': coding } }, (response) => {
      response.resume();
      done({ status: response.statusCode, coding: response.headers['content-encoding'] });
    }).on('error', failed);
  });

describe('pages', () => {
  test('an address ending in a slash is the index in that folder', async () => {
    expect(await (await ask('/')).text()).toContain('<title>home</title>');
    const pair = await ask('/pairs/kaz-uzb/');
    expect(await pair.text()).toContain('<title>pair</title>');
    expect(pair.headers.get('content-type')).toBe('text/html;charset=utf-8');
  });

  test.each([
    ['/pairs/kaz-uzb', '/pairs/kaz-uzb/'],
    ['/pairs/kaz-uzb?lang=ru', '/pairs/kaz-uzb/?lang=ru'],
    ['/pairs/uzb-kaz', '/pairs/kaz-uzb/'],
    ['/pairs/uzb-kaz/?target=x&lang=ru', '/pairs/kaz-uzb/?target=x&lang=ru'],
  ])('%s moves to %s', async (from, to) => {
    const response = await ask(from);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(to);
  });

  test.each([
    '/nowhere',
    '/nowhere/',
    '/index',
    '/404',
    '/assets',
    '/assets/',
    '/_headers',
    '/_redirects',
    '/%',
  ])('%s has no page: status 404, and a page that says so', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('<title>not found</title>');
  });

  test.each([
    '/../../../../etc/passwd',
    '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '//pairs/kaz-uzb',
    '/assets/../_headers',
    '//_headers',
    '/%5Fheaders',
  ])('%s leads nowhere', async (path) => {
    expect((await raw(path, 'identity')).status).toBe(404);
  });

  test('only reading is allowed', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
    expect((await ask('/', { method: 'HEAD' })).status).toBe(200);
  });
});

describe('headers', () => {
  test('each path takes those of its blocks', async () => {
    const asset = await ask('/assets/app-1a2b.js');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await ask('/data/v1/index.json')).headers.get('access-control-allow-origin')).toBe('*');
  });

  test('the policy is sent, but not the wish for TLS that this server has not got', async () => {
    for (const path of ['/', '/nowhere', '/pairs/kaz-uzb']) {
      expect((await ask(path)).headers.get('content-security-policy')).toBe("default-src 'self'");
    }
  });

  test('what has not changed is not sent again', async () => {
    const first = await ask('/data/v1/index.json');
    const again = await ask('/data/v1/index.json', {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    expect(again.headers.get('access-control-allow-origin')).toBe('*');
  });
});

test.each([
  ['/', 'gzip, br', 200, 'br'],
  ['/data/v1/index.json', 'br', 200, 'br'],
  ['/data/v1/index.json', 'gzip', 200, 'gzip'],
  ['/data/v1/index.json', 'identity', 200, undefined],
  ['/pairs/kaz-uzb/', 'br', 200, undefined], // too short to have a copy
  ['/nowhere', 'gzip, br', 404, 'br'],
  ['/nowhere', 'identity', 404, undefined],
])('%s for a reader of %s: %i, %s', async (path, accepted, status, coding) => {
  expect(await raw(path, accepted)).toEqual({ status, coding });
});

test('a folder without a site is an error, and so is a taken port', async () => {
  const { dir, remove } = await folderWith({ 'index.html': '' });
  undo.push(remove);
  await expect(startServer({ dir, port: 0 })).rejects.toMatchObject({ code: 'ENOENT' });

  const other = await folderWith(site);
  undo.push(other.remove);
  const port = Number(new URL(origin).port);
  await expect(startServer({ dir: other.dir, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
