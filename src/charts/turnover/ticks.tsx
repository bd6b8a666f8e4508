interface TickProps {
  /** Filled in by Recharts. */
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: number };
}

/** One label a year; two figures or every second year where it is narrow. Deadline years are bold. */
export function YearTick({
  x = 0,
  y = 0,
  payload,
  style,
  deadlines,
  spacing,
}: TickProps & {
  readonly style: 'full' | 'short' | 'sparse';
  readonly deadlines: readonly number[];
  readonly spacing: number;
}) {
  if (!payload) return null;
  const year = payload.value;
  const bold = deadlines.includes(year);
  // A whole deadline year needs the room of its neighbours where a year is narrower than its label.
  const crowded = !bold && spacing < 30 && deadlines.some((d) => Math.abs(d - year) < 1.1);
  if (crowded || (style === 'sparse' && !bold && Math.floor(year) % 2 === 1)) return null;
  const short = style !== 'full' && !bold;
  return (
    <text className={`tick year${bold ? ' bold' : ''}`} x={x} y={Number(y) + 14} textAnchor="middle">
      {yearText(year, short)}
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

/** "2025", "’25"; a place between two years is a fiscal year: "2024–25", "’24–25". */
function yearText(at: number, short: boolean): string {
  const year = Math.floor(at);
  const start = short ? `’${String(year).slice(2)}` : String(year);
  return Number.isInteger(at) ? start : `${start}–${String(year + 1).slice(2)}`;
}
