import { expect, test } from 'vitest';
import { shareBelow, T75, T90 } from '#src/analysis/projection/student.ts';

// Tables of Student's t, six degrees of freedom
test.each([
  [0, 0.5],
  [T75, 0.75],
  [T90, 0.9],
  [1.9432, 0.95],
  [3.1427, 0.99],
  [-3.1427, 0.01],
  [-T75, 0.25],
])('below %d lies %d', (t, share) => {
  expect(shareBelow(t)).toBeCloseTo(share, 5);
});

test('all lies below what is without bounds', () => {
  expect(shareBelow(1e9)).toBe(1);
  expect(shareBelow(-1e9)).toBe(0);
});
