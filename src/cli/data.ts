import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { ImpliedFlag } from '#src/analysis/implied/flag.ts';
import { impliedFlags } from '#src/analysis/implied/implied-flags.ts';
import { RecordError, faultLine } from '#src/wire/record-error.ts';
import { flagLine } from './flag-lines.ts';
import { type LoadedRecord, loadRecord } from './load-record.ts';
import { publishedSchemas } from './published-schemas.ts';
import { buildPublished } from './published.ts';

const USAGE = `Usage: npm run data -- <command> [options]

  check   read every file of the record; list every fault, or else what its rows imply
  build   check, then write the published files

  --record DIR   the record (default: data)
  --out DIR      where build writes (default: dist/data/v1)`;

/** Where the command speaks. Injected, so that tests can listen. */
export interface Console {
  readonly log: (line: string) => void;
  readonly error: (line: string) => void;
}

/**
 * Runs `npm run data -- …`.
 *
 * @returns the exit code: 0 done, 1 the record has faults, 2 the command was not understood.
 */
export async function data(args: readonly string[], console: Console): Promise<number> {
  const asked = understand(args);
  if ('problem' in asked) {
    console.error(`${asked.problem}\n\n${USAGE}`);
    return 2;
  }
  try {
    const loaded = await loadRecord(asked.record);
    console.log(`${summary(loaded)}: no faults`);
    if (asked.command === 'check') for (const line of warnings(loaded)) console.log(line);
    if (asked.command === 'build') console.log(await build(loaded, asked.out));
    return 0;
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    for (const fault of error.faults) console.error(faultLine(fault));
    console.error(counted(error.faults.length, 'fault'));
    return 1;
  }
}

type Asked = { readonly command: 'check' | 'build'; readonly record: string; readonly out: string };

function understand(args: readonly string[]): Asked | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        record: { type: 'string', default: 'data' },
        out: { type: 'string', default: 'dist/data/v1' },
      },
    });
    const [command, ...more] = positionals;
    if (command === undefined) return { problem: 'No command given.' };
    if (command !== 'check' && command !== 'build') return { problem: `Unknown command: ${command}` };
    if (more.length > 0) return { problem: `Too many words: ${more.join(' ')}` };
    return { command, ...values };
  } catch (error) {
    // parseArgs explains unknown flags and missing values in a sentence of its own.
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** What the rows of a pair imply and no stored row says: to look into, not to mend by itself (domain 7.10). */
function warnings({ records }: LoadedRecord): readonly string[] {
  const flags = records.flatMap((record) =>
    impliedFlags(record).map((flag) => ({
      kind: flag.kind,
      line: flagLine(`pairs/${record.pair}.json`, flag),
    })),
  );
  const of = (kind: ImpliedFlag['kind']) => flags.filter((f) => f.kind === kind).map(({ line }) => line);
  const [against, gaps] = [of('contradicts'), of('fills-gap')];
  return [
    ...titled(
      `${counted(against.length, 'warning')}: rows that imply another value than the one stored`,
      against,
    ),
    ...titled(`${counted(gaps.length, 'warning')}: rows that imply a value where none is stored`, gaps),
  ];
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function summary({ records }: LoadedRecord): string {
  const targets = records.reduce((sum, record) => sum + record.targets.length, 0);
  const observations = records.reduce((sum, record) => sum + record.observations.length, 0);
  return [
    counted(records.length, 'pair'),
    counted(targets, 'target'),
    counted(observations, 'observation'),
  ].join(', ');
}

async function build(loaded: LoadedRecord, out: string): Promise<string> {
  const published = await buildPublished(loaded);
  // The manifest comes last in `published`, so it is written when all it promises is there.
  const texts = [...publishedSchemas(), ...published];
  for (const [path, text] of texts) {
    const file = join(out, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return `${counted(texts.length, 'file')} of vintage ${loaded.info.vintage} written to ${out}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await data(process.argv.slice(2), globalThis.console);
}
