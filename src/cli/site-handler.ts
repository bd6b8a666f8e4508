import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, posix } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeadersFile } from './headers-file.ts';
import { parseRedirects, redirectOf } from './redirects.ts';

/** Files that tell a host what to do and are not part of the site. */
const FOR_THE_HOST = ['/_headers', '/_redirects'];

/**
 * Answers requests for the site built in `dir` as a static host does: with `_headers`, `_redirects`, the compressed
 * copies, `404.html`, and a page's address ending in a slash.
 *
 * @throws {Error} with `code` `ENOENT` when `dir` holds no built site.
 */
export async function siteHandler(
  dir: string,
): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const blocks = parseHeadersFile(await readFile(join(dir, '_headers'), 'utf8'));
  const redirects = parseRedirects(await readFile(join(dir, '_redirects'), 'utf8'));
  // `dev` looks on the disk for each request, so that a new build needs no restart. Without extensions each address has
  // one spelling.
  const files = sirv(dir, { dev: true, brotli: true, gzip: true, etag: true, extensions: [] });

  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s, 2);
    const notFound = () => void sendNotFound(dir, request, response);
    const elsewhere = redirectOf(redirects, path) ?? withSlash(dir, path);
    for (const [name, value] of headersFor(blocks, path)) response.setHeader(name, withoutUpgrade(value));

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
    } else if (elsewhere !== null) {
      const location = query === undefined ? elsewhere.to : `${elsewhere.to}?${query}`;
      response.writeHead(elsewhere.status, { location }).end();
    } else if (FOR_THE_HOST.includes(meant(path))) {
      notFound();
    } else {
      request.url = path.endsWith('/') ? `${path}index.html` : path;
      files(request, response, notFound);
    }
  };
}

/** The file that `path` names when its escapes and dots are read, or the path itself when they cannot be. */
function meant(path: string): string {
  try {
    return posix.normalize(decodeURI(path));
  } catch {
    return path;
  }
}

/** The header is for hosts with TLS: here it would turn each request of the page into one for a port without TLS. */
function withoutUpgrade(value: string): string {
  return value.replace(/;\s*upgrade-insecure-requests/, '');
}

function withSlash(dir: string, path: string) {
  // A path that begins with two slashes would be read as another host's address.
  const plain = !path.endsWith('/') && !path.includes('//') && !path.includes('..');
  return plain && existsSync(join(dir, path, 'index.html')) ? { to: `${path}/`, status: 301 } : null;
}

const CODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
];

async function sendNotFound(dir: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const accepted = request.headers['accept-encoding'] ?? '';
  const page = join(dir, '404.html');
  const coding = CODINGS.find(({ name, ending }) => accepted.includes(name) && existsSync(page + ending));
  const body = await readFile(page + (coding?.ending ?? '')).catch(() => null);
  response.writeHead(404, {
    'content-type': body === null ? 'text/plain' : 'text/html;charset=utf-8',
    'cache-control': 'no-cache',
    vary: 'Accept-Encoding',
    ...(coding !== undefined && { 'content-encoding': coding.name }),
  });
  response.end(body ?? 'Not found');
}
