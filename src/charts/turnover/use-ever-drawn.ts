import { useState } from 'react';
import type { Lines } from './rows.ts';

type Shapes = Pick<Lines, 'lines' | 'bands'>;

/**
 * The lines of this drawing and of those before it: a hidden one draws nothing, and comes back without Recharts
 * taking it apart and putting it together again, which costs a cheap phone most of a frame.
 */
export function useEverDrawn({ lines, bands }: Shapes): Shapes {
  const [held, setHeld] = useState<Shapes>({ lines, bands });
  const newLines = lines.filter(({ id }) => !held.lines.some((known) => known.id === id));
  const newBands = bands.filter((id) => !held.bands.includes(id));
  if (newLines.length === 0 && newBands.length === 0) return held;
  const all = { lines: [...held.lines, ...newLines], bands: [...held.bands, ...newBands] };
  setHeld(all);
  return all;
}
