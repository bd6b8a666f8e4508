import { type PublishedManifest, parseManifest } from '#src/wire/published/manifest.ts';
import { compareVintages } from '#src/wire/published/vintage.ts';
import { FetchError } from './fetch-error.ts';
import { fallBack, keep, parsed, savedCopy } from './held.ts';
import { fetchJson } from './http.ts';
import type { Held, Publication } from './publication.ts';

const PATH = 'manifest.json';

/**
 * The manifest on the server, or the saved one beside the reason. Whoever takes a change back publishes it under a new
 * vintage, so an older vintage means a cache gone wrong and is refused.
 *
 * @throws {FetchError} when none is saved.
 */
export async function loadManifest(
  publication: Publication,
  signal: AbortSignal,
): Promise<Held<PublishedManifest>> {
  const url = publication.base + PATH;
  try {
    const { text, json } = await fetchJson(url, { ...publication.fetch, signal });
    const data = parsed(parseManifest, json, url);
    const copy = savedCopy(publication, PATH, parseManifest);
    if (copy !== null && compareVintages(data.vintage, copy.data.vintage) < 0) {
      const detail = `the server has ${data.vintage}, ${copy.data.vintage} is already here`;
      throw new FetchError('older-vintage', { url, status: 200, detail });
    }
    return keep(publication, PATH, { data, text, verified: true });
  } catch (error) {
    return fallBack(publication, PATH, parseManifest, error);
  }
}
