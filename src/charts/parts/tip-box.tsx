import type { ReactNode } from 'react';

/** Of the tip on a phone; on wider charts there is room either way. */
const WIDEST = 200;
/** How far it stands from its mark. */
const ASIDE = 16;

/** The box of what is known of the place the reader stands on. It covers nothing that matters: it flips at the right edge. */
export function TipBox({
  left,
  top,
  width,
  children,
}: {
  /** The place, and the width of the chart, in CSS pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly children: ReactNode;
}) {
  const flip = left > width / 2;
  const at = flip ? Math.max(left, WIDEST + ASIDE) : Math.min(left, width - WIDEST - ASIDE);
  return (
    <div className={`chart-tip${flip ? ' flip' : ''}`} style={{ left: at, top }}>
      {children}
    </div>
  );
}
