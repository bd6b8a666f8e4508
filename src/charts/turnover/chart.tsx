import { memo, useCallback, useMemo } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import { UPRIGHT_AXIS } from '../parts/scales.ts';
import { UnmeasuredLine } from '../parts/unmeasured-line.tsx';
import { ValueTick } from '../parts/value-tick.tsx';
import { Annotations } from './annotations.tsx';
import { Figures } from './figures.tsx';
import { Labels } from './label-layer.tsx';
import type { LabelWords } from './labels.ts';
import type { Layout } from './layout.ts';
import type { TurnoverChart } from './model.ts';
import { ProjectionBars } from './projection-bars.tsx';
import { bandOf, linesOf, valueOf } from './rows.ts';
import { useEverDrawn } from './use-ever-drawn.ts';
import { useSameNumbers } from './use-same-numbers.ts';
import { YearTick } from './year-tick.tsx';
import { yearLabels } from './year-ticks.ts';

/** What the chart takes. It fetches nothing, formats nothing and owns no words. */
export interface TurnoverChartProps {
  readonly chart: TurnoverChart;
  readonly layout: Layout;
  readonly words: LabelWords;
  /** Tick text for one of the values `ticks`, the highest of which carries the unit. */
  readonly tick: (value: number, ticks: readonly number[]) => string;
}

const none = { stroke: 'none', fill: 'none' };

/** Recharts gives an axis a scale only when some line uses it; a chart of single figures has none. */
const zero = () => 0;

/** Both sides' reported turnover against the goal. Text only where it names a mark; the table says the rest. */
export const TurnoverChartSvg = memo(function TurnoverChartSvg({
  chart,
  layout,
  words,
  tick,
}: TurnoverChartProps) {
  const drawn = useMemo(() => linesOf(chart), [chart]);
  const { rows } = drawn;
  const { lines, bands } = useEverDrawn(drawn);
  // Recharts draws an axis anew when its domain or ticks are other lists: a chart of other sides mostly keeps both.
  const years = useSameNumbers(chart.years);
  const deadlines = useSameNumbers(chart.deadlines);
  const x = useSameNumbers(chart.x);
  const y = useSameNumbers([0, chart.y.top]);
  const values = useSameNumbers(chart.y.ticks);
  const tickText = useCallback((value: number) => tick(value, values), [tick, values]);
  const valueTick = useMemo(() => <ValueTick text={tickText} />, [tickText]);
  const yearTick = useMemo(() => {
    const spacing = (layout.width - layout.margin.right) / (x[1]! - x[0]!);
    return <YearTick labels={yearLabels(years, deadlines, spacing, layout.yearStyle)} />;
  }, [years, deadlines, x, layout]);
  return (
    <ComposedChart
      data={rows}
      width={layout.width}
      height={layout.height}
      margin={layout.margin}
      accessibilityLayer={false}
      className="turnover-chart"
    >
      <CartesianGrid vertical={false} horizontal syncWithTicks />
      <XAxis
        dataKey="x"
        type="number"
        domain={x}
        ticks={years}
        niceTicks="none"
        interval={0}
        height={layout.axis}
        axisLine={false}
        tickLine={false}
        allowDataOverflow
        tick={yearTick}
      />
      <YAxis
        type="number"
        domain={y}
        ticks={values}
        niceTicks="none"
        interval={0}
        width={UPRIGHT_AXIS}
        axisLine={false}
        tickLine={false}
        tick={valueTick}
      />
      <Annotations chart={chart} layout={layout} />
      {bands.map((id) => (
        <Area
          key={id}
          dataKey={bandOf(id)}
          className="gap-band"
          hide={!drawn.bands.includes(id)}
          connectNulls
          isAnimationActive={false}
          activeDot={false}
          {...none}
        />
      ))}
      {lines.map(({ id, place }) => (
        <Line
          key={id}
          dataKey={valueOf(id)}
          className={`side-line ${place}`}
          hide={!drawn.lines.some((line) => line.id === id)}
          shape={UnmeasuredLine}
          // A run has no gaps of its own; rows between fiscal and calendar years are not missing years.
          connectNulls
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      {drawn.lines.length === 0 && (
        <Line dataKey={zero} {...none} dot={false} activeDot={false} isAnimationActive={false} />
      )}
      <ProjectionBars chart={chart} layout={layout} />
      <Figures chart={chart} layout={layout} />
      <Labels chart={chart} layout={layout} words={words} tickText={tickText} />
    </ComposedChart>
  );
});
