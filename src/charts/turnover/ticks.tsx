import type { YearLabel } from './year-ticks.ts';

interface TickProps {
  /** Filled in by Recharts. */
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: number };
}

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

/** Sits above its gridline at the left edge, so no room is lost to an axis. */
export function ValueTick({
  y = 0,
  payload,
  text,
}: TickProps & { readonly text: (value: number) => string }) {
  if (!payload) return null;
  return (
    <text className="tick amount" x={2} y={Number(y) - 5}>
      {text(payload.value)}
    </text>
  );
}
