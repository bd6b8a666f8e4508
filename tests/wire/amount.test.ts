import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { CURRENCIES, QUALIFIERS, type Amount, type ClaimedAmount, type Scale } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { formatAmount, parseAmount } from '#src/wire/amount.ts';

const amount: fc.Arbitrary<Amount> = fc.record({
  published: fc.stringMatching(/^(0|[1-9][0-9]{0,6})(\.[0-9]{1,4})?$/),
  scale: fc.constantFrom<Scale>('million', 'billion'),
  currency: fc.constantFrom(...CURRENCIES),
  qualifier: fc.constantFrom(...QUALIFIERS),
});

describe(parseAmount, () => {
  test.each([
    ['4.97 billion USD', { published: '4.97', scale: 'billion', currency: 'USD', qualifier: 'exactly' }],
    ['about 4.2 billion USD', { published: '4.2', scale: 'billion', currency: 'USD', qualifier: 'about' }],
    [
      'above 600.0 million EUR',
      { published: '600.0', scale: 'million', currency: 'EUR', qualifier: 'above' },
    ],
    ['below 300 billion USD', { published: '300', scale: 'billion', currency: 'USD', qualifier: 'below' }],
  ])('reads %s', (text, expected) => {
    expect(parseAmount(text)).toEqual(expected);
  });

  test.each([
    '',
    '4,97 billion USD',
    '4.97 bn USD',
    '-4.97 billion USD',
    '4.97  billion USD',
    '4.97 billion GBP',
    'exactly 4.97 billion USD',
    'nearly 5 billion USD',
    '1 000 million USD',
    '007 million USD',
    '5. billion USD',
    '.5 billion USD',
    '1e3 million USD',
    '٥ billion USD',
    '5 billion USD\n',
    ' 5 billion USD',
  ])('refuses %j', (text) => {
    expect(parseAmount(text)).toBeNull();
  });

  test('reads back whatever it wrote', () => {
    fc.assert(
      fc.property(amount, (a) => {
        expect(parseAmount(formatAmount(a))).toEqual(a);
      }),
    );
  });

  test('writes back whatever it read, and answers every text', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), amount.map(formatAmount));
    fc.assert(
      fc.property(text, (t) => {
        const read = parseAmount(t);
        if (read !== null) expect(formatAmount(read)).toBe(t);
      }),
    );
  });
});

test('the value of documents cannot become trade', () => {
  const documents: ClaimedAmount = {
    published: '5.9',
    scale: 'billion',
    currency: 'USD',
    qualifier: 'exactly',
    measure: 'claimed',
  };
  // @ts-expect-error: a documents amount in an observation must not compile
  const observed: Observation['amount'] = documents;
  expect(observed.measure).toBe('claimed');
  expectTypeOf<ClaimedAmount>().not.toExtend<Observation['amount']>();
});
