import { HttpResponse, delay } from 'msw';
import type { Publication } from './record.ts';

/** How long `slow` takes: longer than a page may leave its reader without a word, shorter than a timeout. */
const SLOW = 4000;

/** Everything that can be asked for by name, in a test or with `?mock=<name>`. */
export const TROUBLES = ['slow', 'offline', 'malformed', 'missing', 'empty', 'stale', '429', '500'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** A file of a publication, as a static host serves it. */
export async function serve(publication: () => Promise<Publication>, path: string): Promise<Response> {
  const text = (await publication()).get(path);
  if (text === undefined) return missing();
  return new HttpResponse(text, { headers: { 'content-type': 'application/json' } });
}

export async function slowly(answer: () => Promise<Response>): Promise<Response> {
  await delay(SLOW);
  return answer();
}

export function missing(): Response {
  return new HttpResponse('Not found', { status: 404, headers: { 'content-type': 'text/plain' } });
}

export function offline(): Response {
  return HttpResponse.error();
}

/** Come back tomorrow. */
export function tooMany(): Response {
  return new HttpResponse(null, { status: 429, headers: { 'retry-after': '86400' } });
}

export function broken(): Response {
  return new HttpResponse(null, { status: 500 });
}
