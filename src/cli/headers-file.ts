import { splat } from './splat.ts';

/** One block of a `_headers` file. */
export interface HeaderBlock {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file as static hosts do: a path pattern at the start of a line, its headers indented below it,
 * `#` for a comment.
 *
 * @throws {SyntaxError} naming the line that is none of these.
 */
export function parseHeadersFile(text: string): readonly HeaderBlock[] {
  const blocks: { pattern: string; headers: [string, string][] }[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    if (line.startsWith('/')) {
      blocks.push({ pattern: trimmed, headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(\S.*)$/.exec(line) ?? [];
    const block = blocks.at(-1);
    if (name === undefined || value === undefined || block === undefined) {
      throw new SyntaxError(
        `_headers, line ${i + 1}: neither a path nor an indented "Name: value" below one: ${trimmed}`,
      );
    }
    block.headers.push([name, value.trimEnd()]);
  }
  return blocks;
}

/**
 * The headers of `path` by name, from every block that matches it. A header that several of them set gets all their
 * values, joined by commas: one host does this, another takes one of them, so such a file is better not written.
 */
export function headersFor(blocks: readonly HeaderBlock[], path: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const { pattern, headers: own } of blocks) {
    if (splat(pattern, path) === null) continue;
    for (const [name, value] of own) {
      const before = headers.get(name);
      headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return headers;
}
