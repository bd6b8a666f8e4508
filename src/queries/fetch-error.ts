/**
 * Why a file could not be used. A view chooses its words by `kind`:
 *
 * `offline` no answer or a torn one · `timeout` none in time · `http` a status that is no success · `limit` asked too
 * often, see `retryAt` · `too-big` · `not-json` · `html` a web page instead of data, such as a network's sign-in page ·
 * `checksum` not the file the manifest promises · `schema` see `detail` · `newer-version` made for a newer version of
 * this program · `not-found` · `older-vintage` older than what is already held
 */
export type FetchErrorKind =
  | 'offline'
  | 'timeout'
  | 'http'
  | 'limit'
  | 'too-big'
  | 'not-json'
  | 'html'
  | 'checksum'
  | 'schema'
  | 'newer-version'
  | 'not-found'
  | 'older-vintage';

interface Circumstances {
  readonly url: string;
  /** The answer's status, or `null` when there was no answer. */
  readonly status?: number | null;
  /** What exactly was wrong, in English, for the curious and for bug reports: a path and a rule for `schema`. */
  readonly detail?: string | null;
  /** When the server wants to be asked again, as an ISO time; `null` when it did not say. */
  readonly retryAt?: string | null;
}

export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly kind: FetchErrorKind;
  readonly url: string;
  readonly status: number | null;
  readonly detail: string | null;
  readonly retryAt: string | null;

  constructor(kind: FetchErrorKind, { url, status = null, detail = null, retryAt = null }: Circumstances) {
    super([kind, status, url, detail].filter((part) => part !== null).join(' · '));
    this.kind = kind;
    this.url = url;
    this.status = status;
    this.detail = detail;
    this.retryAt = retryAt;
  }
}
