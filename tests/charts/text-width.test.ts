// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '#src/charts/parts/text-width.ts';

test('an m is wider than a digit, a digit than an i, in both alphabets', () => {
  for (const [wide, middle, narrow] of ['m8i', 'Ж5l', 'щ0.']) {
    expect(textWidth(wide!, 13)).toBeGreaterThan(textWidth(middle!, 13));
    expect(textWidth(middle!, 13)).toBeGreaterThan(textWidth(narrow!, 13));
  }
});

test('ten digits at 13 pixels are about 80 pixels', () => {
  // Inter's digits are 0.62 em: 10 × 0.62 × 13 = 80.6.
  expect(textWidth('0123456789', 13)).toBeCloseTo(80.6, 6);
});

test('bold is wider', () => {
  expect(textWidth('Uzbek side', 13, true)).toBeGreaterThan(textWidth('Uzbek side', 13));
});

test('a space that does not break is as wide as one that does', () => {
  expect(textWidth('\u00a0', 13)).toBe(textWidth(' ', 13));
});

test('a width is a sum over letters and grows with the size', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.integer({ min: 8, max: 60 }), (a, b, size) => {
      expect(textWidth(a + b, size)).toBeCloseTo(textWidth(a, size) + textWidth(b, size), 6);
      expect(textWidth(a, 2 * size)).toBeCloseTo(2 * textWidth(a, size), 6);
    }),
  );
});
