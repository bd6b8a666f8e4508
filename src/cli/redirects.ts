import { type PairId } from '#src/domain/party.ts';
import { splat } from './splat.ts';

/** One line of a `_redirects` file. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly status: number;
}

/** A `_redirects` file that sends the two codes of each pair in the wrong order to the page of the pair. */
export function reversedPairs(pairs: readonly PairId[]): string {
  return pairs
    .map((pair) => {
      const reversed = pair.split('-').toReversed().join('-');
      return `/pairs/${reversed}/* /pairs/${pair}/:splat 301\n`;
    })
    .join('');
}

/**
 * Reads a `_redirects` file: `from to status`, one a line, `#` for a comment.
 *
 * @throws {SyntaxError} naming the line that is none of these.
 */
export function parseRedirects(text: string): readonly Redirect[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return [];
    const [, from, to, status] = /^(\/\S*)\s+(\/\S*)\s+(30[1278])$/.exec(trimmed) ?? [];
    if (from === undefined || to === undefined || status === undefined) {
      throw new SyntaxError(`_redirects, line ${i + 1}: not "/from /to 301": ${trimmed}`);
    }
    return [{ from, to, status: Number(status) }];
  });
}

/** Where the first redirect that matches sends `path`, or `null`. Keeping the query is the caller's part. */
export function redirectOf(
  redirects: readonly Redirect[],
  path: string,
): { readonly to: string; readonly status: number } | null {
  for (const { from, to, status } of redirects) {
    const rest = splat(from, path);
    // A function, because `$&` in a path would be read as a replacement pattern.
    if (rest !== null) return { to: to.replace(':splat', () => rest), status };
  }
  return null;
}
