import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withinOneEdit } from '#src/views/search/one-edit.ts';

test.each([
  ['kazakhstan', true, 'the name itself'],
  ['kazahstan', true, 'one letter left out'],
  ['kazzakhstan', true, 'one added'],
  ['kazakhsten', true, 'one replaced'],
  ['kazakhtsan', true, 'two neighbours swapped'],
  ['kazakhstanx', true, 'one added at the end'],
  ['azakhstan', true, 'the first left out'],
  ['akzakhstan', true, 'the first two swapped'],
  ['kazahsten', false, 'one left out and one replaced'],
  ['kazkahsatn', false, 'two swaps'],
  ['kazakhst', false, 'two left out'],
  ['kazakhstanxy', false, 'two added'],
  ['', false, 'nothing'],
])('%s: %s (%s)', (typed, expected) => {
  expect(withinOneEdit(typed, 'kazakhstan')).toBe(expected);
});

test('of a beginning: the rest may be missing', () => {
  expect(withinOneEdit('kazahs', 'kazakhstan', true)).toBe(true);
  expect(withinOneEdit('kazahs', 'kazakhstan')).toBe(false);
  expect(withinOneEdit('kzahs', 'kazakhstan', true)).toBe(false);
});

/** Letters to change one into the other, counted by the book: optimal string alignment. */
function distance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => i || j),
  );
  for (let j = 0; j <= b.length; j += 1) d[0]![j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    d[i]![0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
      }
    }
  }
  return d[a.length]![b.length]!;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

test('agrees with the distance counted by the book, for whole words and for beginnings', () => {
  fc.assert(
    fc.property(word, word, (typed, name) => {
      expect(withinOneEdit(typed, name)).toBe(distance(typed, name) <= 1);
      const beginnings = Array.from({ length: name.length + 1 }, (_, n) => name.slice(0, n));
      expect(withinOneEdit(typed, name, true)).toBe(beginnings.some((b) => distance(typed, b) <= 1));
    }),
    { numRuns: 3000 },
  );
});
