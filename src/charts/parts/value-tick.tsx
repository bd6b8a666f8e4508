import type { Box } from './label-placement.ts';
import { textWidth } from './text-width.ts';

/** What Recharts fills in. */
export interface TickProps {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: number };
}

/** The label of a value: above its gridline at the left edge, so no room is lost to an axis. */
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

/** Where `ValueTick` writes `text` for a gridline at `y`. */
export function valueTickBox(text: string, y: number): Box {
  return { left: 0, right: 2 + textWidth(text, 13) + 4, top: y - 18, bottom: y - 1 };
}
