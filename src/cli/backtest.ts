import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Panel, PanelError, readPanel } from './backtest-csv.ts';
import { backtest as replay, HORIZONS, JUDGED, MULTIPLES } from './backtest-scores.ts';

const USAGE = `Usage: npm run backtest -- FILE.csv

  FILE.csv   columns pair,year,turnover_usd: one row per pair and year. Empty, zero and negative values are missing.

Prints JSON: how the projection would have done from every year of every pair, beside two naive models.`;

/** Bad rows told one by one; the rest are counted. */
const TOLD = 20;

/** Where the command speaks. Injected, so that tests can listen. */
export interface Console {
  readonly log: (line: string) => void;
  readonly error: (line: string) => void;
}

/**
 * Runs `npm run backtest -- …`.
 *
 * @returns the exit code: 0 done, 1 the file cannot be used, 2 the command was not understood.
 */
export async function backtest(args: readonly string[], console: Console): Promise<number> {
  const asked = understand(args);
  if ('problem' in asked) {
    console.error(`${asked.problem}\n\n${USAGE}`);
    return 2;
  }
  const panel = await read(asked.file, console);
  if (panel === null) return 1;
  console.log(JSON.stringify(result(panel), null, 2));
  return 0;
}

function result({ pairs, ...counts }: Panel) {
  return {
    pairs: pairs.size,
    ...counts,
    horizons: HORIZONS,
    multiples: MULTIPLES,
    judgedOrigins: { turnoverAtLeast: JUDGED.smallest, consecutiveFiguresBefore: JUDGED.before },
    intervalScoreUnit: 'natural logarithm of turnover',
    ...replay(pairs.values()),
  };
}

function understand(args: readonly string[]): { readonly file: string } | { readonly problem: string } {
  try {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    const [file, ...more] = positionals;
    if (file === undefined) return { problem: 'No file given.' };
    if (more.length > 0) return { problem: `Too many words: ${more.join(' ')}` };
    return { file };
  } catch (error) {
    // parseArgs explains unknown flags in a sentence of its own.
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

async function read(file: string, console: Console): Promise<Panel | null> {
  try {
    const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
    let told = 0;
    const panel = await readPanel(lines, (problem) => {
      if (told < TOLD) console.error(`${file}: ${problem}`);
      told++;
    });
    if (told > TOLD) console.error(`${file}: ${told - TOLD} more rows left out`);
    if (panel.pairs.size > 0) return panel;
    console.error(`${file} cannot be used: no row has a value above zero.`);
  } catch (error) {
    const known = error instanceof PanelError || (error instanceof Error && 'syscall' in error);
    if (!known) throw error;
    console.error(`${file} cannot be used: ${error.message}`);
  }
  return null;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await backtest(process.argv.slice(2), globalThis.console);
}
