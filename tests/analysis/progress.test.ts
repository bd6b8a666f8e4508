import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { progress, yearlyGrowth } from '#src/analysis/progress.ts';

/** The seed: $10bn by 2026, counted from 2021. A year's figure stands where the year ends. Amounts in billions. */
function seed(year: number, value: number, start = 4) {
  return progress({ start, startEnd: 2022, goal: 10, dueEnd: 2027, value, valueEnd: year + 1 });
}

describe('the seed against the pace that was promised (domain 7.6)', () => {
  // pace R = ((V/B)^(1/t) − 1) / ((10/B)^(1/5) − 1);  share of the scheduled increase q = (V − B) / ((10 − B) · t/5)
  test.each([
    { who: 'Uzbek side 2022', year: 2022, value: 4.6, start: 4, pace: 0.746, share: 0.5 },
    { who: 'Kazakh side 2022', year: 2022, value: 5.0, start: 4, pace: 1.243, share: 0.833 },
    { who: 'Uzbek side 2023', year: 2023, value: 4.4, start: 4, pace: 0.243, share: 0.167 },
    { who: 'first print 2024', year: 2024, value: 4.3, start: 4, pace: 0.121, share: 0.083 },
    { who: 'revised 2024', year: 2024, value: 4.46, start: 4, pace: 0.184, share: 0.128 },
    { who: 'Uzbek side 2025', year: 2025, value: 4.97, start: 4, pace: 0.277, share: 0.202 },
    { who: 'Uzbek side 2025 from 3.9', year: 2025, value: 4.97, start: 3.9, pace: 0.302, share: 0.219 },
  ])('$who: $value from $start', ({ year, value, start, pace, share }) => {
    const numbers = seed(year, value, start);
    expect(numbers.pace).toBeCloseTo(pace, 3);
    expect(numbers.shareOfScheduledIncrease).toBeCloseTo(share, 3);
  });

  test('20.1 % a year were required at the start: 4 · 1.201^5 = 10', () => {
    expect(seed(2025, 4.97).requiredGrowthAtStart).toBeCloseTo(0.201, 3);
    expect(seed(2025, 4.97).achievedGrowth).toBeCloseTo(0.056, 3);
  });

  test('in 2025 four fifths of the time are used, 49.7 % of the level is there and 16.2 % of the increase', () => {
    const { timeUsed, shareOfLevel, shareOfIncrease } = seed(2025, 4.97);
    expect(timeUsed).toBeCloseTo(0.8, 12);
    expect(shareOfLevel).toBeCloseTo(0.497, 12);
    expect(shareOfIncrease).toBeCloseTo(0.1617, 4); // 0.97 / 6
  });

  test('in 2025, 8.80 were due on the straight path and 8.33 on the compound one', () => {
    const { due, gap } = seed(2025, 4.97);
    expect(due.straight).toBeCloseTo(8.8, 9);
    expect(due.compound).toBeCloseTo(8.33, 2);
    expect(gap.straight).toBeCloseTo(-3.83, 9);
    expect(gap.compound).toBeCloseTo(-3.36, 2);
  });

  test('what is left to do in the one year left: $5.03bn, which is 101 % more', () => {
    expect(seed(2025, 4.97).requiredPerYear).toBeCloseTo(5.03, 9);
    expect(seed(2025, 4.97).requiredGrowthFromNow).toBeCloseTo(1.012, 3);
  });

  test('by 2030 instead it is 15.0 % a year from 2025, and 10.7 % a year counted from 2021', () => {
    const later = progress({ start: 4, startEnd: 2022, goal: 10, dueEnd: 2031, value: 4.97, valueEnd: 2026 });
    expect(later.requiredGrowthFromNow).toBeCloseTo(0.15, 3);
    expect(later.requiredGrowthAtStart).toBeCloseTo(0.107, 3);
  });
});

test('Phase One: 57.5 % of the level is none of the increase (domain 7.6)', () => {
  // (288.8 − 302.4) / 200
  const numbers = progress({
    start: 302.4,
    startEnd: 2020,
    goal: 502.4,
    dueEnd: 2022,
    value: 288.8,
    valueEnd: 2022,
  });
  expect(numbers.shareOfLevel).toBeCloseTo(0.575, 3);
  expect(numbers.shareOfIncrease).toBeCloseTo(-0.068, 9);
});

test('on the day the goal is due, nothing is required from now', () => {
  expect(seed(2026, 8)).toMatchObject({ requiredGrowthFromNow: null, requiredPerYear: null, timeUsed: 1 });
});

