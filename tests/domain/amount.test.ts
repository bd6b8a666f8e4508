import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Amount,
  decimalsOf,
  intervalOf,
  QUALIFIERS,
  SCALES,
  type Scale,
  valueOf,
} from '#src/domain/amount.ts';
import { trade } from '#tests/record-builder.ts';

const anyAmount = fc.record({
  published: fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
    .map(([digits, decimals]) => decimalText(digits, decimals)),
  scale: fc.constantFrom(...(Object.keys(SCALES) as Scale[])),
  currency: fc.constant('USD' as const),
  qualifier: fc.constantFrom(...QUALIFIERS),
}) satisfies fc.Arbitrary<Amount>;

/** 12345 with 3 decimals is `12.345`. */
function decimalText(digits: number, decimals: number): string {
  const padded = String(digits).padStart(decimals + 1, '0');
  return decimals === 0 ? padded : `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

/** An interval in billions, without the last bits of binary floating point. */
function billions(amount: string) {
  const { low, high } = intervalOf(trade(amount));
  return [low / 1e9, high / 1e9];
}

test('the printed number comes out in whole dollars, to the last digit', () => {
  expect(valueOf(trade('4.97'))).toBe(4_970_000_000);
  expect(valueOf(trade('592 million USD'))).toBe(592_000_000);
});

test('the value has the digits that were printed', () => {
  fc.assert(
    fc.property(anyAmount, (amount) => {
      const zeros = (amount.scale === 'billion' ? 9 : 6) - decimalsOf(amount);
      expect(valueOf(amount)).toBe(Number(`${amount.published.replace('.', '')}${'0'.repeat(zeros)}`));
    }),
  );
});

describe('what a printed number can mean', () => {
  test('4.6 is anything from 4.55 up to 4.65', () => {
    expect(billions('4.6')).toEqual([4.55, 4.65]);
  });

  test('digits are precision: 5 and 5.0 are one value and two intervals', () => {
    expect(valueOf(trade('5'))).toBe(valueOf(trade('5.0')));
    expect(billions('5')).toEqual([4.5, 5.5]);
    expect(billions('5.0')).toEqual([4.95, 5.05]);
  });

  test('"about" doubles the width', () => {
    expect(billions('about 4.2')).toEqual([4.1, 4.3]);
  });

  test('pitfall 28: "over 5" is [5, ∞) and "nearly 5" is [0, 5)', () => {
    expect(billions('above 5')).toEqual([5, Infinity]);
    expect(billions('below 5')).toEqual([0, 5]);
  });

  test('the interval holds its value, except that "nearly x" never means x', () => {
    fc.assert(
      fc.property(anyAmount, (amount) => {
        const { low, high } = intervalOf(amount);
        const value = valueOf(amount);
        expect(low).toBeLessThanOrEqual(value);
        if (amount.qualifier === 'below') expect(high).toBe(value);
        else expect(high).toBeGreaterThan(value);
      }),
    );
  });

  test('one more digit makes the interval ten times narrower and keeps it inside', () => {
    fc.assert(
      fc.property(anyAmount, (amount) => {
        const exact: Amount = { ...amount, qualifier: 'exactly' };
        const more = { ...exact, published: exact.published + (exact.published.includes('.') ? '0' : '.0') };
        const [wide, narrow] = [intervalOf(exact), intervalOf(more)];
        expect((wide.high - wide.low) / (narrow.high - narrow.low)).toBeCloseTo(10, 6);
        expect(narrow.low).toBeGreaterThan(wide.low);
        expect(narrow.high).toBeLessThan(wide.high);
      }),
    );
  });
});
