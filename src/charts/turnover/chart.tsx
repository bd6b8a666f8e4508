import { useMemo } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import { Annotations } from './annotations.tsx';
import { Figures } from './figures.tsx';
import { Labels } from './label-layer.tsx';
import type { LabelWords } from './labels.ts';
import type { Layout } from './layout.ts';
import type { TurnoverChart } from './model.ts';
import { ProjectionBars } from './projection-bars.tsx';
import { linesOf, type Row } from './rows.ts';
import { ValueTick, YearTick } from './ticks.tsx';
import { UnmeasuredLine } from './unmeasured-line.tsx';
import { yearLabels } from './year-ticks.ts';

/** What the chart takes. It fetches nothing, formats nothing and owns no words. */
export interface TurnoverChartProps {
  readonly chart: TurnoverChart;
  readonly layout: Layout;
  readonly words: LabelWords;
  /** Tick text for a value; the top tick carries the unit. */
  readonly tick: (value: number, top: boolean) => string;
}

const none = { stroke: 'none', fill: 'none' };

/** Recharts gives an axis a scale only when some line uses it; a chart of single figures has none. */
const zero = () => 0;

/** Both sides' reported turnover against the goal. Text only where it names a mark; the table says the rest. */
export function TurnoverChartSvg({ chart, layout, words, tick }: TurnoverChartProps) {
  const { rows, lines, bands } = useMemo(() => linesOf(chart), [chart]);
  // Recharts runs every selector again when an accessor changes identity, so each is made once per chart.
  const accessors = useMemo(
    () => ({
      line: new Map(lines.map(({ id }) => [id, (row: Row) => row.values[id] ?? null])),
      band: new Map(bands.map((id) => [id, (row: Row) => row.bands[id] ?? null])),
    }),
    [lines, bands],
  );
  const domain = useMemo(() => ({ x: [...chart.x], y: [0, chart.y.top] }), [chart]);
  const top = chart.y.ticks.at(-1);
  const tickText = (value: number) => tick(value, value === top);
  const years = useMemo(() => {
    const spacing = (layout.width - layout.margin.right) / (chart.x[1] - chart.x[0]);
    return yearLabels(chart.years, chart.deadlines, spacing, layout.yearStyle);
  }, [chart, layout]);
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
        domain={domain.x}
        ticks={chart.years}
        interval={0}
        height={layout.axis}
        axisLine={false}
        tickLine={false}
        allowDataOverflow
        tick={<YearTick labels={years} />}
      />
      <YAxis
        type="number"
        domain={domain.y}
        ticks={chart.y.ticks}
        interval={0}
        width={1}
        axisLine={false}
        tickLine={false}
        tick={<ValueTick text={tickText} />}
      />
      <Annotations chart={chart} layout={layout} />
      {bands.map((id) => (
        <Area
          key={id}
          dataKey={accessors.band.get(id)!}
          className="gap-band"
          connectNulls
          isAnimationActive={false}
          activeDot={false}
          {...none}
        />
      ))}
      {lines.map(({ id, place }) => (
        <Line
          key={id}
          dataKey={accessors.line.get(id)!}
          className={`side-line ${place}`}
          shape={UnmeasuredLine}
          // A run has no gaps of its own; rows between fiscal and calendar years are not missing years.
          connectNulls
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      {lines.length === 0 && (
        <Line dataKey={zero} {...none} dot={false} activeDot={false} isAnimationActive={false} />
      )}
      <ProjectionBars chart={chart} layout={layout} />
      <Figures chart={chart} layout={layout} />
      <Labels chart={chart} layout={layout} words={words} tickText={tickText} />
    </ComposedChart>
  );
}
