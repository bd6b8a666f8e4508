import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Day, day, isDay, lastDayOf } from '#src/domain/day.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { Target } from '#src/domain/target.ts';
import { faultLine, RecordError } from '#src/wire/record-error.ts';
import { judgementJson } from './judgement-json.ts';
import { judgementTable } from './judgement-table.ts';
import { type LoadedRecord, loadRecord } from './load-record.ts';
import { nearest } from './nearest.ts';

const USAGE = `Usage: npm run judge -- --target ID [--as-of DATE] [--record DIR] [--json]

  --target ID    the target to judge, such as uz-kz-10bn-2021
  --as-of DATE   on what was known that day, YYYY-MM-DD (default: today)
  --record DIR   the record (default: data)
  --json         everything, as JSON, instead of a short table`;

/** Where the command speaks. Injected, so that tests can listen. */
export interface Console {
  readonly log: (line: string) => void;
  readonly error: (line: string) => void;
}

/**
 * Runs `npm run judge -- …`.
 *
 * @returns the exit code: 0 judged, 1 there is no such target on that day or the record has faults, 2 the command was
 *   not understood.
 */
export async function judge(args: readonly string[], console: Console, today: Day): Promise<number> {
  const asked = understand(args, today);
  if ('problem' in asked) {
    console.error(`${asked.problem}\n\n${USAGE}`);
    return 2;
  }
  const loaded = await load(asked.record, console);
  if (loaded === null) return 1;
  const found = find(loaded, asked.target, asked.asOf);
  if ('problem' in found) {
    console.error(found.problem);
    return 1;
  }
  const judgement = judgementJson(found.record, found.target, asked.asOf, loaded.info.vintage, loaded);
  console.log(asked.json ? JSON.stringify(judgement, null, 2) : judgementTable(judgement));
  return 0;
}

interface Problem {
  readonly problem: string;
}

interface Asked {
  readonly target: string;
  readonly asOf: Day;
  readonly record: string;
  readonly json: boolean;
}

function understand(args: readonly string[], today: Day): Asked | Problem {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        target: { type: 'string' },
        'as-of': { type: 'string', default: today },
        record: { type: 'string', default: 'data' },
        json: { type: 'boolean', default: false },
      },
    });
    const { target, 'as-of': asOf, record, json } = values;
    if (target === undefined) return { problem: 'No target given.' };
    if (!isDay(asOf)) return { problem: `Not a date: ${asOf}. Write --as-of as YYYY-MM-DD.` };
    return { target, asOf, record, json };
  } catch (error) {
    // parseArgs explains unknown flags and missing values in a sentence of its own.
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

async function load(directory: string, console: Console): Promise<LoadedRecord | null> {
  try {
    return await loadRecord(directory);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    for (const fault of error.faults) console.error(faultLine(fault));
    console.error(`The record in ${directory} has faults: mend them first (npm run data -- check).`);
    return null;
  }
}

function find(
  { records }: LoadedRecord,
  id: string,
  asOf: Day,
): { readonly record: PairRecord; readonly target: Target } | Problem {
  const all = records.flatMap((record) => record.targets.map((target) => ({ record, target })));
  const found = all.find(({ target }) => target.id === id);
  if (found === undefined) {
    const ids = all.map(({ target }) => target.id);
    return { problem: `No target is called ${id}. The nearest are ${nearest(id, ids, 3).join(', ')}.` };
  }
  const { announcedOn } = found.target;
  if (announcedOn !== null && lastDayOf(announcedOn) > asOf) {
    return {
      problem: `${id} was announced on ${announcedOn}, after ${asOf}: name a later day with --as-of.`,
    };
  }
  return found;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await judge(
    process.argv.slice(2),
    globalThis.console,
    day(new Date().toISOString().slice(0, 10)),
  );
}
