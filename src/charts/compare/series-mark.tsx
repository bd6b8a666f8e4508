import { px } from '../parts/px.ts';

/**
 * The shape of a target, one of six, so that greyscale and a colour-blind reader tell them apart. No diamond: that is a
 * figure nobody published. Hollow is preliminary or press.
 */
export function SeriesMark({
  place,
  cx,
  cy,
  hollow = false,
  large = false,
}: {
  readonly place: number;
  readonly cx: number;
  readonly cy: number;
  readonly hollow?: boolean;
  readonly large?: boolean;
}) {
  const shape = SHAPES[place % SHAPES.length] ?? circle;
  return (
    <path
      className={`mark series-${place} ${hollow ? 'hollow' : 'solid'}`}
      d={shape(cx, cy, large ? 1.3 : 1)}
    />
  );
}

type Shape = (cx: number, cy: number, scale: number) => string;

/** Sizes in CSS pixels, so that all six look as heavy as each other. */
const circle: Shape = (cx, cy, scale) => {
  const r = 4.6 * scale;
  return `M${px(cx - r)},${px(cy)}a${px(r)},${px(r)} 0 1 0 ${px(2 * r)},0a${px(r)},${px(r)} 0 1 0 ${px(-2 * r)},0Z`;
};

const polygon =
  (corners: readonly (readonly [number, number])[]): Shape =>
  (cx, cy, scale) =>
    `M${corners.map(([x, y]) => `${px(cx + x * scale)},${px(cy + y * scale)}`).join('L')}Z`;

const square = polygon([
  [-4.25, -4.25],
  [4.25, -4.25],
  [4.25, 4.25],
  [-4.25, 4.25],
]);
const up = polygon([
  [0, -5.6],
  [5.6, 4.4],
  [-5.6, 4.4],
]);
const down = polygon([
  [0, 5.6],
  [5.6, -4.4],
  [-5.6, -4.4],
]);
const plus = polygon([
  [-2.4, -5.8],
  [2.4, -5.8],
  [2.4, -2.4],
  [5.8, -2.4],
  [5.8, 2.4],
  [2.4, 2.4],
  [2.4, 5.8],
  [-2.4, 5.8],
  [-2.4, 2.4],
  [-5.8, 2.4],
  [-5.8, -2.4],
  [-2.4, -2.4],
]);
const star = polygon(
  Array.from({ length: 10 }, (_, n) => {
    const r = n % 2 === 0 ? 7.2 : 3.3;
    const angle = (Math.PI * n) / 5;
    return [r * Math.sin(angle), -r * Math.cos(angle)] as const;
  }),
);

const SHAPES: readonly Shape[] = [circle, square, up, down, plus, star];
