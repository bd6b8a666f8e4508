import { type ChartFrame, isNarrow, labelSize } from '../parts/chart-frame.ts';
import { type Scales, scalesIn } from '../parts/scales.ts';
import type { ShareScale } from './share-scale.ts';

/** Where the start stands in from the left edge, so that what is written above the gridlines does not cover it. */
const INSET = 46;

export function layoutFor(width: number): ChartFrame {
  return {
    width,
    height: width < 460 ? 420 : width < 740 ? 440 : 500,
    margin: { top: 44, right: 26, bottom: 22, left: INSET },
    labelSize: labelSize(width),
    narrow: isNarrow(width),
    axis: 24,
  };
}

/** Where shares of the time and of the increase lie. */
export function scalesOf({ bottom, top }: ShareScale, frame: ChartFrame): Scales {
  return scalesIn([0, 1], [bottom, top], frame);
}
