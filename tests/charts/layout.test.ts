// @vitest-environment node
import { expect, test } from 'vitest';
import { layoutFor } from '#src/charts/turnover/layout.ts';

test.each([
  { width: 288, narrow: true, yearStyle: 'sparse', height: 420, labelSize: 12.5 },
  { width: 340, narrow: true, yearStyle: 'short', height: 420, labelSize: 12.5 },
  { width: 358, narrow: true, yearStyle: 'short', height: 420, labelSize: 12.5 },
  { width: 500, narrow: true, yearStyle: 'full', height: 440, labelSize: 12.5 },
  { width: 560, narrow: false, yearStyle: 'full', height: 440, labelSize: 13 },
  { width: 1200, narrow: false, yearStyle: 'full', height: 480, labelSize: 13 },
])('$width pixels', ({ width, ...expected }) => {
  expect(layoutFor(width)).toMatchObject({ width, ...expected });
});

test('at every width the plot keeps most of the height, and no label is under 12 pixels', () => {
  for (let width = 240; width <= 1600; width += 10) {
    const { height, margin, axis, labelSize } = layoutFor(width);
    expect(height - margin.top - margin.bottom - axis).toBeGreaterThan(height * 0.7);
    expect(width - margin.left - margin.right).toBeGreaterThan(width * 0.9);
    expect(labelSize).toBeGreaterThanOrEqual(12);
  }
});

test.each([
  { width: 1200, withProjection: true, aside: true, right: 132 },
  { width: 740, withProjection: true, aside: true, right: 132 },
  { width: 739, withProjection: true, aside: false, right: 36 },
  { width: 358, withProjection: true, aside: false, right: 12 },
  { width: 1200, withProjection: false, aside: false, right: 36 },
])('a column beside the plot at $width pixels, with a projection: $withProjection', (row) => {
  const { aside, margin } = layoutFor(row.width, row.withProjection);
  expect([aside, margin.right]).toEqual([row.aside, row.right]);
});
