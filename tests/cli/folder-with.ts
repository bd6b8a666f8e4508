import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes `files` into a folder of their own below the system's, and says where and how to be rid of it. */
export async function folderWith(files: Readonly<Record<string, string>>) {
  const dir = await mkdtemp(join(tmpdir(), 'goalpost-'));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), text);
  }
  return { dir, remove: () => rm(dir, { recursive: true }) };
}
