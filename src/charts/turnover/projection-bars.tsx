import { memo, useId } from 'react';
import { ZIndexLayer } from 'recharts';
import { px } from '../parts/px.ts';
import { barWidth, type Geometry, type LayerProps, geometryOf } from './geometry.ts';
import type { ProjectedYear } from './projected-years.ts';

/** Above bands and posts, below lines and marks. */
const BARS = 250;
/** What is left to see of a bar that lies wholly above the axis. */
const STUB = 22;

/**
 * The projection year by year: hatched where eight chances in ten lie, solid for five in ten, a tick at the middle. A
 * bar that goes beyond the axis ends in a break. Hatch and tick carry it in grey and in print.
 */
export const ProjectionBars = memo(function ProjectionBars({ chart, layout }: LayerProps) {
  const g = geometryOf(chart, layout);
  const hatch = useId();
  if (!chart.projection) return null;
  const { years, place } = chart.projection;
  return (
    <ZIndexLayer zIndex={BARS}>
      <g className={`projection ${place}`}>
        <Hatch id={hatch} />
        {years.map((year) => (
          <Bar key={year.x} year={year} top={chart.y.top} g={g} hatch={hatch} />
        ))}
      </g>
    </ZIndexLayer>
  );
});

export function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="hatch-ground" width="5" height="5" />
      <rect className="hatch-line" width="1.4" height="5" />
    </pattern>
  );
}

function Bar({
  year,
  top,
  g,
  hatch,
}: {
  readonly year: ProjectedYear;
  readonly top: number;
  readonly g: Geometry;
  readonly hatch: string;
}) {
  const width = barWidth(g);
  const [cx, ceiling] = [g.x(year.x), g.y(top)];
  const left = cx - width / 2;
  const level = (value: number) => Math.max(ceiling, g.y(value));
  const broken = year.high80 > top;
  const foot = broken ? Math.max(level(year.low80), ceiling + STUB) : level(year.low80);
  const [high, low] = [level(year.high50), level(year.low50)];
  return (
    <g className="bar" data-year={px(year.x)}>
      <rect
        className="in-8"
        x={left}
        y={level(year.high80)}
        width={width}
        height={foot - level(year.high80)}
        fill={`url(#${hatch})`}
        rx={1}
      />
      {low > high && <rect className="in-5" x={left} y={high} width={width} height={low - high} />}
      {year.median < top && (
        <line
          className="middle"
          x1={left - 2}
          x2={left + width + 2}
          y1={g.y(year.median)}
          y2={g.y(year.median)}
        />
      )}
      {broken && <path className="break" d={zig(left, width, ceiling + 8)} />}
    </g>
  );
}

/** Across the whole bar, in the colour of the ground. */
function zig(left: number, width: number, y: number): string {
  const step = (width + 2) / 4;
  return `M${px(left - 1)},${px(y + 2)}${[-4, 4, -4, 4].map((dy) => `l${px(step)},${dy}`).join('')}`;
}
