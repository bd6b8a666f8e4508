import type { Box, Point } from '../parts/label-placement.ts';
import { barWidth, type Geometry, HALF_YEAR } from './geometry.ts';
import type { TurnoverChart } from './model.ts';
import { placedTraces } from './placed-traces.ts';
import type { ProjectedYear } from './projected-years.ts';

/** What labels keep clear of: marks never, lines where they can (design guide, labels 2). */
export function obstaclesOf(
  chart: TurnoverChart,
  g: Geometry,
): { readonly marks: readonly Box[]; readonly lines: readonly Point[] } {
  const around = (cx: number, cy: number, r: number): Box => ({
    left: cx - r,
    right: cx + r,
    top: cy - r,
    bottom: cy + r,
  });
  const marks = [
    ...chart.sides.flatMap((s) => s.marks.map((m) => around(g.x(m.x), g.y(m.value), m.latest ? 8 : 6.5))),
    ...chart.parts.map((p) => ({
      left: g.x(p.x) - 10,
      right: g.x(p.x) + 10,
      top: g.y(p.value) - 10,
      bottom: g.y(p.value) + 3,
    })),
    ...chart.goalposts.map((p) => ({
      left: g.x(p.x - HALF_YEAR),
      right: g.x(p.x + HALF_YEAR),
      top: g.y(p.goal) - 4,
      bottom: g.y(p.goal) + 4,
    })),
    ...placedTraces(chart, g).map(({ cx, cy }) => around(cx, cy, 5.5)),
    ...(chart.projection?.years.map((year) => barBox(year, chart.y.top, g)) ?? []),
    ...(chart.start ? [around(g.x(chart.start.x), g.y(chart.start.value), 4)] : []),
    ...(chart.move
      ? [
          {
            left: g.x(chart.move.from.x),
            right: g.x(chart.move.to.x),
            top: g.y(chart.move.to.goal) - 6,
            bottom: g.y(chart.move.to.goal) + 6,
          },
        ]
      : []),
  ];
  const lines = [
    ...chart.curves.flatMap((c) => sampled(c.points, g)),
    ...chart.goalLines.flatMap((line) => sampled(line.points, g)),
    ...chart.sides.flatMap((s) => s.runs.flatMap((run) => sampled(run, g))),
    ...(chart.shortfall
      ? sampled(
          [
            { x: chart.shortfall.x, value: chart.shortfall.value },
            { x: chart.shortfall.x, value: chart.shortfall.due },
          ],
          g,
        )
      : []),
  ];
  return { marks, lines };
}

function barBox(year: ProjectedYear, top: number, g: Geometry): Box {
  const half = barWidth(g) / 2 + 2;
  const level = (value: number) => g.y(Math.min(value, top));
  return {
    left: g.x(year.x) - half,
    right: g.x(year.x) + half,
    top: level(year.high80),
    bottom: level(year.low80),
  };
}

const SAMPLES = 12;

function sampled(
  points: readonly { readonly x: number; readonly value: number }[],
  g: Geometry,
): readonly Point[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i]!;
    return Array.from({ length: SAMPLES }, (_, k) => {
      const t = k / SAMPLES;
      return { x: g.x(from.x + (to.x - from.x) * t), y: g.y(from.value + (to.value - from.value) * t) };
    });
  });
}
