import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, csv } from '#src/export/csv.ts';
import { readCsv } from './read-csv.ts';

const table = (rows: readonly (readonly Cell[])[], names = rows[0]?.map((_, i) => `c${i}`) ?? ['c0']) =>
  csv(
    rows,
    names.map((name, i) => ({ name, cell: (row: readonly Cell[]) => row[i] ?? null })),
  );
const read = (text: string) => readCsv(text.slice(1));
const cell = (value: Cell) => read(table([[value]]))[1]?.[0];

/** As a spreadsheet sees it: what a text begins with, and whether it is a number after all. */
const runs = (text: string) => /^[\s\0]*[=+\-@＝＋－＠]/.test(text) && !/^-?[\d.]+$/.test(text);

describe(csv, () => {
  test('byte order mark, names, lines ended by CRLF, the last one too', () => {
    expect(table([['kaz-uzb', 5e9, true]], ['pair', 'goal', 'moved'])).toBe(
      '\uFEFFpair,goal,moved\r\nkaz-uzb,5000000000,true\r\n',
    );
    expect(table([], ['pair', 'goal'])).toBe('\uFEFFpair,goal\r\n');
  });

  test('commas, quotes and line breaks stand in quotes', () => {
    expect(table([['a,b', 'say "x"', 'two\nlines', ' edge ']], ['n', 'o', 'p', 'q'])).toBe(
      '\uFEFFn,o,p,q\r\n"a,b","say ""x""","two\nlines"," edge "\r\n',
    );
  });

  test('what is unknown is empty, and zero is 0', () => {
    expect(read(table([[null, 0, '']]))[1]).toEqual(['', '0', '']);
  });

  test.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    ' =1',
    '\0=1',
    '＝1+1',
    '-',
    '--5',
    '-5 USD',
  ])('a text like %j is no formula any more', (text) => {
    expect(cell(text)).toBe(`'${text}`);
  });

  test.each(['a=b', 'Côte d’Ivoire', '−5', '2026-11-24', '-5', '-5.25', "'already", '7'])(
    '%j stays as it is',
    (text) => {
      expect(cell(text)).toBe(text);
    },
  );

  test('numbers stay numbers, with every digit', () => {
    expect([-5, -0.25, 1.502, 1e21, 0.1 + 0.2].map(cell)).toEqual([
      '-5',
      '-0.25',
      '1.502',
      '1e+21',
      '0.30000000000000004',
    ]);
  });

  test.each([Number.NaN, Infinity, -Infinity])('%d is refused', (value) => {
    expect(() => table([[value]])).toThrow(RangeError);
  });

  test('a name that looks like a formula is guarded too', () => {
    expect(read(table([['x']], ['=cmd']))[0]).toEqual(["'=cmd"]);
  });

  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\r', '\n', '\t', ' ', '1', 'a', '＝') }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );

  test('every table reads back: text by text but for the apostrophe, number by number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.array(any, { minLength: 5, maxLength: 5 })),
        (width, all) => {
          const rows = all.map((row) => row.slice(0, width));
          const names = Array.from({ length: width }, (_, i) => `c${i}`);
          const [head, ...body] = read(table(rows, names));
          expect(head).toEqual(names);
          expect(body).toHaveLength(rows.length);
          rows.forEach((row, i) => {
            row.forEach((value, j) => {
              const found = body[i]?.[j] ?? '';
              if (typeof value === 'number') expect(Number(found)).toBe(value === 0 ? 0 : value);
              else if (typeof value === 'string') expect([value, `'${value}`]).toContain(found);
              else expect(found).toBe(value === null ? '' : String(value));
              if (typeof value === 'string') expect(runs(found)).toBe(false);
            });
          });
        },
      ),
    );
  });
});

describe(readCsv, () => {
  test.each(['a', 'a,', 'a"b\r\n', '"a\r\n', '"a"b\r\n', 'a\nb\r\n'])('%j is not RFC 4180', (text) => {
    expect(() => readCsv(text)).toThrow(Error);
  });
});
