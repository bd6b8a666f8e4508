import type { TickProps } from '../parts/value-tick.tsx';

/** The label of a share of the time, under its place. */
export function TimeTick({
  x = 0,
  y = 0,
  payload,
  text,
}: TickProps & { readonly text: (value: number) => string }) {
  if (!payload) return null;
  return (
    <text className="tick" x={x} y={Number(y) + 14} textAnchor="middle">
      {text(payload.value)}
    </text>
  );
}
