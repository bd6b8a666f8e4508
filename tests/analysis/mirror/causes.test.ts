import { describe, expect, test } from 'vitest';
import { CAUSES, causeFit, orderedCauses } from '#src/analysis/mirror/causes.ts';
import { cifSign } from '#src/analysis/mirror/cif-sign.ts';

/** A direction with the ratio k, printed so finely or coarsely that it lies in low to high. */
function direction(low: number, value: number, high: number) {
  const ratio = { low, value, high };
  return { ratio, sign: cifSign(ratio), withinRounding: low <= 1 && high >= 1 };
}

const wrong = direction(0.84, 0.86, 0.89);
const suggests = direction(0.86, 0.93, 1);
const expected = direction(1.07, 1.08, 1.09);
const large = direction(1.7, 1.8, 1.9);

describe(causeFit, () => {
  test('freight makes the importer’s figure higher: never lower, and by so much at most', () => {
    expect([wrong, suggests, expected, large].map((d) => causeFit(d, 'freight'))).toEqual([
      'wrong-way',
      'open',
      'enough',
      'too-small',
    ]);
  });

  test('rounding is enough where both may be one value, else never all of it', () => {
    expect([wrong, suggests, expected].map((d) => causeFit(d, 'rounding'))).toEqual([
      'too-small',
      'enough',
      'too-small',
    ]);
  });

  test('transit booked as exports makes the exporter’s figure higher', () => {
    const hidden = direction(0.98, 1.04, 1.1);
    expect([wrong, suggests, hidden, expected].map((d) => causeFit(d, 're-exports'))).toEqual([
      'open',
      'open',
      'open',
      'wrong-way',
    ]);
  });

  test('of all other causes the numbers say nothing', () => {
    const others = CAUSES.filter((c) => !['freight', 'rounding', 're-exports'].includes(c));
    expect(others.flatMap((c) => [wrong, large].map((d) => causeFit(d, c)))).toEqual(
      Array(2 * others.length).fill('open'),
    );
  });
});

describe(orderedCauses, () => {
  const order = (...directions: readonly (typeof wrong)[]) => orderedCauses(directions).map((c) => c.cause);

  test('every cause is there, once', () => {
    expect(order(wrong, suggests).toSorted()).toEqual([...CAUSES].toSorted());
  });

  test('the wrong sign puts freight last, behind rounding that is too small', () => {
    expect(order(wrong).slice(-2)).toEqual(['rounding', 'freight']);
    expect(order(wrong)[0]).toBe('re-exports');
  });

  test('what is enough for one direction comes first, with what it means for the other', () => {
    expect(order(wrong, suggests)[0]).toBe('rounding');
    expect(order(expected)[0]).toBe('freight');
    expect(orderedCauses([wrong, suggests])[0]?.fits.map((f) => f.fit)).toEqual(['too-small', 'enough']);
  });
});
