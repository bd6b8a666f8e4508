import type { Point } from '../parts/label-placement.ts';
import { barWidth, type Geometry, HALF_YEAR } from './geometry.ts';
import type { Curve } from './curves.ts';
import type { GoalLine } from './goal-lines.ts';
import type { Goalpost } from './goalposts.ts';
import type { TurnoverChart } from './model.ts';
import type { ProjectedYear } from './projected-years.ts';

/** The places a label of this width and height may take, best first: top left corners in CSS pixels. */
export type Homes = (width: number, height: number) => readonly Point[];

type Spot = { readonly x: number; readonly value: number };

/** From the middle of a mark to the label beside it. */
const CLEAR = 12;
/** Where along a curve its name may stand, as shares of its length. */
const ALONG = [0.42, 0.5, 0.34, 0.58, 0.66, 0.74];

/** Above the goal's bar, else right of the post, else left of it (design guide, labels 4). */
export function postHomes(post: Goalpost, { x, y, narrow }: Geometry): Homes {
  const bar = barWidth({ narrow }) / 2;
  const [middle, goal] = [x(post.x), y(post.goal)];
  const half = x(post.x + HALF_YEAR) - middle;
  return (w, h) => [
    // Flush with the post's right edge where it is narrow, so that two labels stand beside each other.
    ...(narrow ? [] : [{ x: middle - w / 2, y: goal - h - 9 }]),
    { x: middle + half - w, y: goal - h - 9 },
    { x: middle + half + 10, y: goal - h / 2 },
    { x: middle - half - w - 8, y: goal - h - 9 },
    { x: middle - bar - w - 4, y: goal - h - 9 },
    { x: middle - half - w - 10, y: goal + 6 },
  ];
}

export function undatedHomes(goal: number, chart: TurnoverChart, { x, y }: Geometry): Homes {
  const [edge, level] = [x(chart.x[1]), y(goal)];
  return (w, h) => [
    { x: edge - w - 32, y: level - h / 2 },
    { x: edge - w, y: level - h - 8 },
    { x: edge - w, y: level + 8 },
  ];
}

export function moveHomes({ from, to }: NonNullable<TurnoverChart['move']>, { x, y }: Geometry): Homes {
  const [middle, level] = [(x(from.x) + x(to.x)) / 2, y(to.goal)];
  return (w, h) => [level - h - 9, level + 8, level + 26].map((top) => ({ x: middle - w / 2, y: top }));
}

/** Right of the last post and bar, from the middle of the bar down and up. */
export function projectionHomes(chart: TurnoverChart, { x, y }: Geometry): Homes {
  const last = chart.projection?.years.at(-1);
  if (!last) return () => [];
  const right = x(Math.max(last.x, ...chart.goalposts.map((g) => g.x)) + HALF_YEAR) + 12;
  const middle = y(Math.min(last.median, chart.y.top));
  return (_w, h) =>
    [0, 20, -20, 40, -40, 70, -70, 100, -100, 130].map((off) => ({ x: right, y: middle - h / 2 + off }));
}

/** Above a broken bar, in the margin; a line higher where a neighbour's stands, or flush with it at the edge. */
export function breakHomes(year: ProjectedYear, chart: TurnoverChart, { x, y, narrow }: Geometry): Homes {
  const [middle, top] = [x(year.x), y(chart.y.top)];
  const edge = middle + barWidth({ narrow }) / 2;
  return (w, h) =>
    [top - h - 2, top - 2 * h - 10].flatMap((up) => [
      { x: middle - w / 2, y: up },
      { x: edge - w, y: up },
    ]);
}

/** Along a goal that falls with prices: right of its end, above its start, above and below its end. */
export function goalLineHomes({ points }: GoalLine, { x, y }: Geometry): Homes {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return () => [];
  const [end, level] = [x(last.x), y(last.value)];
  return (w, h) => [
    { x: end + CLEAR, y: level - h / 2 },
    { x: end - w / 2, y: level - h - 10 },
    { x: end - w, y: level - h - 10 },
    { x: x(first.x), y: y(first.value) - h - 8 },
    { x: end - w - CLEAR, y: level + 10 },
  ];
}

