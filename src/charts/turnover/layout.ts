/** CSS pixels and thresholds of the chart by its own width (design guide, sections 5 and 11). */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly labelSize: number;
  readonly narrow: boolean;
  /** Whether there is room right of the plot for what the projection and the goal it passes through say. */
  readonly aside: boolean;
  /** "2026", "'26", or only every second year. */
  readonly yearStyle: 'full' | 'short' | 'sparse';
  /** Where the lane of event flags lies below the axis. */
  readonly eventLane: number;
  /** Room for the year labels, inside the chart's own height. */
  readonly axis: number;
}

/** In a chart without room beside it the names of marks are short, and sentences stand below. */
export function isNarrow(width: number): boolean {
  return width < 560;
}

export function layoutFor(width: number, withProjection = false): Layout {
  const narrow = isNarrow(width);
  const aside = withProjection && width >= 740;
  const height = width < 460 ? 420 : width < 740 ? 440 : width < 1000 ? 490 : 480;
  return {
    width,
    height,
    margin: { top: 46, right: narrow ? 12 : aside ? 132 : 36, bottom: 38, left: 0 },
    labelSize: narrow ? 12.5 : 13,
    narrow,
    aside,
    yearStyle: width < 340 ? 'sparse' : width < 500 ? 'short' : 'full',
    eventLane: 44,
    axis: 24,
  };
}
