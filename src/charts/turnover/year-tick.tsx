import type { TickProps } from '../parts/value-tick.tsx';
import type { YearLabel } from './year-ticks.ts';

/** The label of a year, in the words of `yearLabels`. */
export function YearTick({
  x = 0,
  y = 0,
  payload,
  labels,
}: TickProps & { readonly labels: readonly YearLabel[] }) {
  const label = labels.find(({ at }) => at === payload?.value);
  if (!label) return null;
  return (
    <text className={`tick year${label.bold ? ' bold' : ''}`} x={x} y={Number(y) + 14} textAnchor="middle">
      {label.text}
    </text>
  );
}
