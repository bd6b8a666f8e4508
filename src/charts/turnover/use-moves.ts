import { useState } from 'react';
import type { TurnoverChart } from './model.ts';

/** Whether the newest change was of what is shown: marks move then, and at no other time (design guide, motion). */
export function useMoves(chart: TurnoverChart, width: number): boolean {
  const [last, setLast] = useState({ chart, width, moves: false });
  if (last.chart === chart && last.width === width) return last.moves;
  const moves = last.width === width;
  setLast({ chart, width, moves });
  return moves;
}
