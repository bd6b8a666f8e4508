import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from './test.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(join(dist, file)).isFile(),
);

const everywhere = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; " +
    "connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'none'; object-src 'none'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
    "require-trusted-types-for 'script'; trusted-types ttt-url",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
};

const page = {
  ...everywhere,
  'cache-control': 'no-cache',
  'content-type': 'text/html;charset=utf-8',
  'cross-origin-resource-policy': 'same-origin',
};

const expected = {
  '/': page,
  '/pairs/kaz-uzb/': page,
  [`/${script()}`]: {
    ...everywhere,
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'text/javascript',
    'cross-origin-resource-policy': 'same-origin',
  },
  '/data/v1/index.json': {
    ...everywhere,
    'access-control-allow-origin': '*',
    'cache-control': 'no-cache',
    'content-type': 'application/json',
    'cross-origin-resource-policy': 'cross-origin',
  },
};

function script(): string {
  return (
    files.find((file) => /^assets.index-.*\.js$/.test(file))?.replaceAll('\\', '/') ??
    'no script in dist/assets'
  );
}

/** What the transport adds, and differs with every answer. */
const TRANSPORT = [
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
  'transfer-encoding',
  'vary',
];

for (const [path, headers] of Object.entries(expected)) {
  test(`${path} has these headers and no others`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    const own = Object.entries(response.headers()).filter(([name]) => !TRANSPORT.includes(name));
    expect(Object.fromEntries(own)).toEqual(headers);
    expect(response.headers()['vary']).toBe('Accept-Encoding');
  });
}

test('a reader of brotli gets brotli, and one of neither coding gets the file', async ({ request }) => {
  const coding = async (accepted: string) => {
    const response = await request.get('/data/v1/index.json', { headers: { 'accept-encoding': accepted } });
    await response.json();
    return response.headers()['content-encoding'];
  };
  expect(await coding('gzip, deflate, br')).toBe('br');
  expect(await coding('gzip')).toBe('gzip');
  expect(await coding('identity')).toBeUndefined();
});

test('codes in the wrong order lead to the page of the pair, with the query', async ({ request }) => {
  const response = await request.get('/pairs/uzb-kaz/?lang=ru', { maxRedirects: 0 });
  expect(response.status()).toBe(301);
  expect(response.headers()['location']).toBe('/pairs/kaz-uzb/?lang=ru');
});

test.describe('an address without a page', () => {
  test.use({ tolerated: [/status of 404/] });

  test('has status 404 and a page that says so', async ({ page: tab }) => {
    const response = await tab.goto('/nowhere/');
    expect(response?.status()).toBe(404);
    expect(await response?.text()).toContain('<title>Page not found | Goalpost</title>');
    await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('what is published holds no mock, no source map and no debugging', () => {
  const texts = files.filter((file) => /\.(html|js|css|json|svg|txt)$/.test(file));
  expect(texts).toContain('index.html');
  for (const file of texts) {
    const text = readFileSync(join(dist, file), 'utf8');
    expect.soft(text, file).not.toMatch(/\bmsw\b|mockServiceWorker|sourceMappingURL|console\.log\(/);
  }
  expect(files.filter((file) => /mockServiceWorker|\.map$/.test(file))).toEqual([]);
});

/** Bytes that the server sends for a file to a reader of brotli. */
function sent(path: string): number {
  const file = join(dist, path);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

test.describe('weight, as it travels (bytes)', () => {
  // Whatever they weigh, the page can be read before they come: its content is in the HTML.
  for (const [path, most] of [
    ['/', 260_000],
    ['/pairs/kaz-uzb/', 280_000],
  ] as const) {
    test(`the scripts of ${path} are at most ${most / 1000} kB, its styles 20 kB`, async ({ page: tab }) => {
      const weight = { script: 0, stylesheet: 0 };
      tab.on('request', (request) => {
        const type = request.resourceType();
        if (type === 'script' || type === 'stylesheet') weight[type] += sent(new URL(request.url()).pathname);
      });
      await tab.goto(path, { waitUntil: 'networkidle' });
      await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();

      expect(weight.script).toBeGreaterThan(0);
      expect(weight.script).toBeLessThanOrEqual(most);
      expect(weight.stylesheet).toBeGreaterThan(0);
      expect(weight.stylesheet).toBeLessThanOrEqual(20_000);
    });
  }

  test('the data of the board are at most 60 kB', () => {
    expect(statSync(join(dist, 'data/v1/index.json.gz')).size).toBeLessThanOrEqual(60_000);
  });
});
