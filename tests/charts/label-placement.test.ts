// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Box,
  type LabelRequest,
  type Obstacles,
  type PlacedLabel,
  placeLabels,
} from '#src/charts/parts/label-placement.ts';

const bounds: Box = { left: 0, top: 0, right: 400, bottom: 300 };
const empty: Obstacles = { marks: [], lines: [], bounds };

/** A label of 40 by 10 with its homes as `[x, y]`. */
function label(id: string, ...homes: readonly (readonly [number, number])[]): LabelRequest {
  return { id, width: 40, height: 10, homes: homes.map(([x, y]) => ({ x, y })) };
}

/** Where each label went, as `[id, x, y]`. */
function places(placed: readonly PlacedLabel[]) {
  return placed.map(({ id, box }) => [id, box.left, box.top]);
}

describe('a label', () => {
  test('stands at its first home when that is free', () => {
    expect(places(placeLabels([label('a', [10, 10], [200, 200])], empty))).toEqual([['a', 10, 10]]);
  });

  test('goes to the next home when a mark stands at the first', () => {
    const mark = { left: 30, right: 40, top: 12, bottom: 18 };
    const request = label('a', [10, 10], [200, 200]);
    expect(places(placeLabels([request], { ...empty, marks: [mark] }))).toEqual([['a', 200, 200]]);
  });

  test('keeps eight pixels from a label that was placed before it', () => {
    // The first ends at 50, so the second may start at 58 and not at 57.
    const requests = [label('a', [10, 10]), label('b', [57, 10], [58, 10])];
    expect(places(placeLabels(requests, empty))).toEqual([
      ['a', 10, 10],
      ['b', 58, 10],
    ]);
  });

  test('without a free home is left out, and nobody moves for it', () => {
    const requests = [label('a', [10, 10]), label('b', [10, 10], [380, 10], [12, 14]), label('c', [10, 40])];
    expect(places(placeLabels(requests, empty))).toEqual([
      ['a', 10, 10],
      ['c', 10, 40],
    ]);
  });

  test('may cross one point of a line at home, but leaves for the next home rather than cross two', () => {
    const request = label('a', [10, 10], [200, 200]);
    const one = { x: 20, y: 15 };
    expect(places(placeLabels([request], { ...empty, lines: [one] }))).toEqual([['a', 10, 10]]);
    expect(places(placeLabels([request], { ...empty, lines: [one, { x: 30, y: 15 }] }))).toEqual([
      ['a', 200, 200],
    ]);
  });

  test('is left out rather than hide a line: more than four of its points', () => {
    const points = (n: number) => Array.from({ length: n }, (_, i) => ({ x: 15 + i, y: 15 }));
    expect(placeLabels([label('a', [10, 10])], { ...empty, lines: points(4) })).toHaveLength(1);
    expect(placeLabels([label('a', [10, 10])], { ...empty, lines: points(5) })).toHaveLength(0);
  });
});

const at = (max: number) => fc.integer({ min: -30, max: max + 30 });
const point = fc.record({ x: at(400), y: at(300) });
const mark = fc
  .record({
    left: at(400),
    top: at(300),
    width: fc.integer({ min: 1, max: 80 }),
    height: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));
const obstacles = fc.record({
  marks: fc.array(mark, { maxLength: 8 }),
  lines: fc.array(point, { maxLength: 40 }),
  bounds: fc.constant(bounds),
});
const requests = fc
  .array(
    fc.record({
      width: fc.integer({ min: 5, max: 140 }),
      height: fc.integer({ min: 5, max: 40 }),
      homes: fc.array(point, { maxLength: 5 }),
    }),
    { maxLength: 10 },
  )
  .map((all) => all.map((request, i) => ({ id: `label-${i}`, ...request })));

/** Whether some straight line keeps the boxes `clear` pixels apart. */
function apart(a: Box, b: Box, clear: number): boolean {
  return (
    a.right + clear <= b.left ||
    b.right + clear <= a.left ||
    a.bottom + clear <= b.top ||
    b.bottom + clear <= a.top
  );
}

function law(
  holds: (asked: readonly LabelRequest[], around: Obstacles, placed: readonly PlacedLabel[]) => void,
) {
  fc.assert(
    fc.property(requests, obstacles, (asked, around) => {
      holds(asked, around, placeLabels(asked, around));
    }),
  );
}

describe('whatever is asked for', () => {
  test('no two labels come nearer than eight pixels', () => {
    law((_asked, _around, placed) => {
      for (const [i, { box }] of placed.entries()) {
        for (const other of placed.slice(i + 1)) expect(apart(box, other.box, 8)).toBe(true);
      }
    });
  });

  test('no label covers a mark', () => {
    law((_asked, { marks }, placed) => {
      for (const { box } of placed) expect(marks.filter((m) => !apart(box, m, 0))).toEqual([]);
    });
  });

  test('every label stands whole inside the bounds, at one of its homes, in its size', () => {
    law((asked, _around, placed) => {
      for (const { id, box } of placed) {
        const { homes, width, height } = asked.find((r) => r.id === id)!;
        expect(homes).toContainEqual({ x: box.left, y: box.top });
        expect([box.right - box.left, box.bottom - box.top]).toEqual([width, height]);
        expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
        expect([box.right <= 400, box.bottom <= 300]).toEqual([true, true]);
      }
    });
  });

  test('an earlier label never loses its home to a later one', () => {
    law((asked, around, placed) => {
      for (let n = 0; n <= asked.length; n += 1) {
        const alone = placeLabels(asked.slice(0, n), around);
        expect(placed.slice(0, alone.length)).toEqual(alone);
      }
    });
  });

  test('a label is left out only when each of its homes is taken, outside or across a line', () => {
    law((asked, around, placed) => {
      for (const [i, { id, homes, width, height }] of asked.entries()) {
        if (placed.some((p) => p.id === id)) continue;
        const before = placed.filter((p) => asked.findIndex((r) => r.id === p.id) < i);
        const free = homes.filter(({ x, y }) => {
          const box = { left: x, top: y, right: x + width, bottom: y + height };
          const crossed = around.lines.filter(
            (p) => p.x > box.left && p.x < box.right && p.y > box.top && p.y < box.bottom,
          );
          return (
            Math.min(x, y) >= 0 &&
            box.right <= 400 &&
            box.bottom <= 300 &&
            around.marks.every((m) => apart(box, m, 1)) &&
            before.every((p) => apart(box, p.box, 8)) &&
            crossed.length <= 4
          );
        });
        expect(free).toEqual([]);
      }
    });
  });
});
