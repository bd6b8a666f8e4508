import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backtest } from '#src/cli/backtest.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backtest-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function run(...args: readonly string[]) {
  const [said, complained]: [string[], string[]] = [[], []];
  const code = await backtest(args, {
    log: (line) => void said.push(line),
    error: (line) => void complained.push(line),
  });
  return { code, said: said.join('\n'), complained };
}

async function file(...rows: readonly string[]): Promise<string> {
  const path = join(folder, 'panel.csv');
  await writeFile(path, ['pair,year,turnover_usd', ...rows].join('\r\n'));
  return path;
}

/** Twelve years of one pair: 2, 3, 2, 3 … hundred million. */
const ROWS = Array.from({ length: 12 }, (_, i) => `KAZ-UZB,${2010 + i},${2 + (i % 2)}00000000`);

test('prints one JSON object: what was read, and the scores of ten horizons', async () => {
  const { code, said, complained } = await run(await file(...ROWS, 'KAZ-UZB,2022,'));
  expect(code).toBe(0);
  expect(complained).toEqual([]);
  const printed = JSON.parse(said);
  expect(printed).toMatchObject({ pairs: 1, rows: 13, missing: 1, bad: 0, multiples: [1.5, 2, 2.5, 3] });
  expect(printed.judged.origins).toBe(7); // 2015–2021
  expect(printed.judged.horizons).toHaveLength(10);
  expect(printed.judged.horizons[0]).toMatchObject({
    horizon: 1,
    ranges: 6,
    paths: 6,
    reached: { '1.5x': 0.5, '2x': 0 }, // from two to three hundred, three times of six
    models: { projection: { coverage80: expect.any(Number) }, randomWalk: {}, ownGrowth: {} },
  });
  expect(printed.every.origins).toBe(9); // 2013–2021
});

test('a bad row is told with its file and line, and the rest is scored', async () => {
  const path = await file(...ROWS, 'KAZ-UZB,2022,much');
  const { code, said, complained } = await run(path);
  expect(code).toBe(0);
  expect(complained).toEqual([`${path}: line 14: the value "much" is not a number; left out`]);
  expect(JSON.parse(said)).toMatchObject({ rows: 13, bad: 1 });
});

test('of many bad rows twenty are told and the others counted', async () => {
  const path = await file(...ROWS, ...Array.from({ length: 25 }, () => 'A,B,C'));
  const { complained } = await run(path);
  expect(complained).toHaveLength(21);
  expect(complained.at(-1)).toBe(`${path}: 5 more rows left out`);
});

describe('a file that cannot be used ends with 1 and says why', () => {
  test('it is not there', async () => {
    const path = join(folder, 'none.csv');
    const { code, said, complained } = await run(path);
    expect([code, said]).toEqual([1, '']);
    expect(complained).toEqual([expect.stringMatching(`^${path} cannot be used: ENOENT`)]);
  });

  test('it is a folder', async () => {
    expect(await run(folder)).toMatchObject({
      code: 1,
      complained: [expect.stringContaining('cannot be used')],
    });
  });

  test('it has other columns', async () => {
    const path = join(folder, 'other.csv');
    await writeFile(path, 'a,b,c\n1,2,3\n');
    expect((await run(path)).complained).toEqual([
      `${path} cannot be used: it has no column pair, year, turnover_usd. Its first line must name the columns pair,year,turnover_usd.`,
    ]);
  });

  test('it has no value', async () => {
    const path = await file('A,2020,', 'A,2021,0');
    expect(await run(path)).toEqual({
      code: 1,
      said: '',
      complained: [`${path} cannot be used: no row has a value above zero.`],
    });
  });
});

test.each([
  ['nothing', [], 'No file given.'],
  ['two files', ['a.csv', 'b.csv'], 'Too many words: b.csv'],
  ['an unknown flag', ['a.csv', '--fast'], "Unknown option '--fast'"],
])('%s is answered with a sentence and the usage, and ends with 2', async (_, args, sentence) => {
  const { code, said, complained } = await run(...args);
  expect([code, said]).toEqual([2, '']);
  expect(complained[0]).toContain(sentence);
  expect(complained[0]).toContain('Usage: npm run backtest -- FILE.csv');
});
