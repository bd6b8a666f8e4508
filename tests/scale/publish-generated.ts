import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { headersFor, parseHeadersFile } from '#src/cli/headers-file.ts';
import { withPolicy } from '#src/cli/meta-policy.ts';
import { precompress } from '#src/cli/precompress.ts';
import { generatedFiles } from './generated-files.ts';
import { generatedRecord, type Size } from './generated-record.ts';

/**
 * Builds the site into `dir` and publishes a generated record in it: the program, the shell with its policy and the data,
 * without a page for every pair. What the board asks for is compressed as it is for readers.
 */
export async function publishGenerated(dir: string, size: Size): Promise<void> {
  await build({ logLevel: 'error', build: { outDir: dir, emptyOutDir: true } });
  const shell = join(dir, 'index.html');
  const policy = headersFor(parseHeadersFile(await readFile(join(dir, '_headers'), 'utf8')), '/');
  const html = withPolicy(await readFile(shell, 'utf8'), policy.get('Content-Security-Policy') ?? '');
  await writeFile(shell, html);
  await writeFile(join(dir, '404.html'), html);
  await writeFile(join(dir, '_redirects'), '');
  await precompress(dir);

  const pairs: (readonly [string, string])[] = [];
  for (const [path, text] of generatedFiles(generatedRecord(size))) {
    const file = join(dir, 'data/v1', path);
    if (path.startsWith('pairs/')) pairs.push([file, text]);
    else await write(file, text);
  }
  await precompress(join(dir, 'data'));
  // Two thousand pages nobody opens here would take minutes to compress.
  for (const [file, text] of pairs) await write(file, text);
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
