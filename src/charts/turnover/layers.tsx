import { useId } from 'react';
import { useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import { type Box, placeLabels, type Point } from '../parts/label-placement.ts';
import { type Geometry, labelRequests, type LabelText, type LabelWords, LINE_HEIGHT } from './labels.ts';
import type { Layout } from './layout.ts';
import { MarkShape, PartMark } from './marks.tsx';
import type { Goalpost, TurnoverChart } from './model.ts';

const BEHIND = -20;
const MARKS = 700;
const LABELS = 2000;
/** Turnover is a flow over a year, so the goal spans its year (design guide, section 5). */
const HALF_YEAR = 0.37;

/** Pixel positions from Recharts' own scales; `null` before the chart has been laid out. */
export function useGeometry(layout: Layout): Geometry | null {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (!xScale || !yScale) return null;
  return {
    x: (year) => xScale(year) ?? 0,
    y: (value) => yScale(value) ?? 0,
    size: layout.labelSize,
    narrow: layout.narrow,
  };
}

interface LayerProps {
  readonly chart: TurnoverChart;
  readonly layout: Layout;
}

/** Goalposts, the move between them, paths, today: everything that is not a figure. */
export function Annotations({ chart, layout }: LayerProps) {
  const g = useGeometry(layout);
  if (!g) return null;
  return (
    <ZIndexLayer zIndex={BEHIND}>
      <g className="annotations">
        {chart.goalposts.map((post) => (
          <GoalpostMark key={`${post.year}-${post.goal}`} post={post} g={g} />
        ))}
        {chart.move && <MoveArrow from={chart.move.from} to={chart.move.to} g={g} />}
        {chart.curves.map((curve) => (
          <path
            key={curve.id}
            className={`curve ${curve.id}`}
            d={curve.points
              .map((p, i) => `${i === 0 ? 'M' : 'L'}${px(g.x(p.x))},${px(g.y(p.value))}`)
              .join('')}
          />
        ))}
        {chart.undatedGoal !== null && (
          <rect
            className="undated-goal"
            x={g.x(chart.x[1]) - 26}
            y={g.y(chart.undatedGoal) - 2}
            width={26}
            height={4}
          />
        )}
        {chart.today !== null && <TodayMark x={g.x(chart.today)} y={g.y(0)} />}
        <line className="zero-line" x1={0} x2={layout.width - layout.margin.right} y1={g.y(0)} y2={g.y(0)} />
        {chart.events.map((e) => (
          <g
            key={e.number}
            className="event"
            transform={`translate(${px(g.x(e.x))},${px(g.y(0) + layout.eventLane)})`}
          >
            <rect x={-8} y={-6} width={16} height={12} rx={1.5} />
            <text y={4} textAnchor="middle">
              {e.number}
            </text>
          </g>
        ))}
      </g>
    </ZIndexLayer>
  );
}

function GoalpostMark({ post, g }: { readonly post: Goalpost; readonly g: Geometry }) {
  const [left, right, top, foot] = [g.x(post.x - HALF_YEAR), g.x(post.x + HALF_YEAR), g.y(post.goal), g.y(0)];
  const bar = post.greyed ? 4 : 6;
  const width = post.greyed ? 1.4 : 2;
  const id = useId();
  return (
    <g className={`goalpost ${post.greyed ? 'greyed' : 'now'}`}>
      <linearGradient id={`${id}post`} x1="0" x2="0" y1="0" y2="1">
        <stop className="goal-stop" offset="0" stopOpacity="1" />
        <stop className="goal-stop" offset="1" stopOpacity="0.3" />
      </linearGradient>
      <linearGradient id={`${id}fill`} x1="0" x2="0" y1="0" y2="1">
        <stop className="goal-stop" offset="0" stopOpacity="0.09" />
        <stop className="goal-stop" offset="0.6" stopOpacity="0" />
      </linearGradient>
      <rect x={left} y={top} width={right - left} height={foot - top} fill={`url(#${id}fill)`} />
      <rect x={left} y={top} width={width} height={foot - top} fill={`url(#${id}post)`} />
      <rect x={right - width} y={top} width={width} height={foot - top} fill={`url(#${id}post)`} />
      <rect className="bar" x={left} y={top - bar / 2} width={right - left} height={bar} />
    </g>
  );
}

function MoveArrow({
  from,
  to,
  g,
}: {
  readonly from: Goalpost;
  readonly to: Goalpost;
  readonly g: Geometry;
}) {
  const [start, y] = [g.x(from.x + HALF_YEAR) + 4, g.y(to.goal)];
  const end = g.x(to.x - HALF_YEAR) - 5;
  if (end - start < 14) return null;
  return (
    <path
      className="move"
      d={`M${px(start)},${px(y)}H${px(end)}M${px(end - 8)},${px(y - 5)}L${px(end)},${px(y)}L${px(end - 8)},${px(y + 5)}`}
    />
  );
}

function TodayMark({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g className="today">
      <line x1={x} x2={x} y1={y - 34} y2={y} />
      <path d={`M${px(x)},${px(y - 7)}L${px(x + 5)},${px(y)}H${px(x - 5)}Z`} />
    </g>
  );
}

/** The figures themselves, above the lines, with the start value and the shortfall. */
export function Figures({ chart, layout }: LayerProps) {
  const g = useGeometry(layout);
  if (!g) return null;
  const { start, shortfall } = chart;
  return (
    <ZIndexLayer zIndex={MARKS}>
      <g className="figures">
        {start && (
          <rect
            className={`start ${start.basis}`}
            x={g.x(start.x) - 13}
            y={g.y(start.value) - 1.1}
            width={26}
            height={2.2}
          />
        )}
        {shortfall && (
          <path
            className="shortfall"
            d={`M${px(g.x(shortfall.x) - 5)},${px(g.y(shortfall.due))}h10M${px(g.x(shortfall.x))},${px(g.y(shortfall.due))}V${px(g.y(shortfall.value) - 10)}`}
          />
        )}
        {chart.parts.map((p) => (
          <PartMark key={p.observation.id} place={p.place} cx={g.x(p.x)} cy={g.y(p.value)} />
        ))}
        {chart.sides.flatMap((side) =>
          side.marks.map((mark) => (
            <g key={mark.figure.observation.id} data-observation={mark.figure.observation.id}>
              <MarkShape mark={mark} place={side.place} cx={g.x(mark.x)} cy={g.y(mark.value)} />
            </g>
          )),
        )}
      </g>
    </ZIndexLayer>
  );
}

/** Names on the thing itself, never in a legend; those without a free place are left to the table. */
export function Labels({ chart, layout, words }: LayerProps & { readonly words: LabelWords }) {
  const g = useGeometry(layout);
  if (!g) return null;
  const requests = labelRequests(chart, words, g);
  const placed = placeLabels(
    requests.map((r) => r.request),
    { ...obstaclesOf(chart, g), bounds: { left: 2, top: 2, right: layout.width - 2, bottom: g.y(0) - 2 } },
  );
  return (
    <ZIndexLayer zIndex={LABELS}>
      <g className="labels">
        {placed.map(({ id, box }) => {
          const label = requests.find((r) => r.label.id === id)?.label;
          return label && <LabelMark key={id} label={label} box={box} size={g.size} />;
        })}
      </g>
    </ZIndexLayer>
  );
}

function LabelMark({
  label,
  box,
  size,
}: {
  readonly label: LabelText;
  readonly box: Box;
  readonly size: number;
}) {
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[label.align];
  return (
    <text className={`label ${label.tone}`} textAnchor={label.align} data-label={label.id}>
      {label.lines.map((line, i) => (
        <tspan
          key={line.text}
          className={line.bold ? 'bold' : undefined}
          x={px(x)}
          y={px(box.top + size * (0.95 + i * LINE_HEIGHT))}
        >
          {line.text}
        </tspan>
      ))}
    </text>
  );
}

function obstaclesOf(
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

/** Two decimals are finer than a screen shows, and keep the drawing short. */
function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}
