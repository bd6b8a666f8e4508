/** The measures that every chart has, in CSS pixels, by its own width (design guide, sections 5 and 11). */
export interface ChartFrame {
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
  /** Room for the labels along the foot, inside the chart's own height. */
  readonly axis: number;
}

/** In a chart without room beside it the names of marks are short, and sentences stand below. */
export function isNarrow(width: number): boolean {
  return width < 560;
}

/** Text never gets smaller than 12 (design guide, section 3). */
export function labelSize(width: number): number {
  return isNarrow(width) ? 12.5 : 13;
}
