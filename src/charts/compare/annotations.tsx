import { useId } from 'react';
import { ZIndexLayer } from 'recharts';
import { px } from '../parts/px.ts';
import type { Scales } from '../parts/scales.ts';
import type { ChartFrame } from '../parts/chart-frame.ts';
import { scalesOf } from './layout.ts';
import type { CompareChart, CompareSeries, SharePoint } from './model.ts';

const BEHIND = -20;
/** Half the width of the goalpost, in CSS pixels. */
export const HALF_POST = 17;
export const START_WIDTH = 26;

/** The post, the start and the straight path, which are the same for every goal; and the compound path of one. */
export function Annotations({
  chart,
  layout,
  path,
}: {
  readonly chart: CompareChart;
  readonly layout: ChartFrame;
  /** Whose compound path is shown. */
  readonly path: CompareSeries | null;
}) {
  const g = scalesOf(chart.y, layout);
  const [x, y] = [g.x(0), g.y(0)];
  return (
    <ZIndexLayer zIndex={BEHIND}>
      <g className="annotations">
        <Post g={g} />
        <line className="zero-line" x1={0} x2={layout.width - 2} y1={y} y2={y} />
        <path className="curve straight" d={`M${px(x)},${px(y)}L${px(g.x(1))},${px(g.y(1))}`} />
        {path && path.compound.length > 0 && (
          <path className="curve compound" d={pathOf(path.compound, g)} data-path-of={path.id} />
        )}
        <rect className="start" x={x - START_WIDTH / 2} y={y - 1.1} width={START_WIDTH} height={2.2} />
      </g>
    </ZIndexLayer>
  );
}

function Post({ g }: { readonly g: Scales }) {
  const id = useId();
  const [left, top, foot] = [g.x(1) - HALF_POST, g.y(1), g.y(0)];
  const post = { y: top, width: 2, height: foot - top, fill: `url(#${id}post)` };
  return (
    <g className="goalpost now">
      <linearGradient id={`${id}post`} x1="0" x2="0" y1="0" y2="1">
        <stop className="goal-stop" offset="0" stopOpacity="1" />
        <stop className="goal-stop" offset="1" stopOpacity="0.3" />
      </linearGradient>
      <rect x={left} {...post} />
      <rect x={left + 2 * HALF_POST - 2} {...post} />
      <rect className="bar" x={left} y={top - 3} width={2 * HALF_POST} height={6} />
    </g>
  );
}

function pathOf(points: readonly SharePoint[], g: Scales): string {
  return points
    .map(({ timeUsed, share }, i) => `${i === 0 ? 'M' : 'L'}${px(g.x(timeUsed))},${px(g.y(share))}`)
    .join('');
}
