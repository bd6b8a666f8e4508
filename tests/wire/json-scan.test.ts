import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFault } from '#src/wire/json-scan.ts';
import { parseJsonText } from '#src/wire/json-text.ts';

describe(jsonFault, () => {
  test.each([
    ['{\n  "a": 1,\n  "b" 2\n}', 3, 7, /expected ":"/],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, /expected "," or "}"/],
    ['[1, 2,]', 1, 7, /expected a value/],
    ['{"a": 1,}', 1, 9, /key in double quotes/],
    ["{'a': 1}", 1, 2, /key in double quotes/],
    ['{"a": "no end}', 1, 7, /never closed/],
    ['{"a": NaN}', 1, 7, /expected a value/],
    ['{"a": 01}', 1, 8, /expected "," or "}"/],
    ['{"a": [1, 2}', 1, 12, /expected "," or "]"/],
    ['{"a": 1', 1, 8, /found the end of the file/],
    ['', 1, 1, /found the end of the file/],
    ['{} {}', 1, 4, /nothing may follow/],
    ['{"a": 1, "b": {"c": 2, "c": 3}}', 1, 24, /"c" is written twice/],
    ['{"a": 1, "\\u0061": 2}', 1, 10, /written twice/],
  ])('%j: line %i, column %i', (text, line, column, message) => {
    const fault = jsonFault(text);
    expect(fault).toMatchObject({ line, column });
    expect(fault?.message).toMatch(message);
  });

  test('the same key in two objects is no fault', () => {
    expect(jsonFault('[{"a": {"a": 1}}, {"a": 2}]')).toBeNull();
  });

  test('a byte order mark is not counted', () => {
    expect(jsonFault('\uFEFF{}')).toBeNull();
    expect(jsonFault('\uFEFF{')).toMatchObject({ line: 1, column: 2 });
  });

  test('a hundred thousand brackets do not exhaust the stack', () => {
    const depth = 100_000;
    expect(jsonFault('['.repeat(depth) + ']'.repeat(depth))).toBeNull();
    expect(jsonFault('['.repeat(depth))).toMatchObject({ column: depth + 1 });
  });

  // Small pieces of JSON, put together in any order, are wrong in more ways than any list of cases.
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"b"',
    '"\\n"',
    '1',
    '-0',
    '1e5',
    '.5',
    'true',
    'null',
    ' ',
    '\n',
  ];
  const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((list) => list.join(''));

  test('agrees with JSON.parse on what JSON is', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.json(), fc.string()), (text) => {
        const fault = jsonFault(text);
        if (fault?.message.includes('written twice')) return;
        expect(fault === null).toBe(isJson(text));
      }),
      { numRuns: 5000 },
    );
  });

  function isJson(text: string): boolean {
    try {
      parseJsonText(text);
      return true;
    } catch {
      return false;
    }
  }
});
