// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yScale } from '#src/charts/turnover/y-scale.ts';

const bn = 1e9;

test('a goal of 10 with its room is ticked by twos', () => {
  expect(yScale(11.5 * bn, 4.97 * bn)).toEqual({
    top: 11.5 * bn,
    ticks: [0, 2 * bn, 4 * bn, 6 * bn, 8 * bn, 10 * bn],
  });
});

test('a seventh tick is one too many: six whole steps take a wider step', () => {
  expect(yScale(6 * bn, 0).ticks).toEqual([0, 2 * bn, 4 * bn, 6 * bn]);
});

test('a figure above the goal lifts the top, with a tenth to spare', () => {
  expect(yScale(11.5 * bn, 20 * bn).top).toBe(22 * bn);
});

const sum = fc.double({ min: 1e6, max: 1e13, noNaN: true });

test('from zero, at most six round ticks evenly spaced, all below a top that holds goal and figures', () => {
  fc.assert(
    fc.property(sum, fc.oneof(fc.constant(0), sum), (goalRoom, highest) => {
      const { top, ticks } = yScale(goalRoom, highest);
      expect(top).toBeGreaterThanOrEqual(goalRoom);
      expect(top).toBeGreaterThanOrEqual(highest);
      expect(ticks[0]).toBe(0);
      expect(ticks.length).toBeGreaterThanOrEqual(3);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.at(-1)).toBeLessThanOrEqual(top);

      const step = ticks[1]!;
      for (const [i, tick] of ticks.entries()) expect(tick).toBe(i * step);
      // 1, 2, 2.5 or 5 times a power of ten.
      expect(['1', '2', '5', '25']).toContain(String(Math.round(step)).replace(/0+$/, ''));
    }),
  );
});
