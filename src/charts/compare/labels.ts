import {
  type Box,
  type LabelRequest,
  type Obstacles,
  placeLabels,
  type Point,
} from '../parts/label-placement.ts';
import { textWidth } from '../parts/text-width.ts';
import type { Scales } from '../parts/scales.ts';
import { HALF_POST, START_WIDTH } from './annotations.tsx';
import type { ChartFrame } from '../parts/chart-frame.ts';
import { scalesOf } from './layout.ts';
import type { CompareChart, CompareSeries } from './model.ts';
import { LINE_HEIGHT, type TextLine } from '../parts/text-lines.tsx';
import { valueTickBox } from '../parts/value-tick.tsx';

/** All words of the chart. */
export interface CompareLabels {
  readonly time: (share: number) => string;
  readonly increase: (share: number) => string;
  readonly axis: string;
  readonly goal: readonly TextLine[];
  readonly start: readonly TextLine[];
  readonly straight: readonly TextLine[];
  /** The targets' names by id, at full length first: where not all find room, all are said shorter. */
  readonly series: readonly ReadonlyMap<string, readonly TextLine[]>[];
}

/** Before a target's name stands its mark. */
export const MARK_ROOM = 17;

export interface LabelText {
  readonly id: string;
  readonly lines: readonly TextLine[];
  /** The target it names; `null` for the words of the frame. */
  readonly of: CompareSeries | null;
}

interface WantedLabel {
  readonly label: LabelText;
  readonly request: LabelRequest;
}

export interface PlacedText {
  readonly label: LabelText;
  readonly box: Box;
}

/**
 * Every label where it stands: at the first length at which each target finds room, else at the one at which most do. A
 * target left out is named in the list above the chart.
 */
export function placedTexts(
  chart: CompareChart,
  words: CompareLabels,
  layout: ChartFrame,
): readonly PlacedText[] {
  const g = scalesOf(chart.y, layout);
  const obstacles = obstaclesOf(chart, words, g, layout);
  let best: { readonly texts: readonly PlacedText[]; readonly named: number } = { texts: [], named: -1 };
  for (const names of words.series) {
    const wanted = labelRequests(chart, words, names, g, layout);
    const placed = placeLabels(
      wanted.map(({ request }) => request),
      obstacles,
    );
    const texts = placed.flatMap(({ id, box }) => {
      const label = wanted.find((one) => one.label.id === id)?.label;
      return label ? [{ label, box }] : [];
    });
    const named = texts.filter(({ label }) => label.of !== null).length;
    if (named > best.named) best = { texts, named };
    if (named === chart.series.length) break;
  }
  return best.texts;
}

/** In order of rights: the goal, each target at its latest figure, the straight path, the start. */
function labelRequests(
  { series }: CompareChart,
  words: CompareLabels,
  names: ReadonlyMap<string, readonly TextLine[]>,
  g: Scales,
  { labelSize }: ChartFrame,
): readonly WantedLabel[] {
  const want = (
    label: LabelText,
    homes: (width: number, height: number) => readonly Point[],
  ): WantedLabel => {
    const { lines, of } = label;
    const text = Math.max(...lines.map((line) => textWidth(line.text, labelSize, line.bold)));
    const width = text + (of === null ? 0 : MARK_ROOM);
    const height = lines.length * labelSize * LINE_HEIGHT;
    return { label, request: { id: label.id, width, height, homes: homes(width, height) } };
  };
  const [start, goal] = [at(g, 0, 0), at(g, 1, 1)];
  return [
    want({ id: 'goal', lines: words.goal, of: null }, (width, height) => [
      { x: goal.x + HALF_POST - width, y: goal.y - 8 - height },
      { x: goal.x - HALF_POST - 8 - width, y: goal.y - 8 - height },
    ]),
    ...series.map((one) =>
      want({ id: one.id, lines: names.get(one.id) ?? [], of: one }, (width, height) =>
        around(at(g, one.last.timeUsed, one.last.share), width, height),
      ),
    ),
    want({ id: 'straight', lines: words.straight, of: null }, (width, height) =>
      [0.6, 0.7, 0.5, 0.8, 0.4, 0.88, 0.3].flatMap((along) => {
        const { x, y } = at(g, along, along);
        return [
          { x: x - width - 10, y: y - height - 2 },
          { x: x + 14, y: y + 4 },
        ];
      }),
    ),
    want({ id: 'start', lines: words.start, of: null }, (_, height) => [
      { x: start.x - START_WIDTH / 2, y: start.y + 6 },
      { x: start.x - START_WIDTH / 2, y: start.y - 8 - height },
    ]),
  ];
}

