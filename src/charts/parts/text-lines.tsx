import { px } from './px.ts';

/** Of label text, in its own size (design guide, section 3). */
export const LINE_HEIGHT = 1.28;

export interface TextLine {
  readonly text: string;
  readonly bold: boolean;
}

/** The lines of a label, whose box begins at `top`; for inside a `<text>`. CSS pixels. */
export function TextLines({
  lines,
  x,
  top,
  size,
}: {
  readonly lines: readonly TextLine[];
  readonly x: number;
  readonly top: number;
  readonly size: number;
}) {
  return lines.map((line, i) => (
    <tspan
      key={line.text}
      className={line.bold ? 'bold' : undefined}
      x={px(x)}
      y={px(top + size * (0.95 + i * LINE_HEIGHT))}
    >
      {line.text}
    </tspan>
  ));
}