describe('where a formula has no answer', () => {
  test('a goal that is not above the start has no increase to share out, and no pace', () => {
    expect(
      progress({ start: 10, startEnd: 2022, goal: 10, dueEnd: 2027, value: 11, valueEnd: 2023 }),
    ).toMatchObject({
      shareOfLevel: 1.1,
      shareOfIncrease: null,
      shareOfScheduledIncrease: null,
      pace: null,
    });
  });

  test('from nothing there is no growth', () => {
    expect(
      progress({ start: 0, startEnd: 2022, goal: 10, dueEnd: 2027, value: 5, valueEnd: 2023 }),
    ).toMatchObject({
      achievedGrowth: null,
      requiredGrowthAtStart: null,
      pace: null,
      shareOfIncrease: 0.5,
    });
  });

  test('a value of nothing has no growth and no pace', () => {
    expect(seed(2023, 0)).toMatchObject({ achievedGrowth: null, requiredGrowthFromNow: null, pace: null });
  });

  test('in no time there is no growth', () => {
    expect(seed(2021, 4).achievedGrowth).toBeNull();
    expect(yearlyGrowth(4, 10, 0)).toBeNull();
  });
});

describe('laws', () => {
  const start = fc.double({ min: 0.1, max: 1000, noNaN: true });
  const times = fc.double({ min: 1.05, max: 20, noNaN: true });
  const years = fc.integer({ min: 2, max: 20 });

  /** A start, a goal above it, a value after the first `used` years of `years`. */
  const anyInput = fc
    .record({ start, times, years, used: fc.double({ min: 0.05, max: 0.95, noNaN: true }), grown: times })
    .map((x) => ({
      start: x.start,
      startEnd: 2000,
      goal: x.start * x.times,
      dueEnd: 2000 + x.years,
      // From a fifth of the start to four times it.
      value: (x.start * x.grown) / 5,
      valueEnd: 2000 + x.used * x.years,
    }));

  test('pitfall 2: at the start value, the share of the increase and the pace are zero; the share of the level is not', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const numbers = progress({ ...input, value: input.start });
        expect(numbers.shareOfIncrease).toBe(0);
        expect(numbers.pace).toBe(0);
        expect(numbers.shareOfScheduledIncrease).toBe(0);
        expect(numbers.shareOfLevel).toBeGreaterThan(0);
      }),
    );
  });

  test('keeping the growth required from now lands on the goal', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { requiredGrowthFromNow: growth } = progress(input);
        if (growth === null) throw new Error('expected a growth rate');
        expect((input.value * (1 + growth) ** (input.dueEnd - input.valueEnd)) / input.goal).toBeCloseTo(
          1,
          6,
        );
      }),
    );
  });

  test('adding the amount required a year lands on the goal', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { requiredPerYear: amount } = progress(input);
        if (amount === null) throw new Error('expected an amount');
        expect((input.value + amount * (input.dueEnd - input.valueEnd)) / input.goal).toBeCloseTo(1, 9);
      }),
    );
  });

  test('a value on a path is on pace by that path, and has no gap to it', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { due } = progress(input);
        const onCompound = progress({ ...input, value: due.compound });
        expect(onCompound.pace).toBeCloseTo(1, 6);
        expect(onCompound.gap.compound).toBe(0);
        const onStraight = progress({ ...input, value: due.straight });
        expect(onStraight.shareOfScheduledIncrease).toBeCloseTo(1, 9);
        expect(onStraight.gap.straight).toBe(0);
      }),
    );
  });

  test('counted in another currency unit, no share and no rate changes', () => {
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 2, max: 1_000_000_000 }), (input, unit) => {
        const scaled = {
          ...input,
          start: input.start * unit,
          goal: input.goal * unit,
          value: input.value * unit,
        };
        const [a, b] = [progress(input), progress(scaled)];
        for (const key of [
          'shareOfLevel',
          'shareOfIncrease',
          'timeUsed',
          'shareOfScheduledIncrease',
          'achievedGrowth',
          'requiredGrowthAtStart',
          'pace',
          'requiredGrowthFromNow',
        ] as const) {
          expect(relative(a[key], b[key])).toBeLessThan(1e-6);
        }
        expect(relative(a.requiredPerYear, (b.requiredPerYear ?? NaN) / unit)).toBeLessThan(1e-6);
      }),
    );
  });
});

/** How far two numbers lie apart, measured by their size; by 1 when both are small. */
function relative(a: number | null, b: number | null): number {
  if (a === null || b === null) return a === b ? 0 : Infinity;
  return Math.abs(a - b) / Math.max(1, Math.abs(a), Math.abs(b));
}
