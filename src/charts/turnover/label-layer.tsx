import { memo } from 'react';
import { ZIndexLayer } from 'recharts';
import { type Box, placeLabels } from '../parts/label-placement.ts';
import { TextLines } from '../parts/text-lines.tsx';
import { valueTickBox } from '../parts/value-tick.tsx';
import { type LayerProps, geometryOf } from './geometry.ts';
import { labelRequests, type LabelText, type LabelWords } from './labels.ts';
import { obstaclesOf } from './obstacles.ts';

const LABELS = 2000;

/** Names on the thing itself, never in a legend; those without a free place are left to the table. */
export const Labels = memo(function Labels({
  chart,
  layout,
  words,
  tickText,
}: LayerProps & { readonly words: LabelWords; readonly tickText: (value: number) => string }) {
  const g = geometryOf(chart, layout);
  const requests = labelRequests(chart, words, g);
  const { marks, lines } = obstaclesOf(chart, g);
  const placed = placeLabels(
    requests.map((r) => r.request),
    {
      marks: [...marks, ...chart.y.ticks.map((value) => valueTickBox(tickText(value), g.y(value)))],
      lines,
      bounds: { left: 2, top: 2, right: layout.width - 2, bottom: g.y(0) - 2 },
    },
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
});

function LabelMark({
  label,
  box,
  size,
}: {
  readonly label: LabelText;
  readonly box: Box;
  readonly size: number;
}) {
  const align = box.left >= (label.beside ?? Infinity) ? 'start' : label.align;
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[align];
  return (
    <text className={`label ${label.tone}`} textAnchor={align} data-label={label.id}>
      <TextLines lines={label.lines} x={x} top={box.top} size={size} />
    </text>
  );
}
