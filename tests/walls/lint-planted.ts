import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../..');

/** What a tree outside ours needs, to be linted by our settings. */
const ground = {
  'oxlint.config.mjs': `export { default } from ${JSON.stringify(join(repository, 'oxlint.config.mjs'))};`,
  'package.json': JSON.stringify({
    type: 'module',
    imports: { '#src/*': './src/*', '#mocks/*': './mocks/*' },
  }),
  'tsconfig.json': JSON.stringify({
    extends: join(repository, 'tsconfig.json'),
    include: ['src', 'mocks', 'tests'],
  }),
};

/**
 * Writes `files` into a folder of their own and lints them in one run.
 *
 * @returns the codes of the rules that spoke, by file; a file that none spoke about is absent.
 */
export function lintPlanted(
  files: readonly (readonly [file: string, text: string])[],
): ReadonlyMap<string, readonly string[]> {
  const root = mkdtempSync(join(tmpdir(), 'goalpost-walls-'));
  try {
    for (const [file, text] of [...files, ...Object.entries(ground)]) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), `${text}\n`);
    }
    symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'), 'junction');
    return codesByFile(report(root));
  } finally {
    rmSync(root, { recursive: true });
  }
}

function report(root: string): string {
  const oxlint = join(repository, 'node_modules/oxlint/bin/oxlint');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [oxlint, '-c', 'oxlint.config.mjs', '-f', 'json', 'src', 'mocks', 'tests'],
    { cwd: root, encoding: 'utf8', maxBuffer: 10_000_000 },
  );
  if (!stdout.startsWith('{')) throw new Error(`oxlint gave no report: ${stdout}${stderr}`);
  return stdout;
}

function codesByFile(json: string): ReadonlyMap<string, readonly string[]> {
  const { diagnostics } = JSON.parse(json) as { diagnostics: readonly { filename: string; code: string }[] };
  const codes = new Map<string, string[]>();
  for (const { filename, code } of diagnostics) codes.set(filename, [...(codes.get(filename) ?? []), code]);
  return codes;
}
