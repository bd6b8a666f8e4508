import type { BoardProgress } from '#src/domain/board.ts';

/** User units of the drawing. The start is the left end of the ground, the goal 100 units further. */
export const SHARE_SIZE = { width: 146, height: 26 } as const;
const ZERO = 26;
const PER_WHOLE = 100;
/** Further to the left a bar ends in an arrowhead; 108 % is where it does so on the right (design guide, section 5). */
const LEAST = -0.2;
const MOST = 1.08;

export interface ShareGeometry {
  readonly start: number;
  readonly goal: number;
  /** The bar, from left to right. */
  readonly from: number;
  readonly to: number;
  readonly below: boolean;
  /** The bar goes on beyond what is drawn. */
  readonly arrow: 'left' | 'right' | null;
  /** Time used. */
  readonly tick: number;
}

/** The share of the promised increase beside the share of the time, as positions; `null` without a share. */
export function shareGeometry({ share, timeUsed }: BoardProgress): ShareGeometry | null {
  if (share === null) return null;
  const at = (fraction: number) => ZERO + PER_WHOLE * Math.min(MOST, Math.max(LEAST, fraction));
  return {
    start: ZERO,
    goal: at(1),
    from: at(Math.min(0, share)),
    to: at(Math.max(0, share)),
    below: share < 0,
    arrow: share > MOST ? 'right' : share < LEAST ? 'left' : null,
    tick: at(timeUsed),
  };
}
