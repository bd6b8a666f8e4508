import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareGeometry } from '#src/views/board/share-geometry.ts';
import { shareText } from '#src/views/board/share-mark.tsx';
import { trendGeometry } from '#src/views/board/trend-geometry.ts';
import { en, ru } from '#tests/languages.tsx';

const progress = (share: number | null, timeUsed: number) => ({
  share,
  timeUsed,
  needed: null,
  achieved: null,
});

describe(shareGeometry, () => {
  test('a sixth of the increase in four fifths of the time', () => {
    // 100 units lie between the start at 26 and the goal at 126: 26 + 16.2 = 42.2, 26 + 80 = 106.
    expect(shareGeometry(progress(0.162, 0.8))).toMatchObject({
      start: 26,
      goal: 126,
      from: 26,
      to: 42.2,
      tick: 106,
      below: false,
      arrow: null,
    });
  });

  test('below the start the bar lies left of it', () => {
    // 26 − 12.5 = 13.5
    expect(shareGeometry(progress(-0.125, 0.4))).toMatchObject({
      from: 13.5,
      to: 26,
      below: true,
      arrow: null,
    });
  });

  test('what does not fit ends in an arrowhead, beyond 108 % and below −20 %', () => {
    expect(shareGeometry(progress(1.08, 1))?.arrow).toBeNull();
    expect(shareGeometry(progress(1.081, 1))).toMatchObject({ arrow: 'right', to: 134 });
    expect(shareGeometry(progress(-0.2, 1))?.arrow).toBeNull();
    expect(shareGeometry(progress(-0.31, 1))).toMatchObject({ arrow: 'left', from: 6 });
  });

  test('no share, no bar', () => {
    expect(shareGeometry(progress(null, 0.5))).toBeNull();
  });

  test('whatever the numbers, nothing leaves the drawing and the longer share has the longer bar', () => {
    const share = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.double({ min: 0, max: 3, noNaN: true }), (a, b, time) => {
        const [first, second] = [shareGeometry(progress(a, time))!, shareGeometry(progress(b, time))!];
        for (const x of [first.from, first.to, first.tick]) {
          expect(x).toBeGreaterThanOrEqual(6);
          expect(x).toBeLessThanOrEqual(134);
        }
        const end = (g: typeof first) => (g.below ? g.from : g.to);
        if (a <= b) expect(end(first)).toBeLessThanOrEqual(end(second));
      }),
    );
  });
});

describe(shareText, () => {
  test('the drawing in words: both numbers, to one decimal', () => {
    expect(shareText(progress(0.162, 0.8), en)).toBe(
      '16.2% of the promised increase, 80.0% of the time used',
    );
    expect(shareText(progress(0.162, 0.8), ru)).toBe('16,2\u00a0% обещанного прироста, 80,0\u00a0% срока');
    expect(shareText(progress(-0.125, 0.4), en)).toBe(
      'Below where it started by 12.5% of the promised increase, 40.0% of the time used',
    );
    expect(shareText(progress(1.2, 1), en)).toBe(
      '120% of the promised increase, the goal is reached, 100% of the time used',
    );
  });
});

const years = (...points: readonly (readonly [end: number, value: number])[]) =>
  points.map(([end, value]) => ({ end, value }));

describe(trendGeometry, () => {
  test('a year without a figure is not bridged', () => {
    // 2021 and 2022 are joined, 2024 and 2025 are joined: two strokes of two points, none between.
    const trend = trendGeometry(years([2022, 1], [2023, 2], [2025, 3], [2026, 4]), null)!;
    expect(trend.line.match(/M/g)).toHaveLength(2);
    expect(trend.line.match(/L/g)).toHaveLength(2);
    expect(trend.dots).toEqual([]);
  });

  test('fiscal years follow each other too, and a year that stands alone is a dot', () => {
    const trend = trendGeometry(years([2020.25, 1], [2023.25, 2], [2024.25, 3]), null)!;
    expect(trend.dots).toHaveLength(1);
    expect(trend.line.match(/[ML]/g)?.join('')).toBe('ML');
  });

  test('the goal stands in its year, above figures that fall short of it', () => {
    // From 2022 to 2027 in five steps of (90 − 4) ÷ 5 = 17.2: the figure of 2025 ends at 4 + 4 × 17.2 = 72.8.
    // Money: 21 units from 26 up to 5 for 10 bn, so 5 bn is at 26 − 10.5 = 15.5.
    const trend = trendGeometry(years([2022, 4e9], [2026, 5e9]), { end: 2027, value: 10e9 })!;
    expect(trend.goal).toEqual([90, 5]);
    expect(trend.last).toEqual([72.8, 15.5]);
  });

  test('a goal whose year came before the figures stands left of them', () => {
    const trend = trendGeometry(years([2016, 4], [2020, 5]), { end: 2014, value: 5 })!;
    expect(trend.goal?.[0]).toBe(4);
    expect(trend.last[0]).toBe(90);
  });

  test('fewer than two years are no trend', () => {
    expect(trendGeometry([], null)).toBeNull();
    expect(trendGeometry(years([2025, 1]), { end: 2031, value: 9 })).toBeNull();
  });

  test('every year is drawn once: on a line, as a dot or as the last one', () => {
    const points = fc
      .uniqueArray(fc.integer({ min: 1990, max: 2026 }), { minLength: 2, maxLength: 30 })
      .map((ends) => ends.toSorted((a, b) => a - b).map((end, i) => ({ end, value: 1 + ((i * 7) % 5) })));
    fc.assert(
      fc.property(points, (all) => {
        const { line, dots } = trendGeometry(all, null)!;
        const onLine = line.match(/[ML]/g)?.length ?? 0;
        const lastIsAlone = all.at(-1)!.end - all.at(-2)!.end > 1;
        expect(onLine + dots.length + Number(lastIsAlone)).toBe(all.length);
        const gaps = all.filter((p, i) => i > 0 && p.end - all[i - 1]!.end > 1).length;
        expect(line.match(/L/g)?.length ?? 0).toBe(all.length - 1 - gaps);
      }),
    );
  });
});
