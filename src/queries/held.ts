import { parseJsonText } from '#src/wire/json-text.ts';
import { NewerVersionError } from '#src/wire/published/schema-version.ts';
import { RecordError } from '#src/wire/record-error.ts';
import { FetchError } from './fetch-error.ts';
import type { Saved } from './last-good.ts';
import type { Held, Publication } from './publication.ts';

type Parse<T> = (json: unknown) => T;

/**
 * Gives fetched JSON its type.
 *
 * @throws {FetchError} of kind `schema`, with the path and rule of the first fault, or `newer-version`.
 */
export function parsed<T>(parse: Parse<T>, json: unknown, url: string): T {
  try {
    return parse(json);
  } catch (error) {
    if (error instanceof NewerVersionError) {
      throw new FetchError('newer-version', { url, status: 200, detail: error.message });
    }
    if (!(error instanceof RecordError)) throw error;
    const [first] = error.faults;
    const more = error.faults.length > 1 ? ` (and ${error.faults.length - 1} more)` : '';
    const detail = `${first?.path || 'the file'}: ${first?.message ?? ''}${more}`;
    throw new FetchError('schema', { url, status: 200, detail });
  }
}

/** Saves what has passed every check, and hands it on as fresh. */
export function keep<T>(
  { store, now }: Publication,
  path: string,
  { data, text, verified }: { readonly data: T; readonly text: string; readonly verified: boolean },
): Held<T> {
  const saved: Saved = { text, savedAt: new Date(now()).toISOString(), verified };
  store.write(path, saved);
  return { data, savedAt: saved.savedAt, fresh: true, verified, problem: null };
}

/**
 * The saved copy beside what went wrong.
 *
 * @throws `error` itself when there is no copy, or when the file is known not to exist any more.
 */
export function fallBack<T>(
  publication: Publication,
  path: string,
  parse: Parse<T>,
  error: unknown,
): Held<T> {
  if (!(error instanceof FetchError) || notPublished(error)) throw error;
  const copy = savedCopy(publication, path, parse);
  if (copy === null) throw error;
  return { ...copy, fresh: false, problem: error };
}

/** A copy that no longer reads, for instance one saved by an older version of this program, counts as none. */
export function savedCopy<T>({ store }: Publication, path: string, parse: Parse<T>) {
  const saved = store.read(path);
  if (saved === null) return null;
  try {
    return { data: parse(parseJsonText(saved.text)), savedAt: saved.savedAt, verified: saved.verified };
  } catch {
    return null;
  }
}

/** Said by a manifest, without an answer of a server's: a 404 may be the server's trouble, this is not. */
function notPublished(error: FetchError): boolean {
  return error.kind === 'not-found' && error.status === null;
}