/** Steps away from the mark, in CSS pixels. From the third on a line leads back to it. */
const STEPS = [11, 20, 34, 52, 74, 100, 130, 164];

/** Beside, above and below the mark, then farther off in every direction. */
function around({ x, y }: Point, width: number, height: number): readonly Point[] {
  return STEPS.flatMap((step) => {
    const [right, left, middle] = [x + step, x - step - width, x - width / 2];
    const [above, below, level] = [y - step - height, y + step, y - height / 2];
    return [
      { x: right, y: level },
      { x: left, y: level },
      { x: middle, y: above },
      { x: middle, y: below },
      { x: x + 6, y: above },
      { x: x - 6 - width, y: above },
      { x: x + 6, y: below },
      { x: x - 6 - width, y: below },
      { x: right, y: above + height / 2 },
      { x: left, y: above + height / 2 },
      { x: right, y: below - height / 2 },
      { x: left, y: below - height / 2 },
    ];
  });
}

/** What labels keep clear of: marks, posts and tick text never, lines where they can. */
function obstaclesOf(
  { series, y }: CompareChart,
  words: CompareLabels,
  g: Scales,
  { width, height, margin }: ChartFrame,
): Obstacles {
  const box = ({ x, y: middle }: Point, half: number): Box => ({
    left: x - half,
    right: x + half,
    top: middle - half,
    bottom: middle + half,
  });
  const goal = at(g, 1, 1);
  const ticks = y.ticks.map((tick) => valueTickBox(words.increase(tick), g.y(tick)));
  return {
    marks: [
      ...series.flatMap(({ stops, last }) =>
        stops.flatMap((stop) =>
          stop.kind === 'figure' ? [box(at(g, stop.timeUsed, stop.share), stop === last ? 8.5 : 7)] : [],
        ),
      ),
      { left: goal.x - HALF_POST, right: goal.x + HALF_POST, top: goal.y - 4, bottom: goal.y + 4 },
      { left: 0, right: g.x(0) + START_WIDTH / 2, top: g.y(0) - 3, bottom: g.y(0) + 3 },
      ...ticks,
    ],
    lines: [
      ...sampled([at(g, 0, 0), goal]),
      ...sampled([at(g, 0, 0), { x: width, y: g.y(0) }]),
      ...[-HALF_POST, HALF_POST].flatMap((aside) =>
        sampled([
          { x: goal.x + aside, y: g.y(0) },
          { x: goal.x + aside, y: goal.y },
        ]),
      ),
      ...series.flatMap(({ runs }) =>
        runs.flatMap((run) => sampled(run.map(({ timeUsed, share }) => at(g, timeUsed, share)))),
      ),
    ],
    bounds: { left: 2, top: 2, right: width - 2, bottom: height - margin.bottom - 26 },
  };
}

function at(g: Scales, timeUsed: number, share: number): Point {
  return { x: g.x(timeUsed), y: g.y(share) };
}

/** Between two points of a line, in CSS pixels: so close that no label slips over it unnoticed. */
const APART = 8;

function sampled(points: readonly Point[]): readonly Point[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i]!;
    const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / APART);
    return Array.from({ length: count }, (_, k) => {
      const t = k / count;
      return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
    });
  });
}
