import { memo, useId } from 'react';
import { ZIndexLayer } from 'recharts';
import { px } from '../parts/px.ts';
import { type Geometry, HALF_YEAR, type LayerProps, geometryOf } from './geometry.ts';
import type { GoalLine } from './goal-lines.ts';
import type { Goalpost } from './goalposts.ts';

const BEHIND = -20;

/** Goalposts, the move between them, paths, today: everything that is not a figure. */
export const Annotations = memo(function Annotations({ chart, layout }: LayerProps) {
  const g = geometryOf(chart, layout);
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
        {chart.goalLines.map(({ goal, points }) => (
          <path key={goal} className="goal-line" d={levelPath(points, g)} />
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
});

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

/** A goal known for one year alone is as wide as its post would be. */
function levelPath(points: GoalLine['points'], g: Geometry): string {
  const [only, ...more] = points;
  if (!only) return '';
  if (more.length === 0)
    return `M${px(g.x(only.x - HALF_YEAR))},${px(g.y(only.value))}H${px(g.x(only.x + HALF_YEAR))}`;
  return points.map((p, i) => `${i === 0 ? 'M' : 'L'}${px(g.x(p.x))},${px(g.y(p.value))}`).join('');
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
