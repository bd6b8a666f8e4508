import { ZIndexLayer } from 'recharts';
import type { ChartFrame } from '../parts/chart-frame.ts';
import { scalesOf } from './layout.ts';
import type { CompareChart } from './model.ts';
import { SeriesMark } from './series-mark.tsx';

const MARKS = 700;

/** The years with a figure, above the lines; the latest is larger. */
export function Marks({ chart, layout }: { readonly chart: CompareChart; readonly layout: ChartFrame }) {
  const g = scalesOf(chart.y, layout);
  return (
    <ZIndexLayer zIndex={MARKS}>
      <g className="figures">
        {chart.series.map(({ id, place, stops, last }) => (
          <g key={id} data-target={id}>
            {stops.map((stop) =>
              stop.kind === 'figure' ? (
                <g key={stop.period.to} data-observation={stop.figure.observation.id}>
                  <SeriesMark
                    place={place}
                    cx={g.x(stop.timeUsed)}
                    cy={g.y(stop.share)}
                    hollow={stop.hollow}
                    large={stop === last}
                  />
                </g>
              ) : null,
            )}
          </g>
        ))}
      </g>
    </ZIndexLayer>
  );
}
