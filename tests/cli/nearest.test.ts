import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '#src/cli/nearest.ts';

test('one letter missing, changed or added is nearer than two', () => {
  expect(nearest('kitten', ['sitting', 'kitchen', 'mitten', 'kitten s'], 4)).toEqual([
    'mitten', // k → m
    'kitchen', // insert c, t → h
    'kitten s', // insert two
    'sitting', // k → s, e → i, insert g
  ]);
});

test('what is equally near comes in alphabetical order, and no more than asked for', () => {
  expect(nearest('a', ['d', 'c', 'b'], 2)).toEqual(['b', 'c']);
});

test('a word that is there is the nearest', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ maxLength: 8 }), { minLength: 1 }), fc.nat(), (words, at) => {
      const word = words[at % words.length]!;
      expect(nearest(word, words, 1)).toEqual([word]);
    }),
  );
});

test('letters too many, changed or missing are counted one by one', () => {
  expect(nearest('abc', ['abcdef', 'xyc', 'bc'], 3)).toEqual(['bc', 'xyc', 'abcdef']);
  expect(nearest('abc', ['axy', 'bc'], 2)).toEqual(['bc', 'axy']);
  expect(nearest('abcdef', ['xyzdef', 'abc', 'abcd'], 3)).toEqual(['abcd', 'abc', 'xyzdef']);
});
