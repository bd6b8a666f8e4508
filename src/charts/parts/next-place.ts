/** Where a reader stands on a chart of rows: one row a line, one place a mark. Both count from 0. */
export interface Position {
  readonly side: number;
  readonly year: number;
}

/**
 * Where a key leads over rows of `lengths` places; `null` leaves the chart, and `undefined` is a key the chart does not
 * use, or a chart without places. The first arrow enters at `entry`.
 */
export function nextPlace(
  key: string,
  at: Position | null,
  lengths: readonly number[],
  entry: Position,
): Position | null | undefined {
  const length = lengths[at?.side ?? entry.side] ?? 0;
  if (length === 0) return undefined;
  const last = length - 1;
  const here = at ?? entry;
  const clamp = (n: number, max: number) => Math.max(0, Math.min(max, n));
  const toSide = (by: number) => {
    const side = clamp(here.side + by, lengths.length - 1);
    return { side, year: clamp(here.year, (lengths[side] ?? 1) - 1) };
  };
  switch (key) {
    case 'ArrowLeft':
      return at === null ? here : { ...here, year: clamp(here.year - 1, last) };
    case 'ArrowRight':
      return at === null ? here : { ...here, year: clamp(here.year + 1, last) };
    case 'ArrowUp':
      return at === null ? here : toSide(-1);
    case 'ArrowDown':
      return at === null ? here : toSide(1);
    case 'Home':
      return { ...here, year: 0 };
    case 'End':
      return { ...here, year: last };
    case 'Escape':
      return null;
    default:
      return undefined;
  }
}
