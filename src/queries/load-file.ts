import type { Vintage } from '#src/domain/record.ts';
import type { PublishedManifest } from '#src/wire/published/manifest.ts';
import { checksum } from './checksum.ts';
import { FetchError } from './fetch-error.ts';
import { fallBack, keep, parsed } from './held.ts';
import { fetchJson } from './http.ts';
import type { Held, Publication } from './publication.ts';

/** Which file is wanted, and how to read it. */
export interface FileRequest<T> {
  readonly publication: Publication;
  /** The manifest, shared by all files. `reload` asks the server for it again. */
  readonly manifest: (reload: boolean) => Promise<Held<PublishedManifest>>;
  readonly signal: AbortSignal;
  /** As the manifest names it. */
  readonly path: string;
  readonly parse: (json: unknown) => T;
}

/**
 * One published file, checked against the manifest: whole and of one vintage, or the saved copy beside the reason.
 *
 * @throws {FetchError} when none is saved, and when the manifest does not name the file.
 */
export async function loadFile<T extends { readonly vintage: Vintage }>(
  request: FileRequest<T>,
): Promise<Held<T>> {
  const { publication, path, parse } = request;
  try {
    const file = (await promisedFile(request, false)) ?? (await promisedFile(request, true));
    if (file !== null) return keep(publication, path, file);
    const detail = 'not the file that the manifest promises, asked twice';
    throw new FetchError('checksum', { url: publication.base + path, status: 200, detail });
  } catch (error) {
    return fallBack(publication, path, parse, error);
  }
}

/**
 * @returns `null` when it is not the file promised. That usually means that a new vintage was published between the two
 * requests, so it is worth asking for both once more.
 */
async function promisedFile<T extends { readonly vintage: Vintage }>(
  request: FileRequest<T>,
  reload: boolean,
) {
  const { publication, path, parse, signal } = request;
  const url = publication.base + path;
  const { data: manifest, problem } = await request.manifest(reload);
  if (problem !== null) throw problem;
  const promised = manifest.files.get(path);
  if (promised === undefined)
    throw new FetchError('not-found', { url, detail: `not in vintage ${manifest.vintage}` });

  const cache = reload ? 'reload' : 'no-cache';
  const { text, json } = await fetchJson(url, { ...publication.fetch, signal, cache });
  const outcome = await checksum(text, promised);
  if (outcome === 'different') return null;
  const data = parsed(parse, json, url);
  return data.vintage === manifest.vintage ? { data, text, verified: outcome === 'same' } : null;
}
