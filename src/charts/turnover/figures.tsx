import { memo } from 'react';
import { ZIndexLayer } from 'recharts';
import { px } from '../parts/px.ts';
import { type LayerProps, geometryOf } from './geometry.ts';
import { MarkShape, PartMark, TraceMark } from './marks.tsx';
import { placedTraces } from './placed-traces.ts';
import { traceKey } from './traces.ts';

const MARKS = 700;

/** The figures themselves, above the lines, with the start value and the shortfall. */
export const Figures = memo(function Figures({ chart, layout }: LayerProps) {
  const g = geometryOf(chart, layout);
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
        {placedTraces(chart, g).map(({ trace, cx, cy }) => (
          <TraceMark key={traceKey(trace)} kind={trace.kind} place={trace.place} cx={cx} cy={cy} />
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
});
