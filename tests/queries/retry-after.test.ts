import { describe, expect, test } from 'vitest';
import { backOff, retryAfter } from '#src/queries/retry-after.ts';

const now = Date.UTC(2026, 10, 24, 12, 0, 0);

describe(retryAfter, () => {
  test.each([
    ['2', 2000],
    ['0', 1000],
    [' 30 ', 30_000],
    ['86400', 86_400_000],
    ['Tue, 24 Nov 2026 12:00:20 GMT', 20_000],
    ['Tue, 24 Nov 2020 12:00:20 GMT', 1000],
  ])('%j is %i ms', (header, expected) => {
    expect(retryAfter(header, now)).toBe(expected);
  });

  test.each([null, '', '-5', '1.5', 'soon', '2026-11-24', 'Tue, 99 Nov 2026 12:00:20 GMT', '9'.repeat(400)])(
    '%j says nothing',
    (header) => {
      expect(retryAfter(header, now)).toBeNull();
    },
  );
});

describe(backOff, () => {
  test('1, 2 and 4 seconds, half less at the least and half more at the most', () => {
    expect([1, 2, 3].map((tries) => backOff(tries, 0.5))).toEqual([1000, 2000, 4000]);
    expect([0, 1].map((random) => backOff(2, random))).toEqual([1000, 3000]);
  });
});
