import { describe, expect, test } from 'vitest';
import { column, computed } from './spreadsheet.ts';

// The second path must not agree with everything.

describe(computed, () => {
  test.each([
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=8-4-2', 2],
    ['=8/4/2', 1],
    // As spreadsheets do: (2^3)^2
    ['=2^3^2', 64],
    ['=2*3^2', 18],
    ['=1.5*2', 3],
    ['=(0<=1)*(1<1)=1', 0],
    ['=1+1>=2', 1],
  ])('%s is %s', (formula, value) => {
    expect(computed(formula)).toBe(value);
  });

  test.each(['4', '=4,97', '=(1', '=1 2', '=SUM(1)', '=1−2', '=B1', '='])('%s is refused', (formula) => {
    expect(() => computed(formula)).toThrow(/formula|bracket|expected|much|nowhere/);
  });
});

test('a column refers to itself by cells, and not in a circle', () => {
  expect(column('a\t=497/100\nb\t=B1*2')).toEqual([4.97, 9.94]);
  expect(() => column('a\t=B1')).toThrow('itself');
  expect(() => column('a\t=B3')).toThrow('not a number');
  expect(() => column('a\t4.97')).toThrow('not a number');
});
