import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { boardChoice } from '#src/analysis/board-choice.ts';
import type { ImpliedFlag } from '#src/analysis/implied/flag.ts';
import { impliedFlags } from '#src/analysis/implied/implied-flags.ts';
import { SCALES } from '#src/domain/amount.ts';
import { formatPeriod } from '#src/domain/period.ts';
import { formatAmount } from '#src/wire/amount.ts';
import { RecordError, faultLine } from '#src/wire/record-error.ts';
import { type LoadedRecord, loadRecord } from './load-record.ts';
import { publishedSchemas } from './published-schemas.ts';
import { buildPublished } from './published.ts';

const USAGE = `Usage: npm run data -- <command> [options]

  check   read every file of the record and list every fault
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
    impliedFlags(record)
      .filter((flag) => flag.against !== null)
      .map((flag) => warningLine(`pairs/${record.pair}.json`, flag)),
  );
  return flags.length === 0 ? [] : [`${counted(flags.length, 'warning')}:`, ...flags];
}

function warningLine(file: string, { rule, observation, against, period, implied }: ImpliedFlag): string {
  const scale = SCALES[observation.amount.scale];
  const value = (of: number) => (of / scale).toPrecision(4);
  const range =
    implied.high === Infinity
      ? `${value(implied.low)} or more`
      : `${value(implied.low)} to ${value(implied.high)}`;
  const stored = against === null ? 'nothing stored' : `${against.id} says ${formatAmount(against.amount)}`;
  return (
    `${file} · ${observation.id} · implied ${rule} · ${formatPeriod(period)}: ` +
    `it implies ${range} ${observation.amount.scale} ${observation.amount.currency}, ${stored}: ` +
    'a revision nobody announced, or another source? Look for it and add it as a row of its own'
  );
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
  const published = await buildPublished(loaded, boardChoice);
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
