import { useMemo } from 'react';
import { CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import { UnmeasuredLine } from '../parts/unmeasured-line.tsx';
import { ValueTick } from '../parts/value-tick.tsx';
import { Annotations } from './annotations.tsx';
import { Labels } from './label-layer.tsx';
import type { CompareLabels } from './labels.ts';
import type { ChartFrame } from '../parts/chart-frame.ts';
import { UPRIGHT_AXIS } from '../parts/scales.ts';
import { Marks } from './marks.tsx';
import type { CompareChart } from './model.ts';
import { linesOf, type Row } from './rows.ts';
import { TimeTick } from './time-tick.tsx';

/** What the chart takes. It fetches nothing, formats nothing and owns no words. */
export interface CompareChartProps {
  readonly chart: CompareChart;
  readonly layout: ChartFrame;
  readonly words: CompareLabels;
  /** The one target whose compound path is drawn: all six would hide the lines. */
  readonly pathOf: string | null;
}

const TIMES = [0, 0.25, 0.5, 0.75, 1];
const WHOLE = [0, 1];
const none = { stroke: 'none', fill: 'none' };

/** Recharts gives an axis a scale only when some line uses it; targets with one figure have none. */
const zero = () => 0;

/** Share of the promised increase against share of the time, one line a target. */
export function CompareChartSvg({ chart, layout, words, pathOf }: CompareChartProps) {
  const { rows, lines } = useMemo(() => linesOf(chart), [chart]);
  // Recharts runs every selector again when an accessor changes identity, so each is made once per chart.
  const accessors = useMemo(
    () => new Map(lines.map(({ id }) => [id, (row: Row) => row.shares[id] ?? null])),
    [lines],
  );
  const domain = useMemo(() => [chart.y.bottom, chart.y.top], [chart]);
  const right = layout.width - layout.margin.right;
  return (
    <ComposedChart
      data={rows}
      width={layout.width}
      height={layout.height}
      margin={layout.margin}
      accessibilityLayer={false}
      className="compare-chart"
    >
      <CartesianGrid vertical={false} horizontal={<Gridline right={layout.width - 2} />} syncWithTicks />
      <XAxis
        dataKey="timeUsed"
        type="number"
        domain={WHOLE}
        ticks={TIMES}
        interval={0}
        height={layout.axis}
        axisLine={false}
        tickLine={false}
        allowDataOverflow
        tick={<TimeTick text={words.time} />}
      />
      <YAxis
        type="number"
        domain={domain}
        ticks={chart.y.ticks}
        interval={0}
        width={UPRIGHT_AXIS}
        axisLine={false}
        tickLine={false}
        tick={<ValueTick text={words.increase} />}
      />
      <text className="tick axis-name" x={right} y={layout.height - 4} textAnchor="end">
        {words.axis}
      </text>
      <Annotations
        chart={chart}
        layout={layout}
        path={chart.series.find(({ id }) => id === pathOf) ?? null}
      />
      {lines.map(({ id, place }) => (
        <Line
          key={id}
          dataKey={accessors.get(id)!}
          className={`series-line series-${place}`}
          shape={UnmeasuredLine}
          // A run has no gaps of its own; rows between belong to other targets.
          connectNulls
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      {lines.length === 0 && (
        <Line dataKey={zero} {...none} dot={false} activeDot={false} isAnimationActive={false} />
      )}
      <Marks chart={chart} layout={layout} />
      <Labels chart={chart} layout={layout} words={words} />
    </ComposedChart>
  );
}

/** From edge to edge, below the text that stands left of the start. */
function Gridline({ right, y1 = 0 }: { readonly right: number; readonly y1?: number }) {
  return <line x1={0} x2={right} y1={y1} y2={y1} />;
}
