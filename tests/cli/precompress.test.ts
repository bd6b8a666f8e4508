import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { precompress } from '#src/cli/precompress.ts';
import { folderWith } from './folder-with.ts';

const long = 'figure '.repeat(200);

test('text over 1 kB gets both copies, at any depth; the rest gets none', async () => {
  const { dir, remove } = await folderWith({
    'data/v1/index.json': long,
    'short.json': '{}',
    'font.woff2': long,
    _headers: long,
  });
  onTestFinished(remove);

  expect(await precompress(dir)).toBe(1);

  expect((await readdir(dir)).toSorted()).toEqual(['_headers', 'data', 'font.woff2', 'short.json']);
  const copy = (ending: string) => readFile(join(dir, `data/v1/index.json${ending}`));
  expect(brotliDecompressSync(await copy('.br')).toString()).toBe(long);
  expect(gunzipSync(await copy('.gz')).toString()).toBe(long);
});
