import { describe, expect, test } from 'vitest';
import { PanelError, readPanel } from '#src/cli/backtest-csv.ts';

const HEADER = 'pair,year,turnover_usd';

async function read(...lines: string[]) {
  const problems: string[] = [];
  const panel = await readPanel(lines, (problem) => void problems.push(problem));
  return { ...panel, pairs: Object.fromEntries(panel.pairs), problems };
}

test('a row per pair and year; a calendar year stands where it ends', async () => {
  expect(await read(HEADER, 'KAZ-UZB,2023,4.4e9', 'KAZ-UZB,2024,4200000000', 'CHN-RUS,2024,1')).toEqual({
    pairs: {
      'KAZ-UZB': [
        { end: 2024, value: 4.4e9 },
        { end: 2025, value: 4.2e9 },
      ],
      'CHN-RUS': [{ end: 2025, value: 1 }],
    },
    rows: 3,
    missing: 0,
    bad: 0,
    problems: [],
  });
});

test('columns in another order, among others, with the mark that spreadsheets put first', async () => {
  const { pairs } = await read('\uFEFFsource, turnover_usd ,pair,year', 'x,5,A,2020');
  expect(pairs).toEqual({ A: [{ end: 2021, value: 5 }] });
  const quoted = await read('\uFEFF"pair","year","turnover_usd"', 'A,2020,5');
  expect(quoted.pairs).toEqual(pairs);
});

test('names may be quoted, with commas and quotes inside', async () => {
  const { pairs, bad } = await read(HEADER, '"Korea, Rep. of–""USA""","2020","7"', ' "B" ,2020,8');
  expect(bad).toBe(0);
  expect(Object.keys(pairs)).toEqual(['Korea, Rep. of–"USA"', 'B']);
});

test.each(['A,2020,', 'A,2020,0', 'A,2020,-5', 'A,2020,""'])(
  '%s is a missing year, and no fault',
  async (row) => {
    expect(await read(HEADER, 'A,2019,1', row)).toMatchObject({
      pairs: { A: [{ end: 2020, value: 1 }] },
      missing: 1,
      bad: 0,
      problems: [],
    });
  },
);

describe('a row that cannot be read is named by its line and left out', () => {
  test.each([
    ['A,20,5', 'line 3: the year "20" is not four digits; left out'],
    ['A,2020.5,5', 'line 3: the year "2020.5" is not four digits; left out'],
    ['A,2020,n/a', 'line 3: the value "n/a" is not a number; left out'],
    ['A,2020,"1,000"', 'line 3: the value "1,000" is not a number; left out'],
    ['A,2020,1e999', 'line 3: the value 1e999 is too large; left out'],
    [',2020,5', 'line 3: no pair; left out'],
    ['A,2020', 'line 3: no field for turnover_usd; left out'],
    ['"A,2020,5', 'line 3: a quote is not closed, or something follows it; left out'],
    ['A,2019,5', 'line 3: A has a row for 2019 already; left out'],
  ])('%s', async (row, problem) => {
    expect(await read(HEADER, 'A,2019,1', row, 'A,2021,2')).toEqual({
      pairs: {
        A: [
          { end: 2020, value: 1 },
          { end: 2022, value: 2 },
        ],
      },
      rows: 3,
      missing: 0,
      bad: 1,
      problems: [problem],
    });
  });

  test('empty lines count as lines, not as rows', async () => {
    const { rows, problems } = await read('', HEADER, '', 'A,x,5', '');
    expect(rows).toBe(1);
    expect(problems).toEqual(['line 4: the year "x" is not four digits; left out']);
  });
});

describe('no table of pairs', () => {
  test('a column is lacking', async () => {
    await expect(read('pair,year,value', 'A,2020,1')).rejects.toThrow(
      new PanelError(
        'it has no column turnover_usd. Its first line must name the columns pair,year,turnover_usd.',
      ),
    );
  });

  test('nothing at all', async () => {
    await expect(read()).rejects.toThrow('it is empty.');
  });
});
