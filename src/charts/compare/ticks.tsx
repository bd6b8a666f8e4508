interface TickProps {
  /** Filled in by Recharts. */
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: number };
  readonly text: (value: number) => string;
}

export function TimeTick({ x = 0, y = 0, payload, text }: TickProps) {
  if (!payload) return null;
  return (
    <text className="tick" x={x} y={Number(y) + 14} textAnchor="middle">
      {text(payload.value)}
    </text>
  );
}

/** Sits above its gridline at the left edge, so no room is lost to an axis. */
export function ShareTick({ y = 0, payload, text }: TickProps) {
  if (!payload) return null;
  return (
    <text className="tick" x={2} y={Number(y) - 5}>
      {text(payload.value)}
    </text>
  );
}
