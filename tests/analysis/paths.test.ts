import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PATH_IDS, PATHS } from '#src/analysis/paths/registry.ts';

const { compound, straight } = PATHS;
/** Dollars, from a million to a trillion. */
const amount = fc.integer({ min: 1, max: 1_000_000 }).map((millions) => millions * 1e6);
const inside = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe.each(PATH_IDS)('%s', (id) => {
  const { due } = PATHS[id];

  test('starts at the start value and ends at the goal', () => {
    fc.assert(
      fc.property(amount, amount, (start, goal) => {
        expect(due(start, goal, 0)).toBe(start);
        expect(due(start, goal, 1) / goal).toBeCloseTo(1, 12);
      }),
    );
  });

  test('rises all the way when the goal is above the start', () => {
    fc.assert(
      fc.property(
        amount,
        fc.double({ min: 1.01, max: 50, noNaN: true }),
        inside,
        inside,
        (start, r, a, b) => {
          if (Math.abs(a - b) < 1e-6) return;
          const [early, late] = a < b ? [a, b] : [b, a];
          expect(due(start, start * r, early)).toBeLessThan(due(start, start * r, late));
        },
      ),
    );
  });

  test('does not care about the unit', () => {
    fc.assert(
      fc.property(amount, amount, inside, (start, goal, time) => {
        expect(due(start, goal, time) / 1e6 / due(start / 1e6, goal / 1e6, time)).toBeCloseTo(1, 9);
      }),
    );
  });
});

test('the seed in 2022, one year of five in: 5.20 on the straight path, 4.80 on the compound one', () => {
  // 4 + 6/5 = 5.2; 4 · 2.5^(1/5) = 4.804
  expect(straight.due(4, 10, 0.2)).toBeCloseTo(5.2, 9);
  expect(compound.due(4, 10, 0.2)).toBeCloseTo(4.804, 3);
});

test('pitfall 1: straight asks more than compound strictly inside, when the goal is above the start', () => {
  fc.assert(
    fc.property(amount, fc.double({ min: 1.01, max: 50, noNaN: true }), inside, (start, r, time) => {
      expect(straight.due(start, start * r, time)).toBeGreaterThan(compound.due(start, start * r, time));
    }),
  );
});

test('from 4 to 10 the two differ most at 0.538 of the time: by $0.68bn, 7.23 against 6.55', () => {
  const gap = (time: number) => straight.due(4, 10, time) - compound.due(4, 10, time);
  const times = Array.from({ length: 1001 }, (_, i) => i / 1000);
  const widest = times.reduce((best, time) => (gap(time) > gap(best) ? time : best));

  expect(widest).toBe(0.538);
  expect(gap(widest)).toBeCloseTo(0.68, 2);
  expect(straight.due(4, 10, widest)).toBeCloseTo(7.23, 2);
  expect(compound.due(4, 10, widest)).toBeCloseTo(6.55, 2);
});

test('from nothing there is no growth rate, so no compound path', () => {
  expect(compound.due(0, 10, 0.5)).toBeNaN();
  expect(straight.due(0, 10, 0.5)).toBe(5);
});
