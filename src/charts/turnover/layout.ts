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
  /** "2026", "'26", or only every second year. */
  readonly yearStyle: 'full' | 'short' | 'sparse';
  /** Where the lane of event flags lies below the axis. */
  readonly eventLane: number;
  /** Room for the year labels, inside the chart's own height. */
  readonly axis: number;
}

export function layoutFor(width: number): Layout {
  const narrow = width < 560;
  const height = width < 460 ? 420 : width < 740 ? 440 : width < 1000 ? 490 : 480;
  return {
    width,
    height,
    margin: { top: 46, right: narrow ? 12 : 36, bottom: 38, left: 0 },
    labelSize: narrow ? 12.5 : 13,
    narrow,
    yearStyle: width < 340 ? 'sparse' : width < 500 ? 'short' : 'full',
    eventLane: 44,
    axis: 24,
  };
}
