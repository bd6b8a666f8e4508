import type { Scales } from '../parts/scales.ts';
import type { ShareScale } from './share-scale.ts';

/** CSS pixels of the chart by its own width (design guide, sections 5 and 11). */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Of label text. */
  readonly labelSize: number;
  readonly narrow: boolean;
  /** Room for the labels of the time, inside the chart's own height. */
  readonly axis: number;
}

/** Where the start stands in from the left edge, so that what is written above the gridlines does not cover it. */
const INSET = 46;

export function layoutFor(width: number): Layout {
  const narrow = width < 560;
  return {
    width,
    height: width < 460 ? 420 : width < 740 ? 440 : 500,
    margin: { top: 44, right: 26, bottom: 22, left: INSET },
    labelSize: narrow ? 12.5 : 13,
    narrow,
    axis: 24,
  };
}

/** The room of the axis of shares: its labels stand inside the plot, and Recharts draws none without any room. */
export const SHARE_AXIS = 1;

/**
 * Where Recharts puts shares: the same two straight lines as its own scales, which the chart's tests compare. Taken from
 * the drawing's size and not from the chart's store, which has a new scale one rendering after the new rows.
 */
export function scalesOf({ bottom, top }: ShareScale, { margin, width, height, axis }: Layout): Scales {
  const left = margin.left + SHARE_AXIS;
  const foot = height - margin.bottom - axis;
  return {
    x: (timeUsed) => left + timeUsed * (width - margin.right - left),
    y: (share) => foot - ((share - bottom) / (top - bottom)) * (foot - margin.top),
  };
}
