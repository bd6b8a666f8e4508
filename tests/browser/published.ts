import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a published pair says that these tests hold a page to. Read plainly, not by the code under test. */
export interface PairFile {
  readonly vintage: string;
  readonly sides: { readonly first: string; readonly second: string };
  readonly targets: readonly { readonly id: string }[];
  readonly observations: readonly Figure[];
}

export interface Figure {
  readonly id: string;
  readonly reporter: string;
  readonly flow: unknown;
  /** "2025" is a full calendar year; everything longer is not. */
  readonly period: string;
  readonly amount: string;
  readonly status: 'final' | 'preliminary' | 'part-year' | 'expected';
  readonly basis: string;
  readonly source: { readonly url: string; readonly publishedOn: string | null };
}

const folder = resolve(import.meta.dirname, '../../dist/data/v1');

/** The text of a published file, by its path below `data/v1/`. */
export function published(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

export function pairFile(pair: string): PairFile {
  return JSON.parse(published(`pairs/${pair}.json`)) as PairFile;
}

/** Every pair of the record, in the order of the file. */
export function pairIds(): readonly string[] {
  const { pairs } = JSON.parse(published('index.json')) as { pairs: { pair: readonly string[] } };
  return pairs.pair;
}
