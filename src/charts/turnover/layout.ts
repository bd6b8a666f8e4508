import { type ChartFrame, isNarrow, labelSize } from '../parts/chart-frame.ts';

/** The measures and thresholds of the chart by its own width. */
export interface Layout extends ChartFrame {
  /** Whether there is room right of the plot for what the projection and the goal it passes through say. */
  readonly aside: boolean;
  /** "2026", "'26", or only every second year. */
  readonly yearStyle: 'full' | 'short' | 'sparse';
  /** Where the lane of event flags lies below the axis. */
  readonly eventLane: number;
}

export function layoutFor(width: number, withProjection = false): Layout {
  const narrow = isNarrow(width);
  const aside = withProjection && width >= 740;
  const height = width < 460 ? 420 : width < 740 ? 440 : width < 1000 ? 490 : 480;
  return {
    width,
    height,
    margin: { top: 46, right: narrow ? 12 : aside ? 132 : 36, bottom: 38, left: 0 },
    labelSize: labelSize(width),
    narrow,
    aside,
    yearStyle: width < 340 ? 'sparse' : width < 500 ? 'short' : 'full',
    eventLane: 44,
    axis: 24,
  };
}