/** Around a mark, starting above or below it; `extra` is added below, where a line usually leaves. */
export function aroundHomes(mark: Spot, side: 'above' | 'below', { x, y }: Geometry, extra = 0): Homes {
  const [mx, my] = [x(mark.x), y(mark.value)];
  const away = side === 'below' ? 1 : -1;
  return (w, h) => {
    const [above, under] = [my - CLEAR - h, my + CLEAR + extra];
    const [near, far] = side === 'below' ? [under, above] : [above, under];
    return [
      { x: mx - w / 2, y: near },
      { x: mx - 26, y: near },
      { x: mx - w + 26, y: near },
      { x: mx + 4, y: near + 9 * away },
      { x: mx - 26, y: near + 9 * away },
      { x: mx + CLEAR, y: my - h / 2 },
      { x: mx + 8, y: near },
      { x: mx - w - 8, y: near },
      { x: mx - w / 2, y: far },
      { x: mx - w - CLEAR, y: my - h / 2 },
      { x: mx + 8, y: far },
      { x: mx - w - 8, y: far },
      { x: mx - w / 2, y: near + 18 * away },
      { x: mx - w / 2, y: far - 18 * away },
    ];
  };
}

/**
 * Right of the latest figure and a little below, where no line goes on; around it; else a line or two lower, clear of
 * the projection beside it and of a part of the year below it.
 */
export function latestHomes(mark: Spot, geometry: Geometry): Homes {
  const around = aroundHomes(mark, 'below', geometry);
  const [mx, my] = [geometry.x(mark.x), geometry.y(mark.value)];
  return (w, h) => [
    { x: mx + CLEAR, y: my + 4 },
    ...around(w, h),
    // Left first: right of a part of the year it would seem to name that.
    ...[24, 34, 50, 66].map((down) => ({ x: mx - w - CLEAR, y: my + down })),
    ...[50, 66].map((down) => ({ x: mx - w / 2, y: my + down })),
    ...[24, 34].map((down) => ({ x: mx + CLEAR, y: my + down })),
  ];
}

/** Above the compound curve and below the others, everywhere along it, before the wrong side is tried. */
export function curveHomes(curve: Curve, { x, y }: Geometry): Homes {
  const spots = ALONG.flatMap((t) => curve.points[Math.round(t * (curve.points.length - 1))] ?? []);
  return (w, h) => {
    const above = spots.map((p) => ({ x: x(p.x) - w - 10, y: y(p.value) - h - 2 }));
    const below = spots.map((p) => ({ x: x(p.x) + 10, y: y(p.value) + 4 }));
    return curve.id === 'compound' ? [...above, ...below] : [...below, ...above];
  };
}

/** Left of the bracket, inside its height; else right of it, and at its top where its middle is taken. */
export function shortfallHomes(gap: NonNullable<TurnoverChart['shortfall']>, { x, y }: Geometry): Homes {
  const [at, middle, top] = [x(gap.x), y((gap.value + gap.due) / 2), y(gap.due)];
  return (w, h) => [
    { x: at - w - 9, y: middle - h / 2 },
    { x: at - w - 9, y: middle - 10 },
    { x: at - w - 9, y: middle },
    { x: at + 9, y: middle - h / 2 },
    { x: at - w - 9, y: middle + 4 },
    { x: at - w - 9, y: top + 6 },
    { x: at + 9, y: top + 6 },
  ];
}

/** Left of the start, where nothing has happened yet. */
export function startHomes(start: Spot, { x, y }: Geometry): Homes {
  const [sx, sy] = [x(start.x), y(start.value)];
  return (w, h) => [
    { x: sx - w - 18, y: sy - h - 2 },
    { x: sx - w - 18, y: sy - h / 2 },
    { x: sx - w / 2, y: sy - h - 18 },
    { x: sx - w / 2, y: sy + 16 },
    { x: sx - w - 18, y: sy + 6 },
  ];
}

/** Under the floor, because its tick points up. */
export function partHomes(part: Spot, { x, y }: Geometry): Homes {
  const [at, floor] = [x(part.x), y(part.value)];
  return (w, h) => [
    { x: at - w / 2, y: floor + 10 },
    { x: at + 14, y: floor },
    { x: at - w - 14, y: floor },
    { x: at - w / 2, y: floor + 26 },
    { x: at - w / 2, y: floor - h - 16 },
  ];
}

/** Low in the gap itself. */
export function missingHomes({ from, to }: TurnoverChart['missing'][number], { x, y }: Geometry): Homes {
  const middle = x((from + to) / 2);
  return (w, h) => [26, 60].map((up) => ({ x: middle - w / 2, y: y(0) - h - up }));
}

/** Beside the stem, just above the axis. */
export function todayHomes(today: number, { x, y }: Geometry): Homes {
  const [at, axis] = [x(today), y(0)];
  return (w, h) => [
    { x: at + 8, y: axis - h - 6 },
    { x: at - w - 8, y: axis - h - 6 },
    { x: at - w - 8, y: axis - h - 24 },
  ];
}
