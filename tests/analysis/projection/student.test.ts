import { expect, test } from 'vitest';
import { FALL, RISE, shareBelow } from '#src/analysis/projection/student.ts';

// Printed tables of Student's t
test.each([
  [6, 0, 0.5],
  [6, FALL.t75, 0.75],
  [6, FALL.t90, 0.9],
  [6, 1.9432, 0.95],
  [6, 3.1427, 0.99],
  [6, -3.1427, 0.01],
  [30, RISE.t75, 0.75],
  [30, RISE.t90, 0.9],
  [30, 1.6973, 0.95],
  [30, -2.4573, 0.01],
  [2, 1.8856, 0.9],
])('with %i degrees of freedom, below %d lies %d', (degrees, t, share) => {
  expect(shareBelow(t, degrees)).toBeCloseTo(share, 5);
});

test('all lies below what is without bounds', () => {
  expect(shareBelow(1e9, 6)).toBeCloseTo(1, 12);
  expect(shareBelow(-1e9, 6)).toBeCloseTo(0, 12);
});
