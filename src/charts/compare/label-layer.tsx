import { ZIndexLayer } from 'recharts';
import type { Box, Point } from '../parts/label-placement.ts';
import { px } from '../parts/px.ts';
import { TextLines } from '../parts/text-lines.tsx';
import { type CompareLabels, type LabelText, MARK_ROOM, placedTexts } from './labels.ts';
import type { ChartFrame } from '../parts/chart-frame.ts';
import { scalesOf } from './layout.ts';
import type { CompareChart } from './model.ts';
import { SeriesMark } from './series-mark.tsx';

const LABELS = 2000;

/** Every target's name at its latest figure; one without a free place is named in the list above the chart alone. */
export function Labels({
  chart,
  layout,
  words,
}: {
  readonly chart: CompareChart;
  readonly layout: ChartFrame;
  readonly words: CompareLabels;
}) {
  const g = scalesOf(chart.y, layout);
  const labels = placedTexts(chart, words, layout);
  return (
    <ZIndexLayer zIndex={LABELS}>
      <g className="leaders">
        {labels.map(({ label: { id, of }, box }) =>
          of ? <Leader key={id} to={{ x: g.x(of.last.timeUsed), y: g.y(of.last.share) }} box={box} /> : null,
        )}
      </g>
      <g className="labels">
        {labels.map(({ label, box }) => (
          <LabelMark key={label.id} label={label} box={box} size={layout.labelSize} />
        ))}
      </g>
    </ZIndexLayer>
  );
}

/** Nearer than this a label needs no line back to its mark, in CSS pixels. */
const NEAR = 16;

function Leader({ to, box }: { readonly to: Point; readonly box: Box }) {
  const x = Math.max(box.left, Math.min(to.x, box.right));
  const y = Math.max(box.top, Math.min(to.y, box.bottom));
  if (Math.hypot(x - to.x, y - to.y) < NEAR) return null;
  return <path className="leader" d={`M${px(to.x)},${px(to.y)}L${px(x)},${px(y)}`} />;
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
  const { id, lines, of } = label;
  const x = box.left + (of === null ? 0 : MARK_ROOM);
  return (
    <g data-label={id}>
      {of && <SeriesMark place={of.place} cx={box.left + 7} cy={box.top + size * 0.62} />}
      <text className={`label ${of === null ? 'ink2' : `series-${of.place}`}`}>
        <TextLines lines={lines} x={x} top={box.top} size={size} />
      </text>
    </g>
  );
}
